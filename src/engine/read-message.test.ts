import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(schema('known'));
const validates = ajv.compile(schema('message'));

const full = {
  kind: 'meeting',
  from: { address: 'asha.patel@dept.example', name: 'Asha Patel' },
  me: { name: 'Asha Patel', addresses: ['asha.patel@dept.example'], personalAddresses: ['asha@gmail.com'] },
  to: ['Sam Hill <sam@x.example>', { address: 'all@dept.example', name: 'All', kind: 'list' }],
  cc: [{ address: '' }],
  bcc: [],
  subject: '',
  text: 'Hello',
  html: '<p>Hello</p>',
  quoted: '> earlier',
  attachments: [{ name: 'a.pdf', size: 12 }, { name: 'b.pdf' }],
  label: 'Official',
  location: 'Room 2',
  links: ['https://meet.example/1'],
  unread: [{ field: 'text', reason: 'The text could not be read.' }],
  known: {
    now: '2026-11-21T09:30:00+01:00',
    language: 'cy-GB',
    lists: { 'All@dept.example': { members: 12, outside: 1, examples: ['sam@x.example'] } },
    firstContact: { 'sam@x.example': true },
    ownAddresses: [{ address: 'asha@gmail.com', from: 'directory' }],
    answers: [{ address: 'sam@x.example', answer: 'supplier', until: '2026-12-31' }],
    origin: { kind: 'reply', participants: ['sam@x.example'] },
    away: { 'sam@x.example': { until: '2026-11-30' } },
  },
};

function problemsOf(value: unknown): readonly string[] {
  const read = readMessage(value);
  return read.ok ? [] : read.problems;
}

describe('readMessage accepts', () => {
  it('the least there is: somebody to write to', () => {
    expect(readMessage({ to: [] })).toEqual({
      ok: true,
      message: { kind: 'mail', to: [], cc: [], bcc: [] },
      known: {},
    });
  });

  it('every property, short and long forms of a mailbox, and table keys in any case', () => {
    const { known, to, ...rest } = full;
    expect(readMessage(full)).toEqual({
      ok: true,
      message: { ...rest, to: [{ address: 'Sam Hill <sam@x.example>' }, to[1]] },
      known: { ...known, lists: { 'all@dept.example': { members: 12, outside: 1, examples: ['sam@x.example'] } } },
    });
  });

  it('one mailbox in place of a list', () => {
    for (const to of ['sam@x.example', { address: 'sam@x.example' }]) {
      expect(readMessage({ to })).toMatchObject({ ok: true, message: { to: [{ address: 'sam@x.example' }] } });
    }
  });

  it('a table entry of any name', () => {
    const read = readMessage(JSON.parse('{"to":[],"known":{"firstContact":{"__proto__":true,"constructor":false}}}'));
    expect(read.ok && Object.keys(read.known.firstContact ?? {})).toEqual(['__proto__', 'constructor']);
  });
});

describe('readMessage reports', () => {
  it.each([
    [
      'a misspelt property',
      { to: [], subjet: 'x' },
      '`subjet` is not a property of a message; did you mean `subject`?',
    ],
    ['one in another case', { To: [], to: [] }, '`To` is not a property of a message; did you mean `to`?'],
    [
      'a property like no other',
      { to: [{ address: 'a@x.example', colour: 'red' }] },
      '`to[0].colour` is not a property of a mailbox; it has `address`, `name`, `kind`.',
    ],
    ['a property of every object', { to: [], constructor: 1 }, '`constructor` is not a property of a message; it has'],
    ['nobody to write to', { subject: 'x' }, '`to` is missing, and a message needs it.'],
    ['a mailbox without an address', { to: [{ name: 'Sam' }] }, '`to[0].address` is missing, and a mailbox needs it.'],
    ['null', { to: [], subject: null }, '`subject` must be text, and is null; leave it out where it is not known.'],
    ['a number as a mailbox', { to: [7] }, '`to[0]` must be an object, a mailbox, and is a number.'],
    ['a kind there is not', { to: [], kind: 'post' }, '`kind` must be one of "mail", "meeting", and is "post".'],
    ['text where a list belongs', { to: [], attachments: 'a' }, '`attachments` must be a list, and is text; put it in'],
    [
      'half an attachment',
      { to: [], attachments: [{ name: 'a', size: 1.5 }] },
      '`attachments[0].size` must be a whole',
    ],
    ['a day without a time', { to: [], known: { now: '2026-11-21' } }, '`known.now` is "2026-11-21"; write it like'],
    [
      'more examples than a list may have',
      { to: [], known: { lists: { a: { members: 11, outside: 11, examples: Array(11).fill('x') } } } },
      '`known.lists["a"].examples` has 11 entries',
    ],
    ['text', 'Dear Sam', 'This must be an object, a message, and is text.'],
    ['nothing', null, 'This must be an object, a message, and is null.'],
  ])('%s', (_, value, sentence) => {
    const problems = problemsOf(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, sentence.length)).toBe(sentence);
  });

  it('twenty problems, and how many more there are', () => {
    const problems = problemsOf({ to: Array(50).fill(0) });
    expect(problems).toHaveLength(21);
    expect(problems[20]).toBe('There are 30 more problems.');
  });
});

describe('readMessage and the schema agree', () => {
  it('on the full example', () => {
    expect(validates(full)).toBe(true);
  });

  it('on the full example with any one part changed', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      true,
      [],
      ['x'],
      [null],
      {},
      { x: 1 },
      { address: 'a' },
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(full)), odd, fc.boolean(), (path, value, drop) => {
        const changed = withChange(full, path, drop ? undefined : value);
        expect([path, value, readMessage(changed).ok]).toEqual([path, value, validates(changed)]);
      }),
      { numRuns: 1500 },
    );
  });

  it('on objects of the right names and any values', () => {
    const leaf = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean(), fc.constant(null));
    const names = fc.constantFrom(
      'to',
      'cc',
      'address',
      'name',
      'kind',
      'known',
      'origin',
      'lists',
      'members',
      'subject',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
      object: fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(value, (any) => {
        const message = { to: [], ...(typeof any === 'object' ? any : { subject: any }) };
        expect(readMessage(message).ok).toBe(validates(message));
      }),
      { numRuns: 500 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(part, path)];
  });
}

/** A copy with another value at the path, or without it. */
function withChange(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole) as { [key: string]: unknown };
  const parent = path.slice(0, -1).reduce<{ [key: string]: unknown }>((at, key) => at[key] as typeof copy, copy);
  const last = path[path.length - 1] ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
