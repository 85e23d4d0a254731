import { describe, expect, it } from 'vitest';
import { sha256 } from '../engine';
import { armourLines } from './armour';
import { canonicalJson } from './canonical-json';
import type { FoundMail } from './collect';
import { readEnvelope, writeEnvelope } from './envelope';
import {
  about,
  approval,
  asked,
  carry,
  contextOf,
  decisionOf,
  foldOne,
  idOf,
  inside,
  internalHeaders,
  minute,
  outsideHeaders,
  requestOf,
  seal,
} from './examples/mails';
import { asha, dana, helen, party, sam, security } from './examples/people';
import { simple, teamwork } from './examples/travel';
import { foldMailbox } from './fold';
import type { Entry } from './record';

/** A request that a team acts on once Helen has decided: the team relies on what was delivered to it. */
const request = seal(requestOf(teamwork));
const genuine = seal(decisionOf(request, helen, 2));
const toTeam: FoundMail = carry(request, { from: asha, to: [security], at: 1 });

const whyNot = (viewer: typeof security, mails: readonly FoundMail[]) => {
  const standing = foldOne(viewer, mails);
  return { state: standing.state, why: standing.notCounted.map(({ why }) => why) };
};
const atTheTeam = (...mails: readonly FoundMail[]) => whyNot(security, [toTeam, ...mails]);

function textOf(record: Entry): string {
  const written = writeEnvelope(record, { title: 'Request', text: 'Helen approved.', html: '<p>Helen approved.</p>' });
  if (!written.ok) throw new Error(written.why);
  return written.envelope.text;
}

/** An armour around any text, well-formed or not. */
const armourOf = (json: string, hash = sha256(json)) => armourLines(json, hash).join('\n');
const read = (text: string) => readEnvelope({ text, quoted: '' });

describe('what a genuine decision does', () => {
  it('is counted where it was delivered to the team that acts', () => {
    const standing = foldOne(security, [
      toTeam,
      carry(genuine, { from: helen, to: [asha, security], in: security, at: 2 }),
    ]);
    expect(standing.state).toBe('approved');
    expect(standing.steps.map(({ status }) => status)).toEqual(['approved', 'waiting']);
    expect(standing.notCounted).toEqual([]);
  });

  it('is counted from another address of the same person', () => {
    const from = { ...helen, address: 'H.Marsh@ministry.example' };
    expect(atTheTeam(carry(genuine, { from, to: [security], at: 2 }))).toEqual({ state: 'approved', why: [] });
  });

  it('is counted in the sender of it: their own Sent Items show their own acts', () => {
    const received = carry(asked, { from: asha, to: [helen], at: 1 });
    const own = carry(approval, { from: helen, to: [asha], in: helen, folder: 'sent', at: 2 });
    expect(foldOne(helen, [received, own]).state).toBe('approved');
  });
});

describe('forging a decision', () => {
  it('decision from the requester', () => {
    const own = seal(decisionOf(request, asha, 3));
    expect(atTheTeam(carry(own, { from: asha, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['ownRequest'],
    });
  });

  it('decision from the requester, who names herself as the one to decide', () => {
    const mine = seal(requestOf(teamwork, { asks: { manager: party(asha) } }));
    const own = seal(decisionOf(mine, asha, 3));
    const standing = foldOne(security, [
      carry(mine, { from: asha, to: [security], at: 1 }),
      carry(own, { from: asha, to: [security], at: 3 }),
    ]);
    expect(standing.steps[0]?.status).toBe('notNamed');
    expect(standing.notCounted.map(({ why }) => why)).toEqual(['ownRequest']);
  });

  it('decision from a friend', () => {
    const friendly = seal(decisionOf(request, sam, 3));
    expect(atTheTeam(carry(friendly, { from: sam, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notThePersonAsked'],
    });
  });

  it('decision from a friend, who writes it in the name of the person asked', () => {
    expect(atTheTeam(carry(genuine, { from: sam, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notTheAuthor'],
    });
  });

  it.each([
    ['another domain', 'helen.marsh@ministry.example.test'],
    ['a letter of another alphabet', 'helen.m\u0430rsh@ministry.example'],
    ['a Kelvin sign, which lower case makes a k', 'helen.marsh@ministry.example'.replace('m', '\u212a')],
    ['a dot more', 'helen..marsh@ministry.example'],
  ])('decision from a look-alike address: %s', (_, address) => {
    const from = { ...helen, address };
    expect(atTheTeam(carry(genuine, { from, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notInDirectory'],
    });
  });

  it('decision from a look-alike address outside', () => {
    const from = { ...helen, address: 'h.marsh@northfield.example' };
    const mail = carry(genuine, { from, to: [security], at: 3, facts: { headers: outsideHeaders } });
    expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['outside'] });
  });

  it('display-name spoof: the name is never looked at', () => {
    const from = { ...sam, name: 'Dr Helen Marsh <helen.marsh@ministry.example>' };
    expect(atTheTeam(carry(genuine, { from, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notTheAuthor'],
    });
  });

  it('forwarded decision: the requester passes on what was sent to her', () => {
    expect(atTheTeam(carry(genuine, { from: asha, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notTheAuthor'],
    });
  });

  it('redirected decision: it is hers, but it was not addressed to the team', () => {
    const mail = carry(genuine, { from: helen, to: [asha], in: security, at: 3 });
    expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['notAddressedHere'] });
  });

  it('Send on behalf: an assistant is not the person asked', () => {
    const mail = carry(genuine, { from: helen, to: [security], at: 3, facts: { sender: { address: dana.address } } });
    expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['onBehalf'] });
  });

  it('outside relay: From and Sender are hers, and a hop was outside', () => {
    const headers = [...outsideHeaders.slice(0, 2), ...internalHeaders.slice(2)];
    expect(atTheTeam(carry(genuine, { from: helen, to: [security], at: 3, facts: { headers } }))).toEqual({
      state: 'waiting',
      why: ['outsideHop'],
    });
  });

  it('nested message attachment: a genuine mail inside another', () => {
    const mail = carry(genuine, { from: helen, to: [security], at: 3, facts: { isNested: true } });
    expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['nested'] });
  });

  it('plain words read as a decision by somebody who is not the team', () => {
    const said = { by: party(helen), mail: '<1@ministry.example>' };
    const words = { ...about(request, sam, 4), type: 'plainWords' as const, step: 'manager', said };
    const record = seal({ ...words, outcome: 'approved' as const });
    expect(atTheTeam(carry(record, { from: sam, to: [security], at: 4 }))).toEqual({
      state: 'waiting',
      why: ['notTheTeam'],
    });
  });

  it('a request in the name of somebody else', () => {
    const { stories, loose } = foldMailbox([carry(request, { from: sam, to: [security], at: 1 })], contextOf(security));
    expect(stories).toEqual([]);
    expect(loose.map(({ why }) => why)).toEqual(['notTheAuthor']);
  });

  it('an edition that a friend puts into her story: it becomes a story of his own', () => {
    const foreign = seal(
      requestOf(teamwork, { id: idOf(9), edition: 2, by: party(sam), asks: { manager: party(sam) } }),
    );
    const { stories } = foldMailbox(
      [toTeam, carry(foreign, { from: sam, to: [security], at: 3 })],
      contextOf(security),
    );
    expect(stories.map(({ requester, request: of }) => [requester.name, of.record.edition])).toEqual([
      ['Asha Patel', 1],
      ['Sam Hill', 2],
    ]);
  });
});

describe('planting a mail', () => {
  const received = carry(request, { from: asha, to: [helen, security], in: asha, folder: 'sent', at: 1 });

  it('planted mail in the requester’s mailbox: her own view says that it is her copy', () => {
    const planted = carry(genuine, { from: helen, to: [asha], at: 2 });
    expect(foldOne(asha, [received, planted]).standsOn).toBe('yourCopy');
    expect(foldOne(security, [toTeam, { ...planted }])).toMatchObject({
      state: 'waiting',
      standsOn: 'delivered',
      notCounted: [{ why: 'anotherMailbox' }],
    });
  });

  it('planted draft', () => {
    const planted = carry(genuine, { from: helen, to: [security], at: 2, facts: { isDraft: true } });
    expect(atTheTeam(planted)).toEqual({ state: 'waiting', why: ['draft'] });
  });

  it('planted mail in Sent Items: those show only the owner’s acts', () => {
    const planted = carry(genuine, { from: helen, to: [asha], in: asha, folder: 'sent', at: 2 });
    expect(whyNot(asha, [received, planted])).toEqual({ state: 'waiting', why: ['notOwnSent'] });
  });

  it('planted mail in a mailbox that the requester can write to', () => {
    const mail = carry(genuine, { from: helen, to: [security], at: 2 });
    const viewer = { owner: security.id, writers: [asha.id] };
    const standing = foldOne(security, [toTeam, mail], { viewer });
    expect(standing.state).toBe('waiting');
    expect(standing.notCounted.map(({ why }) => why)).toEqual(['writableByRequester']);
  });

  it('planted mail without headers', () => {
    for (const headers of [undefined, []]) {
      const planted = carry(genuine, { from: helen, to: [asha], at: 2, facts: { headers } });
      expect(whyNot(asha, [received, planted])).toEqual({ state: 'waiting', why: ['noHeaders'] });
    }
  });

  it('header typed into a planted mail: no server stamped its way', () => {
    const headers = [{ name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' }];
    const planted = carry(genuine, { from: helen, to: [asha], at: 2, facts: { headers } });
    expect(whyNot(asha, [received, planted])).toEqual({ state: 'waiting', why: ['noReceived'] });
  });

  it('header typed into a mail that the server stamped as well', () => {
    const headers = [...outsideHeaders, { name: 'x-ms-exchange-organization-authas', value: 'Internal' }];
    const mail = carry(genuine, { from: helen, to: [security], at: 2, facts: { headers } });
    expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['severalVerdicts'] });
  });

  it('a host that calls itself one of the servers', () => {
    const lie = `from elsewhere.example (by ${inside}) by ${inside} with SMTP`;
    for (const value of [lie, `from ${inside}.elsewhere.example by ${inside}`, `from xprod.outlook.com by ${inside}`]) {
      const headers = [{ name: 'Received', value }, ...internalHeaders];
      const mail = carry(genuine, { from: helen, to: [security], at: 2, facts: { headers } });
      expect(atTheTeam(mail)).toEqual({ state: 'waiting', why: ['outsideHop'] });
    }
  });
});

describe('a record whose mail says something else in words', () => {
  const pasted = carry(genuine, { from: helen, to: [asha, security], in: security, at: 2, key: 'pasted' });
  const said = carry(genuine, { from: helen, to: [asha, security], in: security, at: 3, key: 'said' });
  const says = (found: FoundMail) => found.mail.key !== 'pasted';

  it('does not count, and is shown as what it is', () => {
    const standing = foldOne(security, [toTeam, pasted], { says });
    expect(standing.state).toBe('waiting');
    expect(standing.notCounted).toMatchObject([{ mail: 'pasted', why: 'otherWords', record: { type: 'decision' } }]);
  });

  it('counts once a mail says it in words as well', () => {
    const standing = foldOne(security, [pasted, said, toTeam], { says });
    expect(standing.state).toBe('approved');
    expect(standing.history.map(({ mail }) => mail)).toContain('said');
  });

  it('is a checkpoint: nothing that it keeps counts', () => {
    const kept = [{ at: minute(2), sentTo: [], record: genuine.record }];
    const { about: _, ...piece } = about(request, security, 9);
    const record = {
      ...piece,
      ...{ type: 'checkpoint' as const, requester: asha.id, state: 'approved', kept, rests: [], since: '' },
      ...{ until: minute(9), predecessor: [] },
    };
    const mail = carry(seal(record), { from: security, to: [security], at: 9, key: 'pasted' });
    expect(foldOne(security, [toTeam, mail]).state).toBe('approved');
    expect(foldOne(security, [toTeam, mail], { says }).state).toBe('waiting');
  });
});

describe('using a genuine record for something else', () => {
  it('replay to another request', () => {
    const other = seal(requestOf(teamwork, { id: idOf(7), story: idOf(7), fields: { item: 'Something worse' } }));
    const { stories, loose } = foldMailbox(
      [carry(other, { from: asha, to: [security], at: 3 }), carry(genuine, { from: helen, to: [security], at: 4 })],
      contextOf(security),
    );
    expect(stories.map(({ state }) => state)).toEqual(['waiting']);
    expect(loose.map(({ why }) => why)).toEqual(['requestNotHere']);
  });

  it('replay to another request under the id of the first', () => {
    const swapped = seal(requestOf(teamwork, { fields: { item: 'Something worse' } }));
    const standing = foldOne(security, [
      carry(swapped, { from: asha, to: [security], at: 3 }),
      carry(genuine, { from: helen, to: [security], at: 4 }),
    ]);
    expect(standing.state).toBe('waiting');
    expect(standing.notCounted.map(({ why }) => why)).toEqual(['anotherVersion']);
  });

  it('the hash of one request under the id of another', () => {
    const mixed = seal({ ...genuine.record, about: { id: idOf(7), hash: request.hash } });
    expect(atTheTeam(carry(mixed, { from: helen, to: [security], at: 4 }))).toEqual({
      state: 'waiting',
      why: ['anotherVersion'],
    });
  });

  it('replay after edit', () => {
    const edited = seal(requestOf(teamwork, { id: idOf(8), edition: 2, fields: { item: 'Something else' } }));
    const standing = foldOne(security, [
      toTeam,
      carry(genuine, { from: helen, to: [security], at: 2 }),
      carry(edited, { from: asha, to: [security], at: 3 }),
      carry(genuine, { from: helen, to: [security], at: 4, key: 'again' }),
    ]);
    expect(standing.state).toBe('waiting');
    expect(standing.voided).toMatchObject([{ why: 'edited', claim: { hash: genuine.hash, mails: 2 } }]);
  });

  it('an answer to a question that nobody asked', () => {
    const stray = seal({
      ...about(request, asha, 5),
      type: 'answer' as const,
      question: { id: idOf(6), hash: genuine.hash },
    });
    expect(atTheTeam(carry(stray, { from: asha, to: [security], at: 5 })).why).toEqual(['noSuchQuestion']);
  });

  it('a step that the kind has not, or a deed that the step does not take', () => {
    const strange = seal(decisionOf(request, helen, 5, { step: 'constructor' }));
    const wrong = seal(decisionOf(request, security, 6, { step: 'team' }));
    expect(atTheTeam(carry(strange, { from: helen, to: [security], at: 5 })).why).toEqual(['noSuchStep']);
    expect(atTheTeam(carry(wrong, { from: security, to: [security], at: 6 })).why).toEqual(['wrongForStep']);
  });

  it('approve after withdraw', () => {
    const withdrawal = seal({ ...about(request, asha, 3), type: 'withdrawal' as const });
    const standing = foldOne(security, [
      toTeam,
      carry(withdrawal, { from: asha, to: [security], at: 3 }),
      carry(genuine, { from: helen, to: [security], at: 4 }),
    ]);
    expect(standing.state).toBe('withdrawn');
    expect(standing.voided).toMatchObject([{ why: 'withdrawn', claim: { hash: genuine.hash } }]);
  });

  it('withdrawal by somebody else', () => {
    const withdrawal = seal({ ...about(request, sam, 3), type: 'withdrawal' as const });
    expect(atTheTeam(carry(withdrawal, { from: sam, to: [security], at: 3 }))).toEqual({
      state: 'waiting',
      why: ['notTheRequester'],
    });
  });

  it('decline after approve', () => {
    const decline = seal(decisionOf(request, helen, 5, { outcome: 'declined' }));
    const standing = foldOne(security, [
      toTeam,
      carry(genuine, { from: helen, to: [security], at: 2 }),
      carry(decline, { from: helen, to: [security], at: 5 }),
    ]);
    expect(standing.state).toBe('declined');
    expect(standing.steps[0]?.settledBy?.hash).toBe(decline.hash);
    expect(standing.steps[0]?.alsoSaid.map(({ hash }) => hash)).toEqual([genuine.hash]);
  });

  it('clock in the future: it is shown, and moves nothing', () => {
    const late = seal(decisionOf(request, helen, 5, { at: '2099-01-01T00:00:00Z' }));
    const decline = seal(decisionOf(request, helen, 6, { outcome: 'declined' }));
    const standing = foldOne(security, [
      toTeam,
      carry(late, { from: helen, to: [security], at: 5 }),
      carry(decline, { from: helen, to: [security], at: 6 }),
    ]);
    expect(standing.state).toBe('declined');
    expect(standing.history.map(({ at, isClockAhead }) => [at, isClockAhead])).toEqual([
      [minute(1), false],
      [minute(5), true],
      [minute(6), false],
    ]);
  });

  it('checkpoint by the wrong author', () => {
    const lie = seal({
      ...about(request, helen, 6),
      about: undefined,
      type: 'checkpoint' as const,
      requester: asha.id,
      state: 'approved',
      kept: [{ at: minute(2), sentTo: [], record: genuine.record }],
      rests: [],
      since: '',
      until: minute(6),
      predecessor: [],
    } as unknown as Entry);
    expect(atTheTeam(carry(lie, { from: helen, to: [security], at: 6 }))).toEqual({
      state: 'waiting',
      why: ['notTheMailboxOwner'],
    });
  });
});

describe('tampering with the armour', () => {
  const text = textOf(approval.record);
  const canonical = canonicalJson(approval.record);
  if (!canonical.ok) throw new Error(canonical.why);

  it('reads the genuine one', () => {
    expect(read(text)).toEqual({ found: 'record', sealed: approval });
  });

  it('armour in a quotation, set apart or not', () => {
    const quoted = text.replace(/^/gm, '> ');
    expect(readEnvelope({ text: 'See below.', quoted: text })).toEqual({ found: 'quoted' });
    expect(read(`See below.\n\n${quoted}`)).toEqual({ found: 'quoted' });
    expect(read(`See below.\n\n${text.replace(/^/gm, '| ')}`)).toEqual({ found: 'quoted' });
  });

  it('two armours', () => {
    expect(read(`${text}\n${text}`)).toEqual({ found: 'unreadable', why: 'twoArmours' });
    expect(read(`${text}\n${textOf(asked.record)}`)).toEqual({ found: 'unreadable', why: 'twoArmours' });
  });

  it('truncated armour', () => {
    const end = text.indexOf('-----END');
    for (const cut of [end, end - 20, end - 500]) {
      expect(read(text.slice(0, cut))).toEqual({ found: 'unreadable', why: 'truncated' });
    }
    expect(read(text.slice(0, end - 77) + text.slice(end))).toEqual({ found: 'unreadable', why: 'truncated' });
  });

  it('hash of another text', () => {
    const approved = canonical.json;
    const declined = approved.replace('"declined"', '"approved"').replace('"checked"', '"notChecked"');
    expect(read(armourOf(declined, sha256(approved)))).toEqual({ found: 'unreadable', why: 'hashMismatch' });
  });

  it('JSON with extra fields', () => {
    const more = canonicalJson({ ...approval.record, isAdministrator: true });
    const inner = canonicalJson({ ...approval.record, by: { ...approval.record.by, role: 'SCS' } });
    if (!more.ok || !inner.ok) throw new Error('canonical');
    expect(read(armourOf(more.json))).toEqual({ found: 'unreadable', why: 'notARecord' });
    expect(read(armourOf(inner.json))).toEqual({ found: 'unreadable', why: 'notARecord' });
  });

  it('JSON with a field twice, or in another order', () => {
    const twice = canonical.json.replace('"outcome":"approved"', '"outcome":"declined","outcome":"approved"');
    expect(read(armourOf(twice))).toEqual({ found: 'unreadable', why: 'notCanonical' });
    expect(read(armourOf(JSON.stringify(approval.record)))).toEqual({ found: 'unreadable', why: 'notCanonical' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('prototype keys: %s', (key) => {
    const evil = canonical.json.replace('"fields":{}', `"fields":{"${key}":"x"}`);
    expect(read(armourOf(evil))).toEqual({ found: 'unreadable', why: 'notCanonical' });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('a newer version is named, and not guessed at', () => {
    expect(read(text.replace('SECOND LOOK 1 ', 'SECOND LOOK 2 '))).toEqual({
      found: 'unreadable',
      why: 'newerVersion',
      version: 2,
    });
  });

  it('a type of record that does not exist', () => {
    const strange = canonical.json.replace('"type":"decision"', '"type":"toString"');
    expect(read(armourOf(strange))).toEqual({ found: 'unreadable', why: 'notARecord' });
  });

  it('a story opened under the id of another', () => {
    const record = canonicalJson(requestOf(simple, { id: idOf(5), story: idOf(1), edition: 1 }));
    if (!record.ok) throw new Error('canonical');
    expect(read(armourOf(record.json))).toEqual({ found: 'unreadable', why: 'notARecord' });
  });
});
