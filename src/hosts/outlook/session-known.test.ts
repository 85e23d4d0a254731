import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../engine';
import { addChange, MOST_SESSION_DATA, noChanges, type Session } from './handed-over';
import { changesIn, factsIn, recipientsHash, type SessionKnown, writeSessionKnown } from './session-known';

const mail: Message = {
  kind: 'mail',
  from: { address: 'asha.patel@justice.gov.uk' },
  me: { addresses: ['asha.patel@justice.gov.uk'] },
  to: [{ address: 'team@justice.gov.uk' }],
  cc: [{ address: 'sam.hill.test@gmail.com' }],
  bcc: [],
};
const answers = [{ address: 'sam.hill.test@gmail.com', answer: 'public' as const }];
const facts: SessionKnown = {
  lists: { 'team@justice.gov.uk': { members: 14, outside: 2, examples: ['a@northfield.example'] } },
  firstContact: { 'sam.hill.test@gmail.com': true },
  ownAddresses: [{ address: 'asha.patel.test@gmail.com', from: 'declared' }],
};
const at = '2020-09-28T10:42:07Z';
const changes = addChange(noChanges, { answers, forget: ['rob.lewis@mail.example'] }, at);
const known: SessionKnown = { ...facts, changes };

async function stored(handed: SessionKnown, message = mail): Promise<Session> {
  const session: { [key: string]: string } = {};
  const setAsync = (name: string, value: string, callback: (result: object) => void) => {
    session[name] = value;
    callback({ status: 'succeeded' });
  };
  expect(await writeSessionKnown({ sessionData: { setAsync } } as never, message, handed)).toBe(true);
  for (const text of Object.values(session)) expect(text.length).toBeLessThanOrEqual(MOST_SESSION_DATA);
  return session;
}

describe('what the pane hands over', () => {
  it('is taken up whole while the mail is the same', async () => {
    const session = await stored(known);
    expect([factsIn(session, mail), changesIn(session)]).toEqual([facts, changes]);
  });

  it('is taken up though recipients changed places or case', async () => {
    const moved = { ...mail, to: [{ address: 'Sam.Hill.test@GMAIL.com' }], cc: [{ address: ' team@justice.gov.uk' }] };
    expect(factsIn(await stored(known), moved)).toEqual(facts);
  });

  it('keeps what the sender said of an address, and nothing gathered, when the recipients changed', async () => {
    const more = { ...mail, bcc: [{ address: 'dana.cole@justice.gov.uk' }] };
    const session = await stored(known);
    expect([factsIn(session, more), changesIn(session)]).toEqual([{ ownAddresses: facts.ownAddresses }, changes]);
  });

  it('holds no list and no first mail for another account; the person’s own addresses stay theirs', async () => {
    const team = { ...mail, from: { address: 'visits-team@justice.gov.uk' } };
    const session = await stored(known);
    expect([factsIn(session, team), changesIn(session)]).toEqual([{ ownAddresses: facts.ownAddresses }, changes]);
  });

  it('is no fact when somebody else sends; what the person changed is still changed', async () => {
    const other = {
      ...mail,
      from: { address: 'rob.lewis@justice.gov.uk' },
      me: { addresses: ['rob.lewis@justice.gov.uk'] },
    };
    const session = await stored(known);
    expect([factsIn(session, other), changesIn(session)]).toEqual([{}, changes]);
  });

  it('fits its place whatever there is: the newest answers stay longest, what was taken back always', async () => {
    const many = Array.from({ length: 400 }, (_, n) => ({
      address: `member.of.the.public.${n}@gmail.com`,
      answer: 'public' as const,
    }));
    const session = await stored({ ...facts, changes: addChange(changes, { answers: many }, at) });
    const taken = changesIn(session);
    expect(taken.answers[taken.answers.length - 1]).toMatchObject(many[399] ?? {});
    expect(taken.forgotten).toEqual(changes.forgotten);
    expect(factsIn(session, mail).ownAddresses).toEqual(facts.ownAddresses);
  });

  it('is refused where even what was taken back does not fit', async () => {
    const forget = Array.from({ length: 400 }, (_, n) => `member.of.the.public.${n}@gmail.com`);
    const setAsync = () => expect.fail('nothing may be lost in silence');
    const handed = { changes: addChange(noChanges, { forget }, at) };
    expect(await writeSessionKnown({ sessionData: { setAsync } } as never, mail, handed)).toBe(false);
  });

  it('loses examples first when there is too much', async () => {
    const examples = Array.from({ length: 400 }, (_, n) => `person.${n}@northfield.example`);
    const session = await stored({
      ...known,
      lists: { 'team@justice.gov.uk': { members: 400, outside: 400, examples } },
    });
    const taken = factsIn(session, mail);
    expect(taken.lists).toEqual({ 'team@justice.gov.uk': { members: 400, outside: 400 } });
    expect(taken.firstContact).toEqual(facts.firstContact);
  });

  it('is refused by a client that keeps nothing', async () => {
    expect(await writeSessionKnown({}, mail, known)).toBe(false);
  });
});

describe('what is found in its place', () => {
  const nothing = [{}, noChanges];
  const taken = (text: string | undefined) => {
    const session: Session = text === undefined ? {} : { 'second-look': text };
    return [factsIn(session, mail), changesIn(session)];
  };

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 1, sender: 'asha.patel@justice.gov.uk', about: '', known })],
    ['no object', '[]'],
    ['too much', `"${'x'.repeat(MOST_SESSION_DATA)}"`],
  ])('is left where it is %s', (_, text) => {
    expect(taken(text)).toEqual(nothing);
  });

  it('is taken only in its right shape', () => {
    const text = JSON.stringify({
      version: 2,
      person: 'asha.patel@justice.gov.uk',
      sender: 'asha.patel@justice.gov.uk',
      about: recipientsHash(mail),
      known: {
        lists: { a: { members: 'many' }, b: { members: 1, outside: 0 } },
        firstContact: { a: 'yes', b: false },
        ownAddresses: [
          { address: 1, from: 'declared' },
          { address: 'x@y.example', from: 'guessed' },
        ],
      },
      changes: {
        answers: [{ address: 'x@y.example', answer: 'fine' }, null, { address: 'x@y.example', answer: 'supplier' }],
        forgotten: [{ address: 'z@y.example' }, 'z@y.example', { address: '' }],
        settings: [],
      },
    });
    expect(taken(text)).toEqual([
      { lists: { b: { members: 1, outside: 0 } }, firstContact: { b: false }, ownAddresses: [] },
      {
        answers: [{ address: 'x@y.example', answer: 'supplier' }],
        forgotten: [{ address: 'z@y.example' }],
        settings: {},
      },
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(taken(text)).toHaveLength(2);
      }),
    );
  });
});
