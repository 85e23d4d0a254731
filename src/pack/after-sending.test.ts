import { describe, expect, it } from 'vitest';
import { compilePack } from './compile';
import { type Change, sampleFiles, sampleVocabulary } from './sample-pack';

const words = `afterSending:
  recall:
    cy: Gellir galw post yn ôl.
    en: Outlook can take it back inside.
  tell:
    who: { en: the duty desk }
    write: desk@office.example
    advice: { en: Tell them now. }
    subject: { en: A mail went astray }
    text:
      en: ["Sent: {when}", "Rule: {rule}, to {count} people of {organisation}."]
  askToDelete:
    subject: { en: Sent by mistake }
    text:
      en: ["I wrote to you on {when}."]
  headlines:
    marked-above: { en: this was marked too high }
`;

const compile = (...changes: readonly Change[]) =>
  compilePack(
    'sample',
    sampleFiles(['pack.yaml', 'ceiling: OFFICIAL\n', `ceiling: OFFICIAL\n${words}`], ...changes),
    sampleVocabulary,
  );
const problemsOf = (...changes: readonly Change[]) => compile(...changes).problems;

describe('what is accepted', () => {
  it('compiles to plain data, English first', () => {
    const { pack, problems } = compile();
    expect(problems).toEqual([]);
    expect(Object.keys(pack?.afterSending?.recall ?? {})).toEqual(['en', 'cy']);
    expect(pack?.afterSending?.tell.write).toBe('desk@office.example');
    expect(pack?.afterSending?.tell.text.en).toHaveLength(2);
    expect(pack?.afterSending?.headlines).toEqual({ 'marked-above': { en: 'this was marked too high' } });
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('does without a mailbox and without headlines', () => {
    const { pack, problems } = compile(
      ['pack.yaml', '    write: desk@office.example\n', ''],
      ['pack.yaml', '  headlines:\n    marked-above: { en: this was marked too high }\n', ''],
    );
    expect(problems).toEqual([]);
    expect(pack?.afterSending?.tell).not.toHaveProperty('write');
    expect(pack?.afterSending).not.toHaveProperty('headlines');
  });

  it('does without any of it', () => {
    const { pack } = compilePack('sample', sampleFiles(), sampleVocabulary);
    expect(pack).not.toHaveProperty('afterSending');
    expect(pack).not.toHaveProperty('policyTeam');
  });

  it('carries the mailbox for questions about a rule', () => {
    const { pack, problems } = compile([
      'pack.yaml',
      'informOnly: false',
      'policyTeam: rules@office.example\ninformOnly: false',
    ]);
    expect(problems).toEqual([]);
    expect(pack?.policyTeam).toBe('rules@office.example');
  });
});

describe('what is reported', () => {
  it.each<readonly [string, readonly Change[], string]>([
    [
      'a headline for a policy that is not there',
      [['pack.yaml', '    marked-above: {', '    marked-abov: {']],
      'pack.yaml: `afterSending.headlines.marked-abov`: there is no such policy; did you mean `marked-above`?',
    ],
    [
      'a headline with a capital',
      [['pack.yaml', 'en: this was', 'en: This was']],
      'pack.yaml: `afterSending.headlines.marked-above` (en): it starts with a capital, but stands after a verdict',
    ],
    [
      'a headline that ends as a sentence',
      [['pack.yaml', 'too high }', 'too high. }']],
      'pack.yaml: `afterSending.headlines.marked-above` (en): it ends as a sentence does, but stands as a heading',
    ],
    [
      'a headline with a fact of one mail: a list of mails no longer has it',
      [['pack.yaml', 'this was marked too high', '"this was {marking}"']],
      'pack.yaml: `afterSending.headlines.marked-above` (en): {marking} is not something this message knows; it knows {organisation}',
    ],
    [
      'a placeholder nobody fills',
      [['pack.yaml', '"Sent: {when}"', '"Sent: {wen}"']],
      'pack.yaml: `afterSending.tell` (en): {wen} is not something this message knows; it knows {rule}, {count}, {when}, {organisation}; did you mean {when}?',
    ],
    [
      'a subject with a placeholder',
      [['pack.yaml', 'Sent by mistake', '"Sent on {when}"']],
      'pack.yaml: `afterSending.askToDelete` (en): {when} is not something this message knows; it knows none',
    ],
    [
      'telling a stranger the rule',
      [['pack.yaml', 'to you on {when}', 'against {rule}']],
      'pack.yaml: `afterSending.askToDelete` (en): {rule} is not something this message knows; it knows {when}, {organisation}',
    ],
    [
      'a mail that is too long for a link',
      [['pack.yaml', 'I wrote to you', 'I wrote to you '.repeat(80)]],
      'pack.yaml: `afterSending.askToDelete` (en): a link to this mail has 1881 characters, and there is room for 1500',
    ],
    [
      'a loud word',
      [['pack.yaml', 'Tell them now.', 'Tell them now!']],
      'pack.yaml: `afterSending` has an exclamation mark; nobody is shouted at',
    ],
    [
      'a mailbox that is none',
      [['pack.yaml', 'write: desk@office.example', 'write: the desk']],
      'pack.yaml: `afterSending.tell.write` must be a mail address, such as desk@example.gov.uk',
    ],
    [
      'a mail without a word',
      [['pack.yaml', '["I wrote to you on {when}."]', '[]']],
      'pack.yaml: `afterSending.askToDelete.text.en` needs at least one entry',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(...changes)).toEqual([problem]);
  });
});
