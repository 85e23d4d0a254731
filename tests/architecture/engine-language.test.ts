import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { cuePattern } from '../../src/engine/rules/phrases';
import { filesBelow, isSource, isTest, read } from './source-files';

/**
 * Milliseconds that recheck may think about one expression. By the clock, so a busy machine needs more of them: where its
 * exact reader runs out, a guess by trial takes over, and has called a sound one vulnerable.
 */
const patience = 60_000;
/** Room for our longest expressions, so that its exact reader takes them and no trial does: trials differ from run to run. */
const exactly = { timeout: patience, maxRepeatCount: 200, maxPatternSize: 10_000, maxNFASize: 1_000_000 };

// The layers that end up in the event script, or must be able to, and the records, which keep to the same.
const folders = ['src/engine', 'src/records', 'src/hosts/outlook', 'addin/events'];
const files = folders
  .flatMap(filesBelow)
  .filter(
    (file) =>
      isSource(file) &&
      !isTest(file) &&
      !file.endsWith('.schema.ts') &&
      !file.endsWith('.generated.ts') &&
      file !== 'addin/events/build.ts',
  );

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** It looks for the words of a pack, which no literal can hold. The event script does without it. */
const built = 'src/engine/rules/phrases.ts';

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Regular expression literals: a slash where an expression may start. Good enough for code our formatter has seen. */
function literalsOf(file: string): Literal[] {
  const found = withoutComments(read(file)).matchAll(
    /(?:[=(,:[!&|?{};]|return|=>)\s*\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/g,
  );
  return [...found].map(([, source = '', flags = '']) => ({ file, source, flags }));
}

const literals = files.flatMap(literalsOf);

describe('the language of what runs in classic Outlook', () => {
  it('is looked at: there are files and regular expressions to read', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(literals.length).toBeGreaterThan(3);
  });

  it.each([
    ['look-behind', /\(\?<[=!]/],
    ['a named group', /\(\?<[A-Za-z]/],
    ['a Unicode property', /\\p\{/i],
  ])('holds no %s, which ES2016 cannot read', (_, pattern) => {
    expect(files.filter((file) => pattern.test(withoutComments(read(file))))).toEqual([]);
  });

  it('gives no regular expression a flag that is younger than ES2016', () => {
    expect(literals.filter(({ flags }) => /[^gimuy]/.test(flags))).toEqual([]);
  });

  it('builds no regular expression from a string but the one that is proved below', () => {
    expect(files.filter((file) => /new RegExp\(|\bRegExp\(/.test(withoutComments(read(file))))).toEqual([built]);
  });

  it('uses no async, console, clock or chance in the engine and the records', () => {
    const engine = files.filter((file) => /^src\/(engine|records)\//.test(file));
    const forbidden = /\basync\b|\bawait\b|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/;
    expect(engine.filter((file) => forbidden.test(withoutComments(read(file))))).toEqual([]);
  });

  it('has no regular expression that can take more than linear time to fail', { timeout: 180_000 }, () => {
    const unsafe = literals
      .map((literal) => ({
        ...literal,
        status: checkSync(literal.source, literal.flags, exactly).status,
      }))
      .filter(({ status }) => status !== 'safe')
      .map(({ file, source, status }) => `${file}: /${source}/ is ${status}`);
    expect(unsafe).toEqual([]);
  });

  it.each(['moj', 'welsh-government'])('looks for the words of %s in linear time', { timeout: 180_000 }, (pack) => {
    const words = read(`build/packs/${pack}.json`).match(/\b[a-z0-9]{2,}\b/g) ?? [];
    expect(words.length).toBeGreaterThan(1000);
    // Every word of the pack, not only those of its phrases.
    const { source, flags } = cuePattern([...new Set(words)].slice(0, 300));
    expect(checkSync(source, flags, exactly).status).toBe('safe');
  });
});
