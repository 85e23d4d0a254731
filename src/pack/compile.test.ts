import { describe, expect, it } from 'vitest';
import { compilePack } from './compile';
import { type Change, sampleFiles, sampleVocabulary } from './sample-pack';

type Changes = readonly Change[];

const compile = (...changes: Changes) => compilePack('sample', sampleFiles(...changes), sampleVocabulary);
const problemsOf = (...changes: Changes) => compile(...changes).problems;

const tooMany = 'policies/too-many-see-each-other.yaml';
const marked = 'policies/marked-above.yaml';
const page = 'guidance/mail.en.md';

const overrides = `overrides:
  header: X-Sample-Override
  reasons:
    - { code: checked, label: { cy: Rwyf wedi gwirio, en: I have checked } }
    - { code: urgent, label: { en: Urgent } }
  audit: audit@office.example
`;
const withOverrides: Change = ['pack.yaml', 'ceiling: OFFICIAL\n', `ceiling: OFFICIAL\n${overrides}`];

/** The first policy as one whose findings are cards. */
const asCard = (place: string, rows = ''): Changes => [
  [tooMany, 'rule: recipients-visible-max', 'rule: topic-guidance'],
  [tooMany, '  max: 5', `  rows: [${rows}]`],
  [tooMany, 'outcome: ask', `outcome: inform\nplace: ${JSON.stringify(place)}`],
  [tooMany, '  tooMany:', rows === '' ? '  spoken:' : '  device:'],
  [tooMany, '"{count} people', '"people'],
  [tooMany, '{address}', '{word}'],
];

describe('what is accepted', () => {
  it('compiles to plain data in the order of pack.yaml', () => {
    const { pack, problems } = compile();
    expect(problems).toEqual([]);
    expect(pack?.policies.map(({ id, rule, outcome }) => [id, rule, outcome])).toEqual([
      ['too-many-see-each-other', 'recipients-visible-max', 'ask'],
      ['marked-above', 'marking-above-ceiling', 'stop'],
    ]);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(pack?.version).toBe('1.0.0');
    expect(pack?.edition).toEqual({ date: '2020-09-16', validUntil: '2020-10-16' });
  });

  it('carries where the newest guidance is and whom to turn to when a device is lost', () => {
    const desks =
      'deviceTrouble:\n  - who: { en: Head office }\n    call: 0800 496 0000\n  - who: { en: Branches }\n    write: it@office.example\n';
    const { pack, problems } = compile(
      ['pack.yaml', 'validUntil: 2020-10-16', 'validUntil: 2020-10-16\n  live: https://guidance.example/'],
      ['pack.yaml', 'ceiling: OFFICIAL\n', `ceiling: OFFICIAL\n${desks}`],
    );
    expect(problems).toEqual([]);
    expect(pack?.edition.live).toBe('https://guidance.example/');
    expect(pack?.deviceTrouble).toEqual([
      { who: { en: 'Head office' }, call: '0800 496 0000' },
      { who: { en: 'Branches' }, write: 'it@office.example' },
    ]);
  });

  it('carries what a policy is overridden with, settings and the names of labels', () => {
    const { pack, problems } = compile(
      [
        'pack.yaml',
        'ceiling: OFFICIAL\n',
        `ceiling: OFFICIAL\n${overrides}labels: { OFFICIAL-SENSITIVE: Sensitive }\n`,
      ],
      ['pack.yaml', 'rememberDays: { value: 365, locked: false }', 'rememberDays: { value: 30, locked: true }'],
      [marked, 'trial: false', 'trial: false\noverride: true'],
    );
    expect(problems).toEqual([]);
    expect(pack?.overrides).toEqual({
      header: 'X-Sample-Override',
      reasons: [
        { code: 'checked', label: { en: 'I have checked', cy: 'Rwyf wedi gwirio' } },
        { code: 'urgent', label: { en: 'Urgent' } },
      ],
      audit: 'audit@office.example',
    });
    expect(pack?.settings).toEqual({
      liveAdvice: { value: true, locked: false },
      cards: { value: true, locked: false },
      rememberDays: { value: 30, locked: true },
    });
    expect(pack?.labels).toEqual({ 'OFFICIAL-SENSITIVE': 'Sensitive' });
    expect(pack?.policies.map(({ override }) => override)).toEqual([undefined, true]);
  });

  it('carries where a card leads, and the place of each row', () => {
    const onPage = compile(...asCard('page:mail#before-you-send'));
    expect(onPage.problems).toEqual([]);
    expect(onPage.pack?.policies[0]?.place).toBe('page:mail#before-you-send');
    expect(compile(...asCard('page:{row}', '{ row: mail }')).problems).toEqual([]);
  });

  it('gives the same text for files that come in another order', () => {
    const files = sampleFiles();
    const turned = new Map([...files].reverse());
    const text = (of: typeof files) => JSON.stringify(compilePack('sample', of, sampleVocabulary).pack);
    expect(text(turned)).toBe(text(files));
  });

  it('hands the ceiling of pack.yaml to the policy that needs one', () => {
    expect(compile().pack?.policies[1]?.options).toEqual({ ceiling: 'OFFICIAL' });
  });

  it('keeps English first among languages', () => {
    const { pack, problems } = compile([
      tooMany,
      '    en:\n',
      '    cy:\n      headline: bydd {count} yn gweld\n      evidence: "{address}."\n      why: Data.\n      now: Bcc.\n    en:\n',
    ]);
    expect(problems).toEqual([]);
    expect(Object.keys(pack?.policies[0]?.wording.tooMany ?? {})).toEqual(['en', 'cy']);
  });

  it('joins text that YAML folded over several lines', () => {
    const { pack } = compile([
      tooMany,
      'why: Addresses are personal data.',
      'why: >\n        Addresses are\n        personal data.',
    ]);
    expect(pack?.policies[0]?.wording.tooMany?.en.why).toBe('Addresses are personal data.');
  });

  it('reads files with Windows line ends', () => {
    const files = new Map([...sampleFiles()].map(([path, text]) => [path, text.replace(/\n/g, '\r\n')]));
    expect(compilePack('sample', files, sampleVocabulary).problems).toEqual([]);
  });

  it('needs wording only for the messages that the options let the rule report', () => {
    const own = (by: string) =>
      problemsOf(
        [tooMany, 'rule: recipients-visible-max', 'rule: recipient-own-personal'],
        [tooMany, '  max: 5', `  by: [${by}]`],
        [tooMany, '  tooMany:', '  declared:'],
        [tooMany, '"{count} people', '"people'],
      );
    expect(own('declared')).toEqual([]);
    expect(own('declared, name')).toEqual([`${tooMany}: the wording has no text for \`sameName\``]);
  });

  it('lets sub-domains of an inside domain that stands for itself alone be partners', () => {
    expect(problemsOf(['pack.yaml', 'partner: [gov.example]', 'partner: [head.example]'])).toEqual([]);
  });
});

const reported: readonly (readonly [string, Changes, string])[] = [
  [
    'an override of a policy that stops nothing',
    [withOverrides, [tooMany, 'trial: false', 'trial: false\noverride: true']],
    `${tooMany}: \`override\` is for a policy that stops a mail, and this one does not; leave it out`,
  ],
  [
    'an override without reasons to choose from',
    [[marked, 'trial: false', 'trial: false\noverride: true']],
    `${marked}: \`override\` needs the reasons that pack.yaml gives under \`overrides\`; it has none`,
  ],
  [
    'a reason twice',
    [withOverrides, ['pack.yaml', 'code: urgent', 'code: checked']],
    'pack.yaml: `overrides.reasons` has the code `checked` twice',
  ],
  [
    'a code that a header cannot hold',
    [withOverrides, ['pack.yaml', 'code: urgent', 'code: "no other way"']],
    'pack.yaml: `overrides.reasons[2].code` must be small letters, digits and hyphens, as a header holds it',
  ],
  [
    'a header that is none',
    [withOverrides, ['pack.yaml', 'X-Sample-Override', '"Subject: x"']],
    'pack.yaml: `overrides.header` must be the name of a header, such as X-Second-Look-Override',
  ],
  [
    'more reasons than anybody reads',
    [
      withOverrides,
      [
        'pack.yaml',
        '    - { code: urgent, label: { en: Urgent } }\n',
        Array.from({ length: 8 }, (_, i) => `    - { code: r${i}, label: { en: R${i} } }\n`).join(''),
      ],
    ],
    'pack.yaml: `overrides.reasons` has more than 8 entries',
  ],
  [
    'a label for a level that there is not',
    [['pack.yaml', 'ceiling: OFFICIAL\n', 'ceiling: OFFICIAL\nlabels: { TOP SECRTE: S }\n']],
    'pack.yaml: `labels` names `TOP SECRTE`, which is not a level of `uk-gscp-2018` and `uk-gpms`; did you mean `TOP SECRET`?',
  ],
  [
    'a card that asks',
    [...asCard('page:mail'), [tooMany, 'outcome: inform', 'outcome: ask']],
    `${tooMany}: a policy with a \`place\` is a card, which only informs; say \`outcome: inform\``,
  ],
  [
    'a card that covers others',
    [...asCard('page:mail'), [tooMany, 'trial: false', 'trial: false\ncovers: [marked-above]']],
    `${tooMany}: a policy with a \`place\` is a card, which covers nothing; leave \`covers\` out`,
  ],
  [
    'a card that leads nowhere',
    asCard('page:mial'),
    `${tooMany}, \`place\`: \`page:mial\` does not exist; did you mean \`page:mail\`?`,
  ],
  [
    'a card of which one row leads nowhere',
    asCard('page:{row}', '{ row: mail }, { row: mial }'),
    `${tooMany}, \`place\`: \`page:mial\` does not exist; did you mean \`page:mail\`?`,
  ],
  [
    'a card whose place waits for a row that no message gives',
    asCard('page:{row}'),
    `${tooMany}: \`place\` holds {row}, and the message \`spoken\` of topic-guidance gives none`,
  ],
  [
    'a card whose place waits for anything else',
    asCard('page:{word}'),
    `${tooMany}: \`place\` holds {word}; only {row} is filled in`,
  ],
  [
    'days that are none',
    [['pack.yaml', 'rememberDays: { value: 365', 'rememberDays: { value: -1']],
    'pack.yaml: `settings.rememberDays.value` must be at least 0',
  ],
  [
    'an option that is not there',
    [[tooMany, '  max: 5', '  max: 5\n  maximum: 5']],
    `${tooMany}: \`maximum\` is not an option of recipients-visible-max; did you mean \`max\`?`,
  ],
  ['an option that is missing', [[tooMany, '  max: 5', '  only: outside']], `${tooMany}: \`options.max\` is missing`],
  [
    'an option of the wrong kind',
    [[tooMany, '  max: 5', '  max: five']],
    `${tooMany}: \`options.max\` must be a number`,
  ],
  [
    'an option with a value it cannot have',
    [[tooMany, '  max: 5', '  max: 5\n  only: outsid']],
    `${tooMany}: \`options.only\` cannot be \`outsid\`; did you mean \`outside\`?`,
  ],
  [
    'a rule with a slip in its name',
    [[tooMany, 'recipients-visible-max', 'recipient-persnal']],
    `${tooMany}: the rule \`recipient-persnal\` does not exist; did you mean \`recipient-personal\`?`,
  ],
  [
    'a rule that nothing is like',
    [[tooMany, 'recipients-visible-max', 'weather']],
    `${tooMany}: the rule \`weather\` does not exist`,
  ],
  [
    'a rule named like something every object has',
    [[tooMany, 'recipients-visible-max', 'constructor']],
    `${tooMany}: the rule \`constructor\` does not exist`,
  ],
  [
    'wording for a message the rule never reports',
    [[tooMany, '  tooMany:\n', '  tooMny:\n    en: {headline: a, evidence: b., why: c., now: d.}\n  tooMany:\n']],
    `${tooMany}: the wording has text for \`tooMny\`, which the rule never reports; it reports \`tooMany\``,
  ],
  [
    'a placeholder with a slip',
    [[tooMany, '{address}', '{adress}']],
    `${tooMany}: \`tooMany\` (en): {adress} is not something this message knows; it knows {count}, {address}, {organisation}; did you mean {address}?`,
  ],
  [
    'a brace that is not closed',
    [[tooMany, 'The first is {address}.', 'The first is {address.']],
    `${tooMany}: \`tooMany\` (en): a brace is not closed, or is not opened`,
  ],
  [
    'a headline with a capital',
    [[tooMany, '"{count} people', '"Many people']],
    `${tooMany}: \`tooMany\` (en): the headline starts with a capital, but stands after "Stop: " or "Check: "`,
  ],
  [
    'a headline with a full stop',
    [[tooMany, 'addresses"', 'addresses."']],
    `${tooMany}: \`tooMany\` (en): the headline ends in a full stop; the alert sets one`,
  ],
  [
    'a sentence without an end',
    [[tooMany, 'Move them to Bcc.', 'Move them to Bcc']],
    `${tooMany}: \`tooMany\` (en): \`now\` does not end as a sentence does`,
  ],
  [
    'an exclamation mark',
    [[tooMany, 'Addresses are', 'Stop! Addresses are']],
    `${tooMany}: \`tooMany\` (en): an exclamation mark; alerts do not shout`,
  ],
  [
    'a headline that has no room with long data',
    [[tooMany, 'will see each', `of ${'many '.repeat(13)}offices will see each`]],
    `${tooMany}: \`tooMany\` (en): the headline would be 118 characters long with long data, and an alert has room for 102`,
  ],
  [
    'evidence that has no room',
    [[tooMany, 'The first is', `The ${'very '.repeat(22)}first is`]],
    `${tooMany}: \`tooMany\` (en): the evidence would be 169 characters long with long data, and an alert has room for 160`,
  ],
  [
    'advice that has no room',
    [[tooMany, 'Move them', `${'Please '.repeat(27)}move them`]],
    `${tooMany}: \`tooMany\` (en): \`why\` and \`now\` together would be 235 characters long with long data, and an alert has room for 220`,
  ],
  [
    'a missing part of the wording',
    [[tooMany, '      why: Addresses are personal data.\n', '']],
    `${tooMany}: \`wording.tooMany.en.why\` is missing`,
  ],
  [
    'an empty part of the wording',
    [[tooMany, 'why: Addresses are personal data.', 'why: ""']],
    `${tooMany}: \`wording.tooMany.en.why\` is empty`,
  ],
  ['wording without English', [[tooMany, '    en:\n', '    cy:\n']], `${tooMany}: \`wording.tooMany.en\` is missing`],
  [
    'an outcome nobody knows',
    [[tooMany, 'outcome: ask', 'outcome: asks']],
    `${tooMany}: \`outcome\` cannot be \`asks\`; did you mean \`ask\`?`,
  ],
  [
    'a missing outcome',
    [[tooMany, 'outcome: ask\n', '']],
    `${tooMany}: \`outcome\` is missing; it can be \`inform\`, \`ask\` and \`stop\``,
  ],
  [
    'a name that does not belong',
    [[tooMany, 'trial: false', 'trail: false\ntrial: false']],
    `${tooMany}: \`trail\` is not known here; did you mean \`trial\`?`,
  ],
  [
    'a part of the source that does not belong',
    [[tooMany, '  section: Mail', '  section: Mail\n  page: 3']],
    `${tooMany}: \`page\` is not part of \`source\`; there is \`title\`, \`section\`, \`standing\`, \`facts\` and \`url\``,
  ],
  [
    'a document rule without facts',
    [[tooMany, 'facts: [SAM-001]', 'facts: []']],
    `${tooMany}: \`source.facts\` is empty; a rule of the document names its facts`,
  ],
  [
    'later guidance that cannot be found',
    [[marked, '  url: https://example.test/policy\n', '']],
    `${marked}: \`source.url\` is missing; later guidance says where it can be read`,
  ],
  [
    'a source address that is not https',
    [[marked, 'https://example', 'http://example']],
    `${marked}: \`source.url\` must be an address that starts with https://`,
  ],
  [
    'a fact that has no id',
    [[tooMany, '[SAM-001]', '[sam 1]']],
    `${tooMany}: \`source.facts[1]\` must be the id of a fact, such as RW-005`,
  ],
  [
    'a ceiling stated twice',
    [[marked, 'outcome: stop', 'options:\n  ceiling: SECRET\noutcome: stop']],
    `${marked}: the ceiling is stated once, in pack.yaml; leave it out here`,
  ],
  ['a policy with no page', [[page]], `${tooMany}: there is no guidance page guidance/mail.en.md`],
  [
    'a policy that is listed but not there',
    [['pack.yaml', '  - marked-above', '  - marked-above\n  - gone']],
    'pack.yaml: `policies` names `gone`, but there is no policies/gone.yaml',
  ],
  [
    'a policy that is there but not listed',
    [['pack.yaml', '  - marked-above\n', '']],
    `${marked}: pack.yaml does not list it under \`policies\``,
  ],
  [
    'a policy that is listed twice',
    [['pack.yaml', '  - marked-above', '  - marked-above\n  - marked-above']],
    'pack.yaml: `policies` names `marked-above` twice',
  ],
  [
    'two files of one policy',
    [['policies/marked-above.yml', '', 'rule: x']],
    'policies/marked-above.yml: there is already a policy `marked-above`, from a file with the other ending',
  ],
  [
    'a domain on both lists',
    [['pack.yaml', '[gov.example]', '[office.example]']],
    'pack.yaml: office.example is both inside and partner; it can only be one of them',
  ],
  [
    'a domain twice on one list',
    [['pack.yaml', '[gov.example]', '[gov.example, gov.example]']],
    'pack.yaml: `domains.partner` holds gov.example twice',
  ],
  [
    'a partner that can never count',
    [['pack.yaml', '[gov.example]', '[north.office.example]']],
    'pack.yaml: the partner north.office.example never counts: office.example is inside and covers it',
  ],
  [
    'a domain that half the country shares',
    [['pack.yaml', '[office.example,', '[gov.uk,']],
    'pack.yaml: `domains.inside` holds gov.uk, under which other organisations have their domains',
  ],
  [
    'a domain in capitals',
    [['pack.yaml', '[gov.example]', '[Gov.example]']],
    'pack.yaml: `domains.partner[1]` must be a domain in small letters, such as example.gov.uk (with its sub-domains) or =example.gov.uk (itself alone)',
  ],
  [
    'an address where a domain belongs',
    [['pack.yaml', '[gov.example]', '["x@gov.example"]']],
    'pack.yaml: `domains.partner[1]` must be a domain in small letters, such as example.gov.uk (with its sub-domains) or =example.gov.uk (itself alone)',
  ],
  [
    'a day that is not in the calendar',
    [['pack.yaml', 'date: 2020-09-16', 'date: 2020-02-30']],
    'pack.yaml: `edition.date` must be a day of the calendar, written 2020-09-16',
  ],
  [
    'an edition that ends before it starts',
    [['pack.yaml', 'validUntil: 2020-10-16', 'validUntil: 2020-09-01']],
    'pack.yaml: `edition.validUntil` is before `date`',
  ],
  [
    'a scheme nobody knows',
    [['pack.yaml', 'uk-gpms]', 'uk-gmps]']],
    'pack.yaml: the marking scheme `uk-gmps` does not exist; did you mean `uk-gpms`?',
  ],
  [
    'a ceiling that is no level',
    [['pack.yaml', 'ceiling: OFFICIAL', 'ceiling: OFICIAL']],
    'pack.yaml: the ceiling `OFICIAL` is not a level of `uk-gscp-2018` and `uk-gpms`; did you mean `OFFICIAL`?',
  ],
  [
    'a version without its form',
    [['pack.yaml', '1.0.0', 'v1']],
    'pack.yaml: `version` must be three numbers that grow with each change, such as 1.0.0',
  ],
  [
    'a version that YAML takes for a number',
    [['pack.yaml', '1.0.0', '1.0']],
    'pack.yaml: `version` must be text; put the number in quotes',
  ],
  [
    'a desk that can be reached in no way',
    [['pack.yaml', 'ceiling: OFFICIAL\n', 'ceiling: OFFICIAL\ndeviceTrouble:\n  - who: { en: Head office }\n']],
    'pack.yaml: `deviceTrouble[1]` needs `call` or `write`',
  ],
  [
    'a telephone number with words in it',
    [
      [
        'pack.yaml',
        'ceiling: OFFICIAL\n',
        'ceiling: OFFICIAL\ndeviceTrouble:\n  - { who: { en: Us }, call: ask Sam }\n',
      ],
    ],
    'pack.yaml: `deviceTrouble[1].call` must be a telephone number in digits and spaces, such as 0800 917 5148',
  ],
  [
    'newest guidance that is not on the web',
    [['pack.yaml', 'validUntil: 2020-10-16', 'validUntil: 2020-10-16\n  live: the intranet']],
    'pack.yaml: `edition.live` must be an address that starts with https://',
  ],
  [
    'an id that is not the folder',
    [['pack.yaml', 'id: sample', 'id: other']],
    'pack.yaml: `id` is other, but the folder is sample; they must be the same',
  ],
  [
    'a language that is none',
    [['pack.yaml', '  en: the sample office', '  en: the sample office\n  English: the sample office']],
    'pack.yaml: `organisation.English` is not a language tag such as en or cy',
  ],
  [
    'a policy that covers one that is not there',
    [[tooMany, 'trial: false', 'covers: [marked-abov]\ntrial: false']],
    `${tooMany}: \`covers\` names \`marked-abov\`, which does not exist; did you mean \`marked-above\`?`,
  ],
  [
    'a policy that covers itself',
    [[marked, 'trial: false', 'covers: [marked-above]\ntrial: false']],
    `${marked}: the policy cannot cover itself`,
  ],
  [
    'a file that nothing reads',
    [['contact.yaml', '', 'contacts: {}\n']],
    'contact.yaml: nothing reads a file of this name; did you mean `contacts.yaml`?',
  ],
  ['no pack.yaml', [['pack.yaml']], 'pack.yaml: the file is missing'],
  ['an empty file', [[tooMany, '', '# nothing yet\n']], `${tooMany}: the file must be a set of names with values`],
  [
    'a name that stands twice',
    [[tooMany, 'outcome: ask', 'outcome: ask\noutcome: stop']],
    `${tooMany}, line 5: this name stands twice; one of the two would be lost`,
  ],
  [
    'a tab',
    [[tooMany, '  max: 5', '\tmax: 5']],
    `${tooMany}, line 3: the line is indented with a tab; YAML wants spaces`,
  ],
  [
    'a quote that is not closed',
    [[tooMany, 'The first is {address}.', '"The first is {address}.']],
    `${tooMany}, line 19: a quote, bracket or colon is missing on this line or above it`,
  ],
  [
    'a colon inside text',
    [[tooMany, 'The first is', 'To see: the first is']],
    `${tooMany}, line 16: text that holds a colon and a space needs quotes around it`,
  ],
  [
    'text that YAML takes for an alias',
    [[tooMany, 'title: Sample guidance', 'title: *Sample']],
    `${tooMany}: text that starts with \`*\` needs quotes around it`,
  ],
  [
    'a page without facts',
    [[page, '', 'Just text.\n']],
    `${page}: the page must start with its facts between two lines of \`---\``,
  ],
  ['a page with a missing fact', [[page, 'owner: The sample team\n', '']], `${page}: \`owner\` is missing`],
  [
    'a page whose facts are no YAML',
    [[page, 'title: Mail', 'title: Mail\ntitle: Post']],
    `${page}, line 3: this name stands twice; one of the two would be lost`,
  ],
  [
    'a page with no text',
    [[page, '## Before you send\n\nLook at who is in To.\n', '']],
    `${page}: the page has no text below its facts`,
  ],
  [
    'a page that names no such policy',
    [[page, 'marked-above]', 'marked-above, gone]']],
    `${page}: the policy \`gone\` does not exist`,
  ],
  [
    'a page that forgets a policy',
    [[page, ', marked-above]', ']']],
    `${page}: \`policies\` lacks \`marked-above\`, which sends people here`,
  ],
  [
    'a page with no language',
    [['guidance/mail.md', '', 'x']],
    'guidance/mail.md: the name must be <slug>.<language>.md, such as retired-mailboxes.en.md',
  ],
];

describe('what is reported', () => {
  it.each(reported)('%s', (_, changes, expected) => {
    const result = compile(...changes);
    expect(result.problems).toContain(expected);
    expect(result.pack).toBeUndefined();
  });

  it('reports all problems of all files at once', () => {
    const problems = problemsOf(
      ['pack.yaml', 'uk-gpms]', 'uk-gmps]'],
      [tooMany, 'outcome: ask', 'outcome: asks'],
      [tooMany, 'trial: false', 'trail: false'],
      [marked, 'marking-above-ceiling', 'marking-above-celing'],
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['pack.yaml', marked, tooMany, tooMany, tooMany]);
  });

  it('reports a policy once where only pack.yaml is wrong', () => {
    expect(problemsOf(['pack.yaml', 'informOnly: false', 'informOnly: never'])).toEqual([
      'pack.yaml: `informOnly` must be true or false',
    ]);
  });
});
