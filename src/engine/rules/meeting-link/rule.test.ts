import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markingIn, sketchReading, testRule } from '../../../../tests/rules/rule-test';
import { meetingLink, type Options } from './rule';

const zoom = {
  name: 'Zoom',
  row: 'zoom',
  links: ['zoom.us/j/', 'zoom.us/my/'],
  passcodeIn: ['pwd'],
  onlyOutside: true,
};
const teams = { name: 'Teams', row: 'teams', links: ['teams.microsoft.com/l/meetup-join/'] };
const options: Options = {
  tools: [zoom, teams],
  says: ['publicLink', 'onlyOutside', 'noPasscode', 'dialIn'],
  passcodeWords: ['passcode', 'cod pas'],
  dialInWords: ['dial in', 'dial-in', 'deialu'],
  levels: ['OFFICIAL-SENSITIVE'],
};
const listed: Options = { tools: options.tools, says: ['listed'] };
const open = 'Join at https://us02web.zoom.us/j/8412345678.';
const subject = 'OFFICIAL-SENSITIVE Plan';
const marked = markingIn(subject, 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE' });
const inside = { address: 'sam.hill@dept.example', standing: 'inside' } as const;
const outside = { address: 'dana@firm.example', standing: 'outside' } as const;

testRule(meetingLink, {
  options,
  accepts: [
    { name: 'an invitation without a link', reading: { kind: 'meeting', location: 'Room 2', text: 'See you there.' } },
    {
      name: 'a page of the tool that opens no call',
      reading: { text: 'https://zoom.us/pricing?j=1' },
      options: listed,
    },
    { name: 'another host that ends alike', reading: { text: 'https://notzoom.us/j/1' }, options: listed },
    { name: 'another that begins alike', reading: { text: 'https://zoom.us.evil.example/j/1' }, options: listed },
    { name: 'a link in the history', reading: { text: '', quoted: open }, options: listed },
    { name: 'a link in a quoted line', reading: { text: `> ${open}\nThanks.` }, options: listed },
    { name: 'an address of another kind', reading: { text: 'mailto://zoom.us/j/1' }, options: listed },
    {
      name: 'a link that holds its passcode',
      reading: { text: 'https://zoom.us/j/8412345678?pwd=aB3', recipients: [outside] },
    },
    { name: 'a link with the passcode beside it', reading: { text: `${open}\nCod pas: 12345`, recipients: [outside] } },
    { name: 'a tool that lets people in by itself', reading: { text: 'https://teams.microsoft.com/l/meetup-join/19' } },
    {
      name: 'a tool for outside with somebody outside',
      reading: { text: `${open} Passcode 1`, recipients: [inside, outside] },
    },
    { name: 'words of dialling without a number', reading: { text: 'You can dial in as well, at 10:30 on 12 May.' } },
    { name: 'a number that nobody is asked to dial', reading: { text: 'Call me on 020 7946 0000.' } },
    {
      name: 'a mention of the level beside a safe link',
      reading: { text: 'https://zoom.us/j/1?pwd=a', markings: [{ ...marked, use: 'mention' }], recipients: [outside] },
    },
  ],
  reports: [
    {
      name: 'a link that lets in whoever has it',
      reading: { text: open, recipients: [outside] },
      notices: [
        {
          messageId: 'noPasscode',
          field: 'text',
          data: { tool: 'Zoom', row: 'zoom', field: 'text' },
          evidence: [{ field: 'text', start: 8, end: 44, text: 'https://us02web.zoom.us/j/8412345678' }],
          fixes: [],
        },
      ],
    },
    {
      name: 'such a link in a marked item, in place of that',
      reading: { subject, text: open, markings: [marked], recipients: [outside] },
      notices: [{ messageId: 'publicLink', data: { tool: 'Zoom', marking: 'OFFICIAL-SENSITIVE' } }],
    },
    {
      name: 'a tool for outside while everybody is inside',
      reading: { text: 'https://zoom.us/j/1?pwd=a', recipients: [inside] },
      notices: [
        {
          messageId: 'onlyOutside',
          data: { tool: 'Zoom' },
          evidence: [{ field: 'text', start: 0, end: 19, text: 'https://zoom.us/j/1' }],
        },
      ],
    },
    {
      name: 'a telephone number to dial in with',
      reading: { text: 'Or dial in: ring 0330 088 5830, then 1.' },
      notices: [{ messageId: 'dialIn', data: { number: '0330 088 5830', field: 'text' } }],
    },
    {
      name: 'the place of a meeting',
      reading: { kind: 'meeting', location: 'https://zoom.us/my/asha; room 2' },
      options: listed,
      notices: [{ messageId: 'listed', field: 'location', data: { row: 'zoom' } }],
    },
    {
      name: 'a link behind other words',
      reading: { text: 'Join here', links: ['https://example.test/', 'https://teams.microsoft.com/l/meetup-join/19'] },
      options: listed,
      notices: [{ messageId: 'listed', field: 'text', data: { tool: 'Teams' }, evidence: [] }],
    },
    {
      name: 'a link that Outlook has wrapped',
      reading: {
        links: ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fx&data=0'],
        recipients: [outside],
      },
      notices: [{ messageId: 'noPasscode', data: { tool: 'Zoom' } }],
    },
    {
      name: 'several facts, in the order of the options',
      reading: { text: `${open} Dial-in +44 20 7946 0000`, recipients: [inside] },
      notices: [{ messageId: 'onlyOutside' }, { messageId: 'noPasscode' }, { messageId: 'dialIn' }],
    },
  ],
});

describe('meeting-link', () => {
  const piece = fc.constantFrom(
    'https://',
    'zoom.us/j/1',
    '?pwd=',
    'x',
    ' ',
    '\n',
    '>',
    '(',
    ').',
    '%zz',
    '?url=',
    'dial in',
    '020 7946 0000',
    'eur.safelinks.protection.outlook.com/',
  );
  const texts = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('gives evidence that stands in the text and shows no passcode, whatever the text is', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, links) => {
        for (const { evidence } of meetingLink.check(sketchReading({ text, links }), {
          ...options,
          says: ['listed', 'dialIn'],
        })) {
          for (const { start, end, text: shown } of evidence) {
            expect(text.slice(start, end)).toBe(shown);
            expect(shown).not.toContain('?');
          }
        }
      }),
    );
  });
});
