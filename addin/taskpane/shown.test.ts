import { describe, expect, it } from 'vitest';
import { type FoundMail, foldMailbox, type Hashed } from '../../src/records';
import {
  carry,
  contextOf,
  decisionOf,
  factsOf,
  idOf,
  outsideHeaders,
  requestOf,
  seal,
} from '../../src/records/examples/mails';
import { asha, type Example, helen, party, rob, sam } from '../../src/records/examples/people';
import { simple } from '../../src/records/examples/travel';
import type { LookAbout } from './look';
import { shownFor } from './shown';

const request = seal(requestOf(simple));
const decision = seal(decisionOf(request, helen, 2));
const ref = request.record.ref;

const about = (sealed?: Hashed, more: Partial<LookAbout> = {}): LookAbout => ({
  is: 'about',
  ref,
  ...(sealed === undefined ? {} : { sealed }),
  isQuoted: false,
  ...more,
});

function shown(viewer: Example, mails: readonly FoundMail[], look: LookAbout, key: string | undefined) {
  return shownFor({ look, key, state: foldMailbox(mails, contextOf(viewer)), owner: viewer.id });
}

const asked = carry(request, { from: asha, to: [helen], key: 'asked' });
const decided = carry(decision, { from: helen, to: [asha], at: 2, key: 'decided' });
const sent = carry(request, { from: asha, to: [helen], in: asha, folder: 'sent', key: 'sent' });

describe('whoever was asked', () => {
  it('decides where the request arrived', () => {
    expect(shown(helen, [asked], about(request), 'asked')).toMatchObject({
      is: 'decide',
      standing: { ref, state: 'waiting' },
      aside: undefined,
    });
  });

  it('decides the newest version, and is told that this mail holds an earlier one', () => {
    const newer = seal(requestOf(simple, { id: idOf(9), edition: 2, fields: { tool: 'another' } }));
    const mails = [asked, carry(newer, { from: asha, to: [helen], at: 5, key: 'newer' })];
    expect(shown(helen, mails, about(request), 'asked')).toMatchObject({ is: 'decide', aside: 'earlier' });
    expect(shown(helen, mails, about(newer), 'newer')).toMatchObject({ is: 'decide', aside: undefined });
  });

  it('decides beside a plain mail that only names the request, and beside one that passes it on', () => {
    expect(shown(helen, [asked], about(), 'other')).toMatchObject({ is: 'decide' });
    expect(shown(helen, [asked], about(undefined, { isQuoted: true }), 'other')).toMatchObject({
      is: 'decide',
      aside: 'quoted',
    });
  });
});

describe('whoever asked', () => {
  it('reads where it stands, beside the answer and beside what they sent', () => {
    const mails = [sent, decided];
    expect(shown(asha, mails, about(decision), 'decided')).toMatchObject({
      is: 'story',
      standing: { state: 'approved' },
    });
    expect(shown(asha, mails, about(request), 'sent')).toMatchObject({ is: 'story' });
  });
});

describe('somebody else', () => {
  it('is told by the panel who was asked, beside a request', () => {
    const copied = carry(request, { from: asha, to: [helen, rob], in: rob, key: 'copied' });
    expect(shown(rob, [copied], about(request), 'copied')).toMatchObject({ is: 'decide' });
  });

  it('finds nothing in a mailbox that never got it', () => {
    expect(shown(rob, [], about(undefined, { isQuoted: true }), 'forwarded')).toEqual({
      is: 'notHere',
      standing: undefined,
      aside: 'quoted',
    });
  });
});

describe('a mail that does not count', () => {
  it('is never acted on: sent from outside under her name', () => {
    const spoof = carry(request, { from: asha, to: [helen], key: 'spoof', facts: { headers: outsideHeaders } });
    expect(shown(helen, [spoof], about(request), 'spoof')).toMatchObject({
      is: 'notCounted',
      notCounted: { why: 'outside', record: { by: party(asha) } },
      standing: undefined,
    });
  });

  it('is not acted on either where the real request is there, which is shown below it', () => {
    const spoof = carry(request, { from: asha, to: [helen], key: 'spoof', facts: { headers: outsideHeaders } });
    const found = shown(helen, [asked, spoof], about(request), 'spoof');
    expect(found).toMatchObject({ is: 'notCounted', notCounted: { mail: 'spoof' }, standing: { ref } });
    expect(shown(helen, [asked, spoof], about(request), 'asked')).toMatchObject({ is: 'decide' });
  });

  it('is a decision that somebody else passed on as their own mail', () => {
    const forwarded = carry(decision, { from: sam, to: [asha], at: 3, key: 'forwarded' });
    expect(shown(asha, [sent, forwarded], about(decision), 'forwarded')).toMatchObject({
      is: 'notCounted',
      notCounted: { why: 'notTheAuthor' },
    });
  });

  it('is a request that was never made here, and whose answer arrived', () => {
    expect(shown(asha, [decided], about(decision), 'decided')).toMatchObject({
      is: 'notCounted',
      notCounted: { why: 'requestNotHere' },
    });
  });
});

describe('which story', () => {
  const other = seal(requestOf(simple, { by: party(sam), id: idOf(40), story: idOf(40) }));
  const otherAsked = carry(other, { from: sam, to: [helen], at: 7, key: 'other' });

  it('is told by the mail, though another requester took the same reference', () => {
    const requesterOf = (look: LookAbout, key: string | undefined) => {
      const found = shown(helen, [asked, otherAsked], look, key);
      return found.is === 'decide' ? found.standing.requester.id : found.is;
    };
    expect(requesterOf(about(request), 'asked')).toBe(asha.id);
    expect(requesterOf(about(other), 'other')).toBe(sam.id);
    expect(requesterOf(about(other), undefined)).toBe(sam.id);
    expect(requesterOf(about(decision), undefined)).toBe(asha.id);
  });

  it('is not guessed at for a mail that only names the reference', () => {
    expect(shown(helen, [asked, otherAsked], about(), 'plain')).toMatchObject({ is: 'notHere' });
  });

  it('is told for an answer in words, by the thread', () => {
    const words: FoundMail = {
      mail: factsOf({ from: helen, to: [asha], at: 4, key: 'words' }),
      subject: `RE: Request ${ref}`,
      reading: { found: 'none' },
    };
    expect(shown(asha, [sent, words], about(), 'words')).toMatchObject({ is: 'story' });
  });
});

it('says so where Outlook’s mail is not among those of the mailbox', () => {
  expect(shown(helen, [asked], about(request), undefined)).toMatchObject({ is: 'decide', aside: 'notIdentified' });
});
