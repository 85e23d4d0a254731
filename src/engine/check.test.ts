import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, judge } from './check';
import type { Known } from './known';
import type { Mailbox, Message, RecipientField } from './message';
import type { Pack, Policy } from './pack';
import type { Fix, Outcome, Report } from './report';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validates = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const say = (headline: string, evidence = '') => ({ en: { headline, evidence, why: 'Because.', now: 'Mend it.' } });

function policy(rule: string, outcome: Outcome, options: unknown, wording: Policy['wording']): Policy {
  const source = { title: 'Example guidance', section: '1', standing: 'document', facts: [] } as const;
  return { id: `${rule}-policy`, rule, options, outcome, wording, source, guidance: 'example', trial: false };
}

const ownPersonal = policy(
  'recipient-own-personal',
  'stop',
  { by: ['declared', 'directory'] },
  {
    declared: say('this would go to your own personal address', '{address} is in {field}.'),
    directory: say('this would go to your own personal address', '{address} is in {field}.'),
  },
);
const personal = policy(
  'recipient-personal',
  'ask',
  {},
  {
    onePersonal: say('{address} is a personal address', 'It is in {field}.'),
    severalPersonal: say('{count} are personal addresses', '{address} and {others} more.'),
  },
);
const form = policy(
  'marking-form',
  'inform',
  {},
  {
    otherForm: say('write {canonical}', 'It says {marking}.'),
    forbiddenCombination: say('{marking} is not allowed', '{problem}'),
  },
);
const ceiling = policy(
  'marking-above-ceiling',
  'stop',
  { ceiling: 'OFFICIAL' },
  {
    aboveCeiling: say('{organisation} takes nothing above {ceiling}', '{place}: "{line}"'),
  },
);
const topic = policy(
  'recipient-topic',
  'ask',
  { mailboxes: ['advice@dept.example'], words: ['incident'], instead: 'security@dept.example' },
  { wrongTeam: say('{address} does not handle this', 'Write to {instead}: "{word}".') },
);
const locsen = policy(
  'marking-recipient',
  'ask',
  { parts: ['LOCSEN'], notTo: { standings: ['outside'] } },
  { notForRecipient: say('{marking} is not for {address}', '{count} in {field}.') },
);
const retired = policy(
  'recipient-retired',
  'ask',
  { mailboxes: [{ address: 'olddesk@dept.example', by: 'desk@dept.example' }] },
  { retired: say('nobody reads {address}', 'It is in {field}.') },
);

const pack: Pack = {
  id: 'example',
  version: '1.0.0',
  organisation: { en: 'the Ministry' },
  edition: { date: '2020-09-16' },
  domains: { inside: ['dept.example'], partner: ['council.example'] },
  schemes: ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: 'Not checked.' } },
  policies: [form, personal, topic, locsen, retired, ceiling, ownPersonal],
};

const everything: Known = {
  now: '2026-11-21T09:30:00Z',
  lists: {},
  firstContact: {},
  ownAddresses: [],
  answers: [],
  origin: { kind: 'new' },
};

const box = (address: string): Mailbox => ({ address });

function mail(more: Partial<Message> = {}): Message {
  return {
    kind: 'mail',
    from: { address: 'asha.patel@dept.example', name: 'Asha Patel' },
    me: { name: 'Asha Patel', addresses: ['asha.patel@dept.example'], personalAddresses: ['asha.home@gmail.com'] },
    to: [box('sam.hill@dept.example')],
    cc: [],
    bcc: [],
    subject: 'Minutes',
    text: 'Hello Sam,\n\nhere are the minutes.\n',
    ...more,
  };
}

/** Checks, and holds the Report to its schema. */
function reportOn(message: Message, known: Known = everything, by: Pack = pack): Report {
  const report = check(message, by, known);
  expect(validates(report), JSON.stringify(validates.errors)).toBe(true);
  return report;
}

const policiesOf = (report: Report) => report.findings.map(({ policy: id }) => id.replace(/-policy$/, ''));
const whatOf = (report: Report) => report.unchecked.map(({ what }) => what);

describe('check accepts', () => {
  it('an ordinary mail to a colleague, with nothing left unchecked', () => {
    expect(reportOn(mail())).toEqual({
      verdict: 'pass',
      findings: [],
      cards: [],
      seen: {
        recipients: [{ field: 'to', index: 0, address: 'sam.hill@dept.example', standing: 'inside' }],
        markings: [],
      },
      unchecked: [],
      pack: { id: 'example', version: '1.0.0' },
    });
  });

  it('a marking in its right form to a partner', () => {
    const report = reportOn(
      mail({ subject: 'OFFICIAL-SENSITIVE [PERSONAL] Minutes', cc: [box('rob.lewis@council.example')] }),
    );
    expect(report.verdict).toBe('pass');
    expect(report.seen.markings).toMatchObject([{ level: 'OFFICIAL-SENSITIVE', field: 'subject', use: 'marking' }]);
  });

  it('an old marking in the history below', () => {
    const text =
      'Thanks Sam.\n\nFrom: Sam Hill <sam.hill@dept.example>\nSent: 3 March 2020 10:00\nTo: Asha Patel\nSubject: Plan\n\nSECRET\n\nThe plan.\n';
    expect(reportOn(mail({ text })).verdict).toBe('pass');
  });
});

describe('check reports', () => {
  it('the most serious first, and within an outcome in the order of the pack', () => {
    const report = reportOn(
      mail({
        to: [box('asha.home@gmail.com'), box('dana.cole@outlook.com'), box('olddesk@dept.example')],
        subject: 'SECRET Plan',
        text: 'Official-sensitive\n\nHello',
      }),
    );
    expect(report.verdict).toBe('stop');
    expect(policiesOf(report)).toEqual([
      'marking-above-ceiling',
      'recipient-own-personal',
      'recipient-personal',
      'recipient-retired',
      'marking-form',
    ]);
  });

  it('a finding with its words, its source and its page', () => {
    const [finding] = reportOn(mail({ cc: [box('asha.home@gmail.com')] })).findings;
    expect(finding).toEqual({
      policy: 'recipient-own-personal-policy',
      rule: 'recipient-own-personal',
      messageId: 'declared',
      outcome: 'stop',
      trial: false,
      field: 'cc',
      evidence: [{ field: 'cc', index: 0, start: 0, end: 19, text: 'asha.home@gmail.com' }],
      data: { address: 'asha.home@gmail.com', field: 'cc', count: 1 },
      fixes: [{ kind: 'removeRecipient', recipient: { field: 'cc', index: 0, address: 'asha.home@gmail.com' } }],
      guidance: 'example',
      source: ownPersonal.source,
      words: {
        headline: 'this would go to your own personal address',
        evidence: 'asha.home@gmail.com is in Cc.',
        why: 'Because.',
        now: 'Mend it.',
      },
      text: 'This would go to your own personal address. asha.home@gmail.com is in Cc. Because. Mend it.',
    });
  });

  it('the organisation, the place and the line in words', () => {
    const [finding] = reportOn(mail({ subject: 'SECRET Visit plan' })).findings;
    expect(finding?.words).toMatchObject({
      headline: 'the Ministry takes nothing above OFFICIAL',
      evidence: 'Start of the subject: "SECRET Visit plan"',
    });
  });

  it('no address longer than it is, and thousands of recipients by their count', () => {
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.gmail.com`;
    const to = Array.from({ length: 5000 }, (_, i) => box(i === 0 ? long : `dana${i}@gmail.com`));
    const [finding] = reportOn(mail({ to })).findings;
    expect(finding?.data.count).toBeGreaterThanOrEqual(4999);
    expect(finding?.evidence).toHaveLength(20);
    expect(finding?.fixes).toHaveLength(20);
  });
});

describe('check only informs', () => {
  it('for a policy on trial, and says so', () => {
    const report = reportOn(mail({ to: [box('asha.home@gmail.com')] }), everything, {
      ...pack,
      policies: [{ ...ownPersonal, trial: true }],
    });
    expect(report).toMatchObject({ verdict: 'inform', findings: [{ outcome: 'inform', trial: true }] });
  });

  it('for every policy of a pack that is switched to informing', () => {
    const report = reportOn(mail({ to: [box('asha.home@gmail.com')] }), everything, { ...pack, informOnly: true });
    expect(report).toMatchObject({ verdict: 'inform', findings: [{ outcome: 'inform', trial: false }] });
  });
});

describe('check says what may be done in spite of a policy', () => {
  const lenient = { ...ownPersonal, override: true } as const;
  const home = mail({ to: [box('asha.home@gmail.com')] });

  it('where the policy stops the mail and lets itself be overridden', () => {
    expect(reportOn(home, everything, { ...pack, policies: [lenient] }).findings[0]?.override).toBe(true);
    expect(reportOn(home).findings[0]).not.toHaveProperty('override');
  });

  it('and not where it only informs, since nothing holds the mail back then', () => {
    for (const part of [{ informOnly: true }, { policies: [{ ...lenient, trial: true }] }]) {
      const [finding] = reportOn(home, everything, { ...pack, policies: [lenient], ...part }).findings;
      expect(finding).not.toHaveProperty('override');
    }
  });
});

describe('cards', () => {
  const card = { ...personal, outcome: 'inform', place: 'page:{row}' } as const;
  const place = 'page:recipients';
  const policies = [form, { ...card, place }, ownPersonal];

  it('stand apart from the findings, with their place, and decide nothing', () => {
    const report = reportOn(mail({ to: [box('dana@gmail.com')] }), everything, { ...pack, policies });
    expect(report).toMatchObject({ verdict: 'pass', findings: [], cards: [{ messageId: 'onePersonal', place }] });
  });

  it('are not covered, and cover nothing', () => {
    const covering = [
      { ...card, place, id: 'card', covers: [personal.id] },
      { ...personal, covers: ['card'] },
    ];
    const report = reportOn(mail({ to: [box('dana@gmail.com')] }), everything, { ...pack, policies: covering });
    expect([report.findings.length, report.cards.length]).toEqual([1, 1]);
  });

  it('are shown by the first of two policies that lead to one place', () => {
    const twice = [
      { ...card, place },
      { ...card, place, id: 'again' },
      { ...card, place: 'page:other', id: 'other' },
    ];
    const report = reportOn(mail({ to: [box('dana@gmail.com')] }), everything, { ...pack, policies: twice });
    expect(report.cards.map(({ policy: id }) => id)).toEqual([card.id, 'other']);
  });

  it('hold no secret', () => {
    const options = { words: ['password'], joins: ['is'], notSecrets: ['required'] };
    const wording = { password: say('{word}', '{masked} in line {line} of {field}'), key: say('{masked}') };
    const secret = { ...policy('credential-in-text', 'inform', options, wording), place: 'page:passwords' };
    const report = reportOn(mail({ text: 'Password: Hunter2xyz' }), everything, { ...pack, policies: [secret] });
    expect(report.cards[0]?.words.evidence).toBe('Hu........ in line 1 of the text');
    expect(JSON.stringify(report)).not.toContain('Hun');
  });

  it('are no part of what an alert judges by', () => {
    const message = mail({ to: [box('dana@gmail.com')] });
    expect(judge(message, { ...pack, policies }, everything)).not.toHaveProperty('cards');
  });
});

describe('a meeting', () => {
  it('is held to the same rules, and its place is read for markings', () => {
    const meeting = mail({ kind: 'meeting', cc: [box('asha.home@gmail.com')], location: 'Room 2 [SECRET]' });
    const report = reportOn(meeting);
    expect(report.findings.map(({ words }) => words.evidence)).toEqual([
      'End of the location: "Room 2 [SECRET]"',
      'asha.home@gmail.com is in Optional.',
    ]);
    expect(report.seen.markings).toMatchObject([{ field: 'location', text: 'SECRET' }]);
  });

  it('says of an odd marking in its place that it is one, and leaves the subject alone', () => {
    const [finding] = reportOn(mail({ kind: 'meeting', location: 'OFFICIAL SENSITIVE: room 2' })).findings;
    expect(finding).toMatchObject({ rule: 'marking-form', field: 'location', fixes: [] });
  });
});

describe('the account it is sent from', () => {
  const helen = { address: 'helen.marsh@dept.example', name: 'Helen Marsh' };

  it.each([
    ['of the delegate who writes', 'asha.patel@gmail.com'],
    ['of whom it is written for', 'helen.marsh@gmail.com'],
  ])('does not hide a personal address in the name %s', (_, to) => {
    expect(reportOn(mail({ from: helen, to: [box(to)] })).seen.recipients[0]).toMatchObject({
      standing: 'own-personal',
      ownBy: 'name',
    });
  });

  it('is said to be outside where it is, for then other rules would hold', () => {
    const report = reportOn(mail({ from: { address: 'asha@firm.example', name: 'Asha Patel' } }));
    expect(report.unchecked).toEqual([
      {
        what: 'from.outside',
        field: 'from',
        reason: 'It is sent from an account outside the Ministry, for which these rules were not made.',
      },
    ]);
  });

  it('is said to be unreadable where it is', () => {
    expect(whatOf(reportOn(mail({ from: { address: '' } })))).toEqual(['from.outside']);
  });
});

describe('answers written into the mail below', () => {
  const below = (text: string) =>
    `${text}\n\nFrom: Sam Hill\nSent: 3 March 2020 10:00\nTo: Asha Patel\nSubject: Plan\n\nWhen? At ten.`;

  it.each(['My answers are in red.', 'See my comments below, Sam.', 'Atebion isod.', 'Please see inline'])(
    'are said to be unchecked: %s',
    (text) => {
      expect(whatOf(reportOn(mail({ text: below(text) })))).toEqual(['quoted.answers']);
    },
  );

  it('are not looked for where there is no mail below, or nobody speaks of them', () => {
    expect(whatOf(reportOn(mail({ text: 'My answers are in red.' })))).toEqual([]);
    expect(whatOf(reportOn(mail({ text: below('Thanks, Sam.') })))).toEqual([]);
  });

  it('are new text where a sign before each line tells them from it', () => {
    const text = '> When?\nSECRET\n> Where?\nIn line below: here.';
    const report = reportOn(mail({ text }));
    expect([report.verdict, whatOf(report)]).toEqual(['stop', []]);
  });
});

describe('a reply of which nobody knows who stood on it', () => {
  it('is said to be so, and no other', () => {
    const origins = [{ kind: 'reply' }, { kind: 'reply', participants: [] }, { kind: 'forward' }] as const;
    const what = origins.map((origin) => whatOf(reportOn(mail(), { ...everything, origin })));
    expect(what).toEqual([['origin.participants'], [], []]);
  });
});

describe('an answer with a last day', () => {
  const settled = (until: string | undefined, now: string | undefined): boolean => {
    const answer = { address: 'dana@gmail.com', answer: 'public' } as const;
    const { now: _, ...rest } = everything;
    const known = { ...rest, ...(now === undefined ? {} : { now }) };
    const answers = [until === undefined ? answer : { ...answer, until }];
    return reportOn(mail({ to: [box('dana@gmail.com')] }), { ...known, answers }).verdict === 'pass';
  };

  it('holds on that day, and without one for ever', () => {
    expect(settled('2026-11-21', everything.now)).toBe(true);
    expect(settled(undefined, undefined)).toBe(true);
  });

  it('counts for nothing on the day after, or where today is not known', () => {
    expect(settled('2026-11-20', everything.now)).toBe(false);
    expect(settled('2026-11-21', undefined)).toBe(false);
  });

  it('still says afterwards that an address is the sender’s own', () => {
    const answers = [{ address: 'dana@gmail.com', answer: 'mine', until: '2020-01-01' }] as const;
    expect(reportOn(mail({ to: [box('dana@gmail.com')] }), { ...everything, answers }).verdict).toBe('stop');
  });

  it('stops a guess by the name only until then', () => {
    const at = (until: string) => {
      const answers = [{ address: 'asha.patel@gmail.com', answer: 'not-mine', until }] as const;
      return reportOn(mail({ to: [box('asha.patel@gmail.com')] }), { ...everything, answers }).seen.recipients[0]
        ?.standing;
    };
    expect([at('2026-12-01'), at('2026-11-01')]).toEqual(['personal', 'own-personal']);
  });
});

describe('check leaves nothing unsaid: unchecked holds', () => {
  it('each missing part of Known', () => {
    expect(whatOf(reportOn(mail(), {}))).toEqual([
      'known.now',
      'known.lists',
      'known.firstContact',
      'known.ownAddresses',
      'known.answers',
      'known.origin',
    ]);
  });

  it('what a mail answers, and not what an invitation does: it answers nothing', () => {
    const { origin, ...rest } = everything;
    expect(whatOf(reportOn(mail(), rest))).toEqual(['known.origin']);
    expect(whatOf(reportOn(mail({ kind: 'meeting' }), rest))).toEqual([]);
  });

  const labelled: Pack = { ...pack, labels: { OFFICIAL: 'Official', 'OFFICIAL-SENSITIVE': 'Government/Sensitive' } };
  const labelReason = (label: string, subject: string): readonly string[] =>
    check(mail({ label, subject }), labelled, everything)
      .unchecked.filter(({ what }) => what === 'label.apart')
      .map(({ reason }) => reason);

  it('a sensitivity label that says what no marking does, since policies go by the marking', () => {
    expect(labelReason('Government/Sensitive', 'Staffing')).toEqual([
      'The label says Government/Sensitive, and no marking in the subject or the text does. Policies go by the marking: write it there too.',
    ]);
    expect(labelReason('Government/official', 'OFFICIAL-SENSITIVE Staffing')).toEqual([
      'The label says Government/official, and the marking is OFFICIAL-SENSITIVE. Policies go by the marking: correct the one that is wrong.',
    ]);
  });

  it.each([
    ['Government/Sensitive', 'OFFICIAL-SENSITIVE Staffing'],
    ['Partners/Sensitive', 'Staffing'],
    ['Official', 'OFFICIAL Staffing'],
    ['Official', 'Staffing'],
    ['Another', 'OFFICIAL-SENSITIVE Staffing'],
    ['', 'OFFICIAL-SENSITIVE Staffing'],
  ])('nothing of the label %j with the subject %s', (label, subject) => {
    expect(labelReason(label, subject)).toEqual([]);
  });

  it('what the reader could not read, once', () => {
    const { subject, text, ...rest } = mail();
    const unread = [{ field: 'text', reason: 'The text could not be read.' }] as const;
    expect(reportOn({ ...rest, unread }).unchecked).toEqual([
      { what: 'field.text', field: 'text', reason: 'The text could not be read.' },
      { what: 'field.subject', field: 'subject', reason: 'The subject was not read.' },
    ]);
  });

  it('nothing where the subject and the text are empty', () => {
    expect(whatOf(reportOn(mail({ subject: '', text: '' })))).toEqual([]);
  });

  it('a sender who is not known', () => {
    const { from, me, ...rest } = mail();
    expect(whatOf(reportOn(rest))).toEqual(['field.from']);
  });

  it('a list that was not opened, and not one whose facts are known', () => {
    const to: Mailbox[] = [
      { address: 'All@dept.example', kind: 'list' },
      { address: 'constructor@dept.example', kind: 'list' },
    ];
    const lists = { 'all@dept.example': { members: 3, outside: 0 } };
    expect(reportOn(mail({ to }), { ...everything, lists }).unchecked).toMatchObject([
      { what: 'list.members', field: 'to', index: 1 },
    ]);
  });

  it('recipients without an address that can be read', () => {
    const report = reportOn(mail({ to: [box(''), box('Sam Hill')], bcc: [{ address: '', name: 'Dana' }] }));
    expect(report.unchecked).toMatchObject([
      { what: 'recipient.unresolved', field: 'to', index: 0 },
      { what: 'recipient.unresolved', field: 'to', index: 1 },
      { what: 'recipient.unresolved', field: 'bcc', index: 0 },
    ]);
  });

  it('what is inside attachments', () => {
    expect(whatOf(reportOn(mail({ attachments: [{ name: 'a.pdf' }, { name: 'b.pdf' }] })))).toEqual([
      'attachment.content',
    ]);
  });
});

describe('check is one for every reader', () => {
  it('gives one Report for a mail whose text came as HTML or as text', () => {
    const { text, ...rest } = mail({ to: [box('dana@gmail.com')] });
    const html =
      '<html><head><style>p { color: red }</style></head><body><p>Official-sensitive</p><p>Hello Dana &amp; Sam</p></body></html>';
    const plain = 'Official-sensitive\n\nHello Dana & Sam';
    const fromHtml = reportOn({ ...rest, html });
    const fromText = reportOn({ ...rest, text: plain });
    expect(policiesOf(fromHtml)).toEqual(['recipient-personal', 'marking-form']);
    expect(fromHtml).toEqual(fromText);
  });

  it('changes neither the message, nor the pack, nor what is known', () => {
    const message = mail({ subject: 'SECRET', to: [box('asha.home@gmail.com')] });
    const before = JSON.stringify([message, pack, everything]);
    const first = check(message, pack, everything);
    expect(check(message, pack, everything)).toEqual(first);
    expect(JSON.stringify([message, pack, everything])).toBe(before);
  });
});

describe('a programmer’s fault', () => {
  const wrong = (faulty: Policy) => () =>
    check(mail({ to: [box('dana@gmail.com')] }), { ...pack, policies: [faulty] }, {});

  it('throws for a rule there is not', () => {
    expect(wrong({ ...personal, rule: 'recipient-persona' })).toThrow('recipient-persona');
  });

  it('throws for a fact without words', () => {
    expect(wrong({ ...personal, wording: {} })).toThrow('onePersonal');
  });

  it('throws for words that name what the rule does not give', () => {
    expect(wrong({ ...personal, wording: { onePersonal: say('{adress}') } })).toThrow('{adress}');
  });
});

describe('fixes', () => {
  it('put the right form in place of just the odd marking, once', () => {
    const message = mail({ subject: 'OFFICIAL SENSITIVE (personal) Minutes' });
    const [finding] = reportOn(message).findings;
    expect(finding?.fixes).toEqual([{ kind: 'setSubject', subject: 'OFFICIAL-SENSITIVE [PERSONAL] Minutes' }]);
    expect(reportOn(applyFix(message, finding?.fixes[0])).findings).toEqual([]);
  });

  it('settle what they are offered for, however the mail came about', () => {
    const address = fc.constantFrom(
      'asha.home@gmail.com',
      'Dana <dana@outlook.com>',
      'olddesk@dept.example',
      'advice@dept.example',
      'sam@firm.example',
      'sam.hill@dept.example',
      '',
    );
    const subject = fc.constantFrom(
      'Incident OFFICIAL SENSITIVE (personal)',
      'Official-Sensitive [locsen] Incident',
      'O-S: minutes of the incident',
      'SECRET plan',
      'Minutes',
    );
    const some = fc.array(address, { maxLength: 3 });
    fc.assert(
      fc.property(some, some, some, subject, (to, cc, bcc, line) => {
        let message = mail({ to: to.map(box), cc: cc.map(box), bcc: bcc.map(box), subject: line });
        // Each fix settles one place, and there are at most nine recipients and one subject.
        for (let i = 0; i < 12; i += 1) {
          const fixable = reportOn(message).findings.find(({ fixes }) => fixes.length > 0);
          message = applyFix(message, fixable?.fixes[0]);
        }
        expect(reportOn(message).findings.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('judge', () => {
  it('gives what check gives, but for what was not checked', () => {
    const address = fc.constantFrom('asha.patel@dept.example', 'asha.patel@gmail.com', 'sam@firm.example', '');
    const subject = fc.constantFrom('Incident OFFICIAL SENSITIVE (personal)', 'SECRET plan', 'Minutes');
    fc.assert(
      fc.property(fc.array(address, { maxLength: 3 }), subject, (to, line) => {
        const message = mail({ to: to.map(box), subject: line });
        const { unchecked, cards: _, ...rest } = check(message, pack, {});
        expect(unchecked).not.toEqual([]);
        expect(judge(message, pack, {})).toEqual(rest);
      }),
      { numRuns: 50 },
    );
  });
});

function applyFix(message: Message, fix: Fix | undefined): Message {
  if (fix === undefined) return message;
  if (fix.kind === 'setSubject') return { ...message, subject: fix.subject };
  if (fix.kind === 'moveToBcc' || fix.kind === 'removeAttachment') throw new Error('No rule of this part offers it.');
  const { field, index }: { field: RecipientField; index: number } = fix.recipient;
  const kept = message[field].filter((_, i) => i !== index);
  return { ...message, [field]: fix.kind === 'replaceRecipient' ? [...kept, box(fix.by)] : kept };
}
