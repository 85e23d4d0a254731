import { describe, expect, it } from 'vitest';
import type { Party, Standing } from '../../records';
import {
  about,
  asked,
  carry,
  decisionOf,
  factsOf,
  foldOne,
  idOf,
  minute,
  requestOf,
  seal,
} from '../../records/examples/mails';
import { asha, helen, party, rob, sam, security } from '../../records/examples/people';
import { simple, teamwork } from '../../records/examples/travel';
import { askedBefore, groupOf, queueItems } from './queue-rows';

const group = (standing: Standing, owner: Party, isTeam = false, me: Party = owner) =>
  groupOf(standing, { owner: owner.id, me: me.id }, isTeam);

const toHelen = carry(asked, { from: asha, to: [helen] });
const question = seal({ ...about(asked, helen, 3), type: 'question' as const, step: 'manager' });
const withdrawal = seal({ ...about(asked, asha, 5), type: 'withdrawal' as const });
const toTeam = seal(requestOf(teamwork));
const approved = seal(decisionOf(toTeam, helen, 2));

/** The n-th request, sent at that minute. */
function nth(n: number, by: Party = asha): Standing {
  const id = idOf(n + 20);
  const request = seal(requestOf(simple, { id, story: id, by: party(by), at: minute(n) }));
  return foldOne(helen, [carry(request, { from: by, to: [helen], at: n })]);
}

describe('what is in a queue', () => {
  it('waits for its owner', () => {
    expect(group(foldOne(helen, [toHelen]), helen)).toBe('waiting');
  });

  it('waits for somebody else once the owner asked a question', () => {
    const standing = foldOne(helen, [
      toHelen,
      carry(question, { from: helen, to: [asha], in: helen, folder: 'sent', at: 3 }),
    ]);
    expect(group(standing, helen)).toBe('elsewhere');
  });

  it('is decided, or withdrawn', () => {
    const withdrawn = foldOne(helen, [toHelen, carry(withdrawal, { from: asha, to: [helen], at: 5 })]);
    expect(group(withdrawn, helen)).toBe('decided');
    const done = foldOne(helen, [
      carry(toTeam, { from: asha, to: [helen] }),
      carry(approved, { from: helen, to: [asha, security], in: helen, folder: 'sent', at: 2 }),
    ]);
    expect(group(done, helen)).toBe('decided');
  });

  it('went to somebody else after the owner was asked', () => {
    const another = seal(requestOf(simple, { id: idOf(9), edition: 2, at: minute(9), asks: { manager: party(rob) } }));
    const standing = foldOne(helen, [toHelen, carry(another, { from: asha, to: [rob, helen], in: helen, at: 9 })]);
    expect(group(standing, helen)).toBe('elsewhere');
  });

  it('waits for the team that has to read what somebody wrote', () => {
    const standing = foldOne(security, [
      carry(toTeam, { from: asha, to: [helen, security], in: security }),
      {
        mail: factsOf({ from: helen, to: [security], at: 4 }),
        subject: `Re: Request ${toTeam.record.ref}`,
        reading: { found: 'none' },
      },
    ]);
    expect(group(standing, security, true, rob)).toBe('waiting');
  });
});

describe('what is not', () => {
  it('is one’s own request, or one that names others', () => {
    const own = foldOne(asha, [carry(asked, { from: asha, to: [helen], in: asha, folder: 'sent' })]);
    expect(group(own, asha)).toBeUndefined();
    const copied = foldOne(sam, [carry(asked, { from: asha, to: [helen, sam], in: sam })]);
    expect(group(copied, sam)).toBeUndefined();
  });
});

describe('the order of a queue', () => {
  const options = { viewpoint: { owner: helen.id, me: helen.id }, isTeam: false };
  const order = (stories: readonly Standing[], dueOf: (standing: Standing) => string | undefined = () => undefined) =>
    queueItems(stories, { ...options, dueOf }).map(({ standing }) => standing.request.at);

  it('is oldest first', () => {
    expect(order([nth(7), nth(1), nth(4)])).toEqual([minute(1), minute(4), minute(7)]);
  });

  it('is nearest due first, before what has no time', () => {
    const due: { readonly [at: string]: string } = { [minute(4)]: '2020-09-30', [minute(7)]: '2020-09-29' };
    expect(order([nth(1), nth(4), nth(7)], ({ request }) => due[request.at])).toEqual([
      minute(7),
      minute(4),
      minute(1),
    ]);
  });
});

describe('what was asked before', () => {
  it('is the same kind by the same person, newest first', () => {
    const stories = [nth(1), nth(4), nth(9), nth(3, sam)];
    expect(askedBefore(nth(6), stories).map(({ request }) => request.at)).toEqual([minute(4), minute(1)]);
  });
});
