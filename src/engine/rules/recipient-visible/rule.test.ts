import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Recipient, sketchReading, testRule } from '../../../../tests/rules/rule-test';
import { type Options, recipientVisible } from './rule';

const options: Options = { standings: ['outside', 'personal'], atLeast: 3 };
const at = (address: string, field: Recipient['field'] = 'to'): Recipient => ({ address, standing: 'outside', field });
const personal = (address: string): Recipient => ({ address, standing: 'personal' });
const dana = at('dana@firm.example');
const helen = at('helen@other.example', 'cc');
const rob = at('rob@third.example', 'cc');
const three = [dana, helen, rob];
const participants = three.map(({ address }) => address.toUpperCase());

testRule(recipientVisible, {
  options,
  accepts: [
    { name: 'a mail with no recipients', reading: {} },
    { name: 'fewer than are noticed', reading: { recipients: [dana, helen] } },
    {
      name: 'any number of one organisation, below its domain as well',
      reading: { recipients: [dana, at('a@firm.example'), at('b@hr.firm.example'), at('c@mail.hr.firm.example')] },
    },
    {
      name: 'one organisation below a domain where names are sold',
      reading: { recipients: [at('a@firm.co.uk'), at('b@mail.firm.co.uk'), at('c@hr.firm.co.uk')] },
    },
    {
      name: 'those who are hidden',
      reading: { recipients: [dana, helen, at('rob@third.example', 'bcc'), at('kit@fourth.example', 'bcc')] },
    },
    {
      name: 'colleagues, partners and the sender’s own address',
      reading: {
        recipients: [
          dana,
          helen,
          { address: 'sam@dept.example', standing: 'inside' },
          { address: 'sam@council.example', standing: 'partner' },
          { address: 'asha@gmail.com', standing: 'own-personal' },
          { address: '', standing: 'unknown', given: 'Rob' },
        ],
      },
    },
    {
      name: 'one mailbox in several spellings',
      reading: {
        recipients: [
          dana,
          personal('kit.wells@gmail.com'),
          personal('kitwells+x@googlemail.com'),
          { ...dana, field: 'cc' },
        ],
      },
    },
    { name: 'a meeting, where everybody sees who is invited', reading: { kind: 'meeting', recipients: three } },
    {
      name: 'a reply to all who stood on it',
      reading: { recipients: three, known: { origin: { kind: 'reply', participants } } },
    },
    {
      name: 'a reply with somebody added, fewer than are noticed',
      reading: { recipients: [...three, at('kit@fourth.example')], known: { origin: { kind: 'reply', participants } } },
    },
    {
      name: 'a reply of which nobody knows who stood on it',
      reading: { recipients: three, known: { origin: { kind: 'reply' } } },
    },
    {
      name: 'a mail with history, of which nobody knows whether it is a reply',
      reading: { recipients: three, quoted: 'From: Dana\n\nHello.' },
    },
  ],
  reports: [
    {
      name: 'people of several organisations, with one mend for all of them',
      reading: { recipients: [{ address: 'sam@dept.example', standing: 'inside' }, dana, at('a@firm.example'), helen] },
      notices: [
        {
          messageId: 'visible',
          field: 'to',
          data: { count: 3, organisations: 2, first: dana.address, second: helen.address },
          evidence: [
            { field: 'to', index: 1, start: 0, end: 17, text: dana.address },
            { field: 'to', index: 2, start: 0, end: 14, text: 'a@firm.example' },
            { field: 'cc', index: 0, start: 0, end: 19, text: helen.address },
          ],
          fixes: [
            {
              kind: 'moveToBcc',
              recipients: [
                { field: 'to', index: 1, address: dana.address },
                { field: 'to', index: 2, address: 'a@firm.example' },
                { field: 'cc', index: 0, address: helen.address },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'customers of one mail provider, who are strangers',
      reading: { recipients: ['one', 'two', 'three'].map((who) => personal(`${who}@gmail.com`)) },
      notices: [
        {
          messageId: 'visible',
          data: { count: 3, organisations: 3, first: 'one@gmail.com', second: 'two@gmail.com' },
        },
      ],
    },
    {
      name: 'organisations below a domain where names are sold',
      reading: { recipients: [at('a@one.co.uk'), at('b@two.co.uk'), at('c@three.uk.com'), at('d@four.uk.com')] },
      notices: [{ messageId: 'visible', data: { count: 4, organisations: 4 } }],
    },
    {
      name: 'as many who were added to a reply, without those who stood on it',
      reading: {
        recipients: [dana, helen, at('a@one.example'), at('b@two.example'), at('c@two.example')],
        known: { origin: { kind: 'reply', participants } },
      },
      notices: [{ messageId: 'visible', data: { count: 3, first: 'a@one.example' } }],
    },
    {
      name: 'a forward, where everybody is new',
      reading: { recipients: three, quoted: 'Hello.', known: { origin: { kind: 'forward', participants } } },
      notices: [{ messageId: 'visible' }],
    },
    {
      name: 'more than a finding has places for, with a mend for all',
      reading: { recipients: Array.from({ length: 30 }, (_, i) => at(`p${i}@firm${i % 2}.example`)) },
      notices: [{ messageId: 'visible', data: { count: 30 } }],
    },
  ],
});

describe('recipient-visible, whoever is written to', () => {
  const recipient = fc.record({
    address: fc
      .tuple(
        fc.constantFrom('a', 'b.c', 'bc+x', 'd'),
        fc.constantFrom('gmail.com', 'x.co.uk', 'y.x.co.uk', 'z.com', 'q'),
      )
      .map(([local, domain]) => `${local}@${domain}`),
    standing: fc.constantFrom('inside' as const, 'outside' as const, 'personal' as const, 'unknown' as const),
    field: fc.constantFrom('to' as const, 'cc' as const, 'bcc' as const),
  });
  const run = (recipients: readonly Recipient[]) => recipientVisible.check(sketchReading({ recipients }), options);

  it('goes by who they are and not by their order, moves whom it counts, and is silent about fewer', () => {
    fc.assert(
      fc.property(
        fc
          .array(recipient, { maxLength: 12 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [one] = run(all);
          const [other] = run(shuffled);
          expect(other?.data.count).toBe(one?.data.count);
          expect(other?.data.organisations).toBe(one?.data.organisations);
          const visible = all.filter(({ standing, field }) => options.standings.includes(standing) && field !== 'bcc');
          if (visible.length < options.atLeast) expect(one).toBeUndefined();
          const [fix] = one?.fixes ?? [];
          if (fix?.kind === 'moveToBcc') expect(fix.recipients).toHaveLength(visible.length);
        },
      ),
    );
  });

  it('has nothing to say once they were moved', () => {
    fc.assert(
      fc.property(fc.array(recipient, { maxLength: 12 }), (all) => {
        const [fix] = run(all)[0]?.fixes ?? [];
        if (fix?.kind !== 'moveToBcc') return;
        const moved = new Set(fix.recipients.map(({ field, index }) => `${field} ${index}`));
        const seen = sketchReading({ recipients: all }).recipients;
        const after = seen.map(({ address, standing, field, index }) => ({
          address,
          standing,
          field: moved.has(`${field} ${index}`) ? ('bcc' as const) : field,
        }));
        expect(run(after)).toEqual([]);
      }),
    );
  });

  it('takes twice as long for twice as many, and not four times', () => {
    // Counted in readings of a recipient, since a clock would tell of the machine.
    const looks = (size: number) => {
      let count = 0;
      const reading = sketchReading({ recipients: Array.from({ length: size }, (_, i) => at(`p@f${i}.example`)) });
      const counted = reading.recipients.map((one) => ({
        ...one,
        get address() {
          count += 1;
          return one.address;
        },
      }));
      recipientVisible.check({ ...reading, recipients: counted }, options);
      return count;
    };
    expect(looks(2000)).toBeLessThanOrEqual(2 * looks(1000) + 100);
  });
});
