import { describe, expect, it } from 'vitest';
import type { Known } from '../known';
import type { Mailbox, Message } from '../message';
import type { Pack } from '../pack';
import { readRecipients } from './recipients';

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Department' },
  edition: { date: '2020-01-01' },
  domains: { inside: ['dept.example', 'btinternet.com'], partner: ['partner.example', '=only.example'] },
  schemes: [],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [],
};

const sender: Partial<Message> = { from: { address: 'asha.patel@dept.example', name: 'Patel, Asha (Courts)' } };

function standings(addresses: readonly (string | Mailbox)[], message: Partial<Message> = {}, known: Known = {}) {
  const to = addresses.map((address) => (typeof address === 'string' ? { address } : address));
  const seen = readRecipients({ kind: 'mail', to, cc: [], bcc: [], ...message }, known, pack);
  return seen.map(({ standing, ownBy }) => (ownBy === undefined ? standing : `${standing}, ${ownBy}`));
}

function standing(address: string | Mailbox, message: Partial<Message> = {}, known: Known = {}) {
  return standings([address], message, known)[0];
}

describe('a recipient stands', () => {
  it.each([
    ['x@dept.example', 'inside'],
    ['x@sub.DEPT.example.', 'inside'],
    ['"Sam" <x@dept.example>', 'inside'],
    ['x@btinternet.com', 'inside'],
    ['x@partner.example', 'partner'],
    ['x@team.partner.example', 'partner'],
    ['x@only.example', 'partner'],
    ['x@sub.only.example', 'outside'],
    ['x@firm.example', 'outside'],
    ['x@gmail.com', 'personal'],
    ['"x@dept.example" <x@gmail.com>', 'personal'],
    ['x@mail\u200b.example', 'outside'],
    ['x@gmail.com\u200b', 'personal'],
    ['x@gm\u200bail.com', 'personal'],
  ])('%j: %s', (address, expected) => {
    expect(standing(address)).toBe(expected);
  });

  it('inside as a list too, whoever its members are', () => {
    expect(standing({ address: 'all@dept.example', kind: 'list' })).toBe('inside');
  });

  it('in the order to, cc, bcc, with its field and index', () => {
    const seen = readRecipients(
      {
        kind: 'mail',
        to: [{ address: 'A@dept.example' }, { address: '' }],
        cc: [{ address: 'b@gmail.com' }],
        bcc: [{ address: 'c@firm.example' }],
      },
      {},
      pack,
    );
    expect(seen).toEqual([
      { field: 'to', index: 0, address: 'a@dept.example', standing: 'inside' },
      { field: 'to', index: 1, address: '', standing: 'unknown' },
      { field: 'cc', index: 0, address: 'b@gmail.com', standing: 'personal' },
      { field: 'bcc', index: 0, address: 'c@firm.example', standing: 'outside' },
    ]);
  });
});

describe('never inside, and unknown', () => {
  it.each([
    '',
    'Sam Hill',
    'x',
    'x@',
    '/o=ExchangeLabs/ou=Group/cn=Recipients/cn=x',
    'x@dept.example@firm.example',
    'x@dept.example, y@firm.example',
    'x@dept\u200b.example',
    'x@ｄｅｐｔ.example',
    'x..y@dept.example',
    'IMCEASMTP-x+40gmail+2Ecom@dept.example',
    'x@[192.0.2.1]',
  ])('%j', (address) => {
    expect(standing(address)).toBe('unknown');
  });
});

describe('never inside, and outside', () => {
  it.each(['x@dept.example.evil.test', 'x@notdept.example', 'dept.example@evil.test', 'x@d\u0435pt.example'])(
    '%j',
    (address) => {
      expect(standing(address)).toBe('outside');
    },
  );

  it('a guest, whose account stands in the tenant and whose mail does not', () => {
    expect(standing('sam.hill_gmail.com#EXT#@dept.example')).toBe('personal');
  });
});

describe("the sender's own personal address", () => {
  const declared: Partial<Message> = { ...sender, me: { personalAddresses: ['Asha@Patel-Family.example'] } };

  it('by declaration, at any domain that is not inside', () => {
    expect(standing('asha@patel-family.EXAMPLE', declared)).toBe('own-personal, declared');
    expect(standing('asha+home@patel-family.example', declared)).toBe('own-personal, declared');
    expect(standing('x@gmail.com', {}, { ownAddresses: [{ address: 'X@GMAIL.com', from: 'declared' }] })).toBe(
      'own-personal, declared',
    );
    expect(standing('x@gmail.com', {}, { answers: [{ address: 'x@gmail.com', answer: 'mine' }] })).toBe(
      'own-personal, declared',
    );
  });

  it('by the directory, unless it was declared as well', () => {
    const directory = { address: 'x@gmail.com', from: 'directory' } as const;
    const own = { address: 'x@gmail.com', from: 'declared' } as const;
    expect(standing('x@gmail.com', {}, { ownAddresses: [directory] })).toBe('own-personal, directory');
    expect(standing('x@gmail.com', {}, { ownAddresses: [own, directory] })).toBe('own-personal, declared');
  });

  it('with dots, tags and the older name of Gmail counted as the same mailbox', () => {
    const known: Known = { ownAddresses: [{ address: 'p.4.tel@gmail.com', from: 'declared' }] };
    expect(standings(['p4tel@googlemail.com', 'p4.tel+shop@gmail.com'], {}, known)).toEqual([
      'own-personal, declared',
      'own-personal, declared',
    ]);
  });

  it("by name, from the sender's display name or work address", () => {
    expect(standing('asha.patel85@gmail.com', sender)).toBe('own-personal, name');
    expect(standing('patela@btopenworld.com', { me: { name: 'Asha Patel' } })).toBe('own-personal, name');
    expect(standing('asha.patel@icloud.com', { me: { addresses: ['asha.patel@dept.example'] } })).toBe(
      'own-personal, name',
    );
    expect(standing('asha.patel@icloud.com', { from: { address: '', name: 'asha.patel2@dept.example' } })).toBe(
      'own-personal, name',
    );
  });
});

describe("not the sender's own", () => {
  it('an inside or partner address, declared or not', () => {
    const known: Known = {
      ownAddresses: [
        { address: 'asha.patel@dept.example', from: 'declared' },
        { address: 'asha.patel@partner.example', from: 'directory' },
      ],
    };
    expect(standings(['asha.patel@dept.example', 'asha.patel@partner.example'], sender, known)).toEqual([
      'inside',
      'partner',
    ]);
  });

  it('the same name at a firm', () => {
    expect(standing('asha.patel@firm.example', sender)).toBe('outside');
  });

  it('somebody who shares the first name, or the surname', () => {
    expect(standings(['asha@gmail.com', 'asha.cole@gmail.com', 'rob.patel@gmail.com'], sender)).toEqual([
      'personal',
      'personal',
      'personal',
    ]);
  });

  it.each(['not-mine', 'public', 'supplier'] as const)('a namesake about whom the answer was %s', (answer) => {
    const known: Known = { answers: [{ address: 'Asha.Patel@gmail.com', answer }] };
    expect(standing('asha.patel@gmail.com', sender, known)).toBe('personal');
  });

  it('by an earlier answer that a later one took back', () => {
    const known: Known = {
      answers: [
        { address: 'asha.patel@gmail.com', answer: 'mine' },
        { address: 'asha.patel@gmail.com', answer: 'not-mine' },
      ],
    };
    expect(standing('asha.patel@gmail.com', sender, known)).toBe('personal');
  });

  it('a list of that name', () => {
    expect(standing({ address: 'asha.patel@gmail.com', kind: 'list' }, sender)).toBe('personal');
  });

  it('another address at Gmail, or a dotted one elsewhere', () => {
    const known: Known = {
      ownAddresses: [
        { address: 'xy@gmail.com', from: 'declared' },
        { address: 'xy@outlook.com', from: 'declared' },
        { address: '', from: 'declared' },
      ],
    };
    expect(standings(['xyz@gmail.com', 'x.y@outlook.com', ''], {}, known)).toEqual(['personal', 'personal', 'unknown']);
  });
});
