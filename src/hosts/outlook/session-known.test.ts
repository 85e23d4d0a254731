import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../engine';
import {
  MOST_SESSION_DATA,
  recipientsHash,
  type SessionKnown,
  takeSessionKnown,
  writeSessionKnown,
} from './session-known';

const mail: Message = {
  kind: 'mail',
  from: { address: 'asha.patel@justice.gov.uk' },
  to: [{ address: 'team@justice.gov.uk' }],
  cc: [{ address: 'sam.hill.test@gmail.com' }],
  bcc: [],
};
const known: SessionKnown = {
  lists: { 'team@justice.gov.uk': { members: 14, outside: 2, examples: ['a@northfield.example'] } },
  firstContact: { 'sam.hill.test@gmail.com': true },
  ownAddresses: [{ address: 'asha.patel.test@gmail.com', from: 'declared' }],
  answers: [{ address: 'sam.hill.test@gmail.com', answer: 'public' }],
};

async function stored(facts: SessionKnown, message = mail): Promise<string> {
  let text = '';
  const setAsync = (_name: string, value: string, callback: (result: object) => void) => {
    text = value;
    callback({ status: 'succeeded' });
  };
  expect(await writeSessionKnown({ sessionData: { setAsync } } as never, message, facts)).toBe(true);
  return text;
}

describe('what the pane hands over', () => {
  it('is taken up whole while the mail is the same', async () => {
    expect(takeSessionKnown(await stored(known), mail)).toEqual(known);
  });

  it('is taken up though recipients changed places or case', async () => {
    const moved = { ...mail, to: [{ address: 'Sam.Hill.test@GMAIL.com' }], cc: [{ address: ' team@justice.gov.uk' }] };
    expect(takeSessionKnown(await stored(known), moved)).toEqual(known);
  });

  it('keeps what the sender said of an address, and nothing gathered, when the recipients changed', async () => {
    const more = { ...mail, bcc: [{ address: 'dana.cole@justice.gov.uk' }] };
    const { ownAddresses, answers } = known;
    expect(takeSessionKnown(await stored(known), more)).toEqual({ ownAddresses, answers });
  });

  it('is nothing when somebody else sends', async () => {
    const other = { ...mail, from: { address: 'rob.lewis@justice.gov.uk' } };
    expect(takeSessionKnown(await stored(known), other)).toEqual({});
  });

  it('fits its place whatever there is, and the newest answers stay longest', async () => {
    const answers = Array.from({ length: 400 }, (_, at) => ({
      address: `member.of.the.public.${at}@gmail.com`,
      answer: 'public' as const,
    }));
    const text = await stored({ ...known, answers });
    expect(text.length).toBeLessThanOrEqual(MOST_SESSION_DATA);
    const taken = takeSessionKnown(text, mail);
    expect(taken.answers?.[taken.answers.length - 1]).toEqual(answers[399]);
    expect(taken.ownAddresses).toEqual(known.ownAddresses);
  });

  it('loses examples first when there is too much', async () => {
    const examples = Array.from({ length: 400 }, (_, at) => `person.${at}@northfield.example`);
    const taken = takeSessionKnown(
      await stored({ ...known, lists: { 'team@justice.gov.uk': { members: 400, outside: 400, examples } } }),
      mail,
    );
    expect(taken.lists).toEqual({ 'team@justice.gov.uk': { members: 400, outside: 400 } });
    expect(taken.firstContact).toEqual(known.firstContact);
  });

  it('is refused by a client that keeps nothing', async () => {
    expect(await writeSessionKnown({}, mail, known)).toBe(false);
  });
});

describe('what is found in its place', () => {
  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 2, sender: 'asha.patel@justice.gov.uk', about: '', known })],
    ['no object', '[]'],
    ['too much', `"${'x'.repeat(MOST_SESSION_DATA)}"`],
  ])('is left where it is %s', (_, text) => {
    expect(takeSessionKnown(text, mail)).toEqual({});
  });

  it('is taken only in its right shape', () => {
    const text = JSON.stringify({
      version: 1,
      sender: 'asha.patel@justice.gov.uk',
      about: recipientsHash(mail),
      known: {
        lists: { a: { members: 'many' }, b: { members: 1, outside: 0 } },
        firstContact: { a: 'yes', b: false },
        ownAddresses: [
          { address: 1, from: 'declared' },
          { address: 'x@y.example', from: 'guessed' },
        ],
        answers: [{ address: 'x@y.example', answer: 'fine' }, null, { address: 'x@y.example', answer: 'supplier' }],
      },
    });
    expect(takeSessionKnown(text, mail)).toEqual({
      lists: { b: { members: 1, outside: 0 } },
      firstContact: { b: false },
      ownAddresses: [],
      answers: [{ address: 'x@y.example', answer: 'supplier' }],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(takeSessionKnown(text, mail)).toBeTypeOf('object');
      }),
    );
  });
});
