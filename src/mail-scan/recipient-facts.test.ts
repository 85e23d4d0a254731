import { describe, expect, it } from 'vitest';
import { type Graph, GraphFailure } from '../graph';
import { createRecipientFacts } from './recipient-facts';

const pack = { domains: { inside: ['justice.gov.uk'], partner: [] } };

const asha = 'asha.patel@justice.gov.uk';

const permission = {
  family: 'permission',
  status: 403,
  code: 'Refused',
  message: '',
  requestId: '',
  mayHaveLanded: false,
} as const;

const refused = () => Promise.reject(new GraphFailure(permission));

type Played = Parameters<typeof createRecipientFacts>[0];

function played(changes: Partial<Played> = {}) {
  const asked: string[] = [];
  const note = <T>(what: string, answer: T) => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const graph: Played = {
    me: () => note('me', { id: 'asha', mail: asha, otherMails: ['asha.patel.test@gmail.com'] } as never),
    reach: (addresses) =>
      note(
        'reach',
        addresses.map((address) => ({ address, members: address.startsWith('team') ? 12 : 1, outside: 0 })),
      ),
    findLists: () => note('findLists', [{ id: 'team-id', address: 'team@justice.gov.uk', isHidden: false }]),
    members: () => note('members', [{ addresses: ['a@justice.gov.uk', 'b@northfield.example'], missing: undefined }]),
    automaticReplies: () => note('away', [{ address: 'Rob.Lewis@justice.gov.uk', message: 'I am away.' }]),
    ownMail: () =>
      ({
        sentTo: (addresses: readonly string[]) =>
          note(
            'sentTo',
            addresses.map(() => []),
          ),
      }) as unknown as ReturnType<Graph['ownMail']>,
    ...changes,
  };
  return { asked, facts: createRecipientFacts(graph, pack) };
}

const to = (...addresses: string[]) => ({ to: addresses.map((address) => ({ address })), cc: [], bcc: [] });

describe('facts about recipients', () => {
  it('open lists, tell a first mail, name one’s own other addresses and who has an automatic reply on', async () => {
    const { facts } = played();
    const learned = await facts.learn(
      to('team@justice.gov.uk', 'rob.lewis@justice.gov.uk', 'dana.cole@northfield.example'),
      asha,
    );
    expect(learned.known).toEqual({
      lists: { 'team@justice.gov.uk': { members: 2, outside: 1, examples: ['b@northfield.example'] } },
      firstContact: { 'dana.cole@northfield.example': true },
      ownAddresses: [{ address: 'asha.patel.test@gmail.com', from: 'directory' }],
      away: { 'rob.lewis@justice.gov.uk': {} },
    });
    expect(learned.kinds).toMatchObject({ 'team@justice.gov.uk': 'list', 'rob.lewis@justice.gov.uk': 'person' });
    expect(learned.missing).toEqual([]);
  });

  it('are asked for once, and again only about somebody new', async () => {
    const { facts, asked } = played();
    await facts.learn(to('rob.lewis@justice.gov.uk', 'dana.cole@northfield.example'), asha);
    const first = asked.length;
    await facts.learn(to('rob.lewis@justice.gov.uk', 'dana.cole@northfield.example'), asha);
    // The search is asked with no address at all, which reaches nobody.
    expect(asked.slice(first).filter((what) => what !== 'sentTo')).toEqual([]);
  });

  it('say nothing of a first mail from another account, whose sent mail is not one’s own', async () => {
    const { facts, asked } = played();
    const learned = await facts.learn(to('dana.cole@northfield.example'), 'education.team@justice.gov.uk');
    expect(learned.known.firstContact).toBeUndefined();
    expect(learned.isOwn).toBe(false);
    expect(asked).not.toContain('sentTo');
  });

  it('know an account by each of its addresses', async () => {
    const me = {
      id: 'asha',
      mail: asha,
      proxyAddresses: ['SMTP:asha.patel@justice.gov.uk', 'smtp:APatel@justice.gov.uk'],
    };
    const { facts } = played({ me: () => Promise.resolve(me as never) });
    const learned = await facts.learn(to('dana.cole@northfield.example'), 'apatel@justice.gov.uk');
    expect(learned.known.firstContact).toEqual({ 'dana.cole@northfield.example': true });
  });

  it('say nothing of a first mail where it is not known who is signed in', async () => {
    const { facts } = played({ me: refused });
    const { known, missing } = await facts.learn(to('dana.cole@northfield.example'), asha);
    expect(known.firstContact).toBeUndefined();
    expect(missing).toEqual([{ what: 'ownAddresses', why: 'noConsent' }]);
  });

  it('that nobody agreed to are missing, and the rest stands', async () => {
    const { facts } = played({ findLists: refused });
    const learned = await facts.learn(to('team@justice.gov.uk', 'dana.cole@northfield.example'), asha);
    expect(learned.known.lists).toEqual({});
    expect(learned.known.firstContact).toEqual({ 'dana.cole@northfield.example': true });
    expect(learned.missing).toEqual([{ what: 'lists', why: 'noConsent', count: 1 }]);
  });

  it('never keep a mail from being looked at when Microsoft 365 does not answer', async () => {
    const fails = () => Promise.reject(new Error('offline'));
    const { facts } = played({ me: fails, reach: fails, findLists: fails, members: fails, automaticReplies: fails });
    const { known, missing } = await facts.learn(to('rob.lewis@justice.gov.uk'), asha);
    expect(known.ownAddresses).toBeUndefined();
    expect(known.away).toBeUndefined();
    expect(missing.map(({ why }) => why)).toEqual(['failed', 'failed']);
  });
});
