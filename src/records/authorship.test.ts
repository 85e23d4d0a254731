import { describe, expect, it } from 'vitest';
import { authorOf } from './authorship';
import { addressKey, makeDirectory } from './directory';
import { contextOf, factsOf, inside, internalHeaders, type MailOf, outsideHeaders } from './examples/mails';
import { asha, dana, helen, rob, security } from './examples/people';
import { wayOf } from './hops';
import type { MailFacts, MailHeader } from './mail-facts';

const author = (mail: MailOf, more: Parameters<typeof contextOf>[1] = {}) =>
  authorOf(factsOf(mail), contextOf(mail.in ?? mail.to[0] ?? asha, more));
const why = (facts: Partial<MailFacts>) => {
  const result = author({ from: helen, to: [security], facts });
  return result.verdict === 'counted' ? result.verdict : `${result.verdict}: ${result.why}`;
};

describe('an author is proven', () => {
  it('by From, Sender, the server’s stamp and a way inside', () => {
    expect(author({ from: helen, to: [security] })).toEqual({
      verdict: 'counted',
      author: helen.id,
      isTeam: false,
      isOwn: false,
    });
  });

  it('when this mailbox was in Cc, by any of its addresses', () => {
    expect(why({ to: [], cc: [{ address: 'SECURITY@ministry.example' }] })).toBe('counted');
  });

  it('in one’s own Sent Items, without headers', () => {
    expect(author({ from: helen, to: [asha], in: helen, folder: 'sent' })).toMatchObject({
      verdict: 'counted',
      author: helen.id,
      isOwn: true,
    });
  });

  it('for a team’s mailbox that a member sends for', () => {
    const facts = { sender: { address: rob.address } };
    expect(author({ from: security, to: [asha], facts })).toMatchObject({ author: security.id, sentBy: rob.id });
    expect(author({ from: security, to: [asha], in: rob, folder: 'sent', facts })).toMatchObject({
      author: security.id,
      isOwn: true,
    });
  });

  it('through a gateway that the pack trusts', () => {
    const gateway: MailHeader = {
      name: 'Received',
      value: `from mx1.gateway.ministry.example by ${inside} with ESMTP`,
    };
    const facts = { headers: [gateway, ...internalHeaders] };
    expect(author({ from: helen, to: [security], facts })).toMatchObject({ why: 'outsideHop' });
    const trustedHosts = ['gateway.ministry.example'];
    expect(author({ from: helen, to: [security], facts }, { trustedHosts })).toMatchObject({ verdict: 'counted' });
  });
});

describe('an author is not taken as proven', () => {
  it.each<[string, Partial<MailFacts>, string]>([
    ['in another mailbox', { mailbox: asha.id }, 'notCounted: anotherMailbox'],
    ['as an attached message', { isNested: true }, 'notCounted: nested'],
    ['as a draft', { isDraft: true }, 'notCounted: draft'],
    ['in Drafts', { folder: 'drafts' }, 'notCounted: draft'],
    ['in the outbox', { folder: 'outbox' }, 'notCounted: draft'],
    ['in Junk', { folder: 'junk' }, 'notCounted: junk'],
    ['from outside', { headers: outsideHeaders }, 'notCounted: outside'],
    ['with two stamps', { headers: [...internalHeaders, ...internalHeaders.slice(2)] }, 'notCounted: severalVerdicts'],
    ['on behalf of a person', { sender: { address: dana.address } }, 'notCounted: onBehalf'],
    ['on behalf of a person, by a team', { sender: { address: security.address } }, 'notCounted: onBehalf'],
    ['where it was not addressed', { to: [{ address: asha.address }] }, 'notCounted: notAddressedHere'],
    ['in Sent Items, by somebody else', { folder: 'sent' }, 'notCounted: notOwnSent'],
    ['without headers', { headers: undefined }, 'couldNotBeChecked: noHeaders'],
    ['without a stamp', { headers: internalHeaders.slice(0, 2) }, 'couldNotBeChecked: noHeaders'],
    ['without a trace of its way', { headers: internalHeaders.slice(2) }, 'couldNotBeChecked: noReceived'],
    ['without From', { from: undefined }, 'couldNotBeChecked: noSender'],
    ['without Sender', { sender: undefined }, 'couldNotBeChecked: noSender'],
    ['without recipients', { cc: undefined }, 'couldNotBeChecked: noRecipients'],
    [
      'from an address that nobody has',
      { from: { address: 'x@ministry.example' } },
      'couldNotBeChecked: notInDirectory',
    ],
  ])('%s', (_, facts, expected) => {
    expect(why(facts)).toBe(expected);
  });
});

describe('the way of a mail', () => {
  const way = (...values: string[]) =>
    wayOf(
      values.map((value) => ({ name: 'received', value })),
      [],
    );

  it('is inside where every server is', () => {
    expect(way(`from ${inside} ([fe80::1]) by ${inside} ([fe80::1%6]) with mapi id 15.20`)).toBe('inside');
    expect(way(`by ${inside} with HTTPS`)).toBe('inside');
    expect(way(`from ${inside}\r\n (2603:10a6::1) by\r\n ${inside} with Microsoft SMTP Server`)).toBe('inside');
  });

  it('is outside where one is not', () => {
    expect(way(`from ${inside} by ${inside}`, `from mail.elsewhere.example by ${inside}`)).toBe('outside');
    expect(way('from LO2GBR01FT010.eop-gbr01.prod.protection.outlook.com by LO2.mail.protection.outlook.com')).toBe(
      'outside',
    );
    expect(way(`from evilprod.outlook.com by ${inside}`)).toBe('outside');
    expect(way(`from [192.0.2.1] by ${inside}`)).toBe('outside');
  });

  it('is unknown where a line cannot be read', () => {
    expect(way()).toBe('unknown');
    expect(way('')).toBe('unknown');
    expect(way(`from ${inside}`)).toBe('unknown');
    expect(way(`from ${inside} (by ${inside} with SMTP`)).toBe('unknown');
  });
});

describe('the directory', () => {
  it('compares the letters A to Z without their case, and nothing else', () => {
    expect(addressKey('Kim.Lee@Ministry.Example')).toBe('kim.lee@ministry.example');
    const kim = { id: 'kim', addresses: ['kim.lee@ministry.example'], isTeam: false };
    const directory = makeDirectory([kim]);
    expect(directory.find('KIM.LEE@ministry.example')).toBe(kim);
    expect(directory.find('\u212aim.lee@ministry.example')).toBeUndefined();
    expect(directory.find('kim.lee@ministry.example ')).toBeUndefined();
    expect(directory.find('constructor')).toBeUndefined();
  });

  it('takes an address that two accounts claim for nobody’s', () => {
    const account = (id: string) => ({ id, addresses: ['a@ministry.example'], isTeam: false });
    expect(makeDirectory([account('1'), account('2'), account('1')]).find('a@ministry.example')).toBeUndefined();
    expect(makeDirectory([account('1'), account('1')]).find('a@ministry.example')?.id).toBe('1');
  });
});
