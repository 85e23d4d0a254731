import { describe, expect, it } from 'vitest';
import { compilePack } from '../compile';
import { type Change, sampleFiles, sampleVocabulary } from '../sample-pack';
import { guidanceFiles, lookupFile, pageFile } from './sample-guidance';

type Changes = readonly Change[];

const compile = (...changes: Changes) => compilePack('sample', guidanceFiles(...changes), sampleVocabulary);

describe('what is accepted', () => {
  it('a pack that has pages and nothing else to read', () => {
    const { guidance, search, coverage, problems } = compilePack('sample', sampleFiles(), sampleVocabulary);
    expect(problems).toEqual([]);
    expect(guidance?.pages.map(({ slug }) => slug)).toEqual(['mail']);
    expect(guidance?.lookups).toEqual([]);
    expect(guidance?.contacts).toEqual({ contacts: [], retired: [], selects: [], routes: [] });
    expect(guidance).not.toHaveProperty('passwords');
    expect(search).toEqual({ synonyms: [], questions: [] });
    expect(coverage).toBeUndefined();
  });

  it('compiles to plain data', () => {
    const { guidance, search, coverage, problems } = compile();
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(guidance))).toEqual(guidance);
    expect(guidance?.groups.map(({ id, pages }) => [id, pages])).toEqual([['rooms', ['lockers', 'mail']]]);
    expect(guidance?.redirects).toEqual({ 'page:cupboards': 'page:lockers' });
    expect(guidance?.often).toEqual(['page:lockers', 'tool:contacts']);
    expect(guidance?.deviceSteps?.place).toBe('page:lockers#which-lockers-1');
    expect(guidance?.editions.map(({ date }) => date)).toEqual(['2020-09-16', '2019-01-01']);
    expect(guidance?.passwords?.profiles[0]).toMatchObject({ id: 'any', least: 8, most: 128 });
    expect(guidance?.marking?.levels[0]?.level).toBe('OFFICIAL');
    expect(search?.questions).toEqual([{ ask: 'can i use a glas locker', first: 'lookup:lockers/glass' }]);
    expect(coverage).toEqual({ placed: 3, later: 1 });
  });

  it('a page, with its text as a tree', () => {
    const page = compile().guidance?.pages.find(({ slug }) => slug === 'lockers');
    expect(page).toMatchObject({ language: 'en', title: 'Lockers', updated: '2020-04-22', audience: 'All users' });
    expect(page?.next).toEqual([
      { label: { en: 'Try a password' }, place: 'tool:password' },
      {
        label: { en: 'Ask the desk' },
        write: 'desk@office.example',
        subject: { en: 'A locker' },
        lines: [{ en: 'Room:' }],
      },
    ]);
    expect(page?.blocks).toEqual([
      { kind: 'heading', level: 2, id: 'which-lockers', text: 'Which lockers?' },
      {
        kind: 'paragraph',
        text: [
          'Read ',
          { kind: 'place', to: 'page:mail#before-you-send', text: 'about mail' },
          ', or the ',
          { kind: 'strong', text: 'whole' },
          ' of ',
          { kind: 'code', text: 'it' },
          ' at ',
          { kind: 'web', href: 'https://shop.example/lockers', text: 'the shop' },
          ', ',
          { kind: 'web', href: 'https://in.example/', text: 'inside', network: 'organisation' },
          ' or ',
          { kind: 'mail', address: 'desk@office.example', text: 'desk@office.example' },
          '.',
        ],
      },
      { kind: 'lookup', lookup: 'lockers' },
      { kind: 'heading', level: 3, id: 'which-lockers-1', text: 'Which lockers?' },
      {
        kind: 'list',
        ordered: false,
        items: [['One entry'], ['Another, ', { kind: 'place', to: 'lookup:lockers/steel', text: 'a row' }]],
      },
      { kind: 'list', ordered: true, items: [['First']] },
      {
        kind: 'table',
        head: [['what'], ['whom']],
        rows: [[['a key'], [{ kind: 'place', to: 'contact:desk', text: 'the desk' }]]],
      },
      { kind: 'note', text: ['The source does not say who pays.'] },
      { kind: 'contact', contact: 'desk' },
    ]);
  });

  it('a lookup, with what was left out filled in', () => {
    const [lookup] = compile().guidance?.lookups ?? [];
    expect(lookup?.id).toBe('lockers');
    expect(lookup?.rows[0]?.answer).toEqual({
      verdict: 'yes',
      headline: { en: 'Steel lockers: yes' },
      explain: [],
      next: [],
    });
    expect(lookup?.rows[1]).toMatchObject({ synonyms: [], cases: [] });
    expect(lookup?.notes).toEqual([]);
  });

  it('ways to reach a contact, each of its kind', () => {
    expect(compile().guidance?.contacts.contacts[0]).toMatchObject({
      id: 'desk',
      ways: [
        { kind: 'mail', address: 'desk@office.example' },
        { kind: 'phone', number: '020 7946 0000', when: { en: 'In an emergency' } },
        { kind: 'chat', app: 'Slack', channel: '#desk' },
        { kind: 'web', label: { en: 'The form' }, href: 'https://in.example/desk', network: 'organisation' },
      ],
    });
  });

  it('text in a second language, English first', () => {
    const { guidance, problems } = compile([
      lookupFile,
      'title: { en: Lockers }',
      'title: { cy: Loceri, en: Lockers }',
    ]);
    expect(problems).toEqual([]);
    expect(Object.keys(guidance?.lookups[0]?.title ?? {})).toEqual(['en', 'cy']);
  });
});

const twin = `  - id: vault
    name: { en: Sáfes }
    answer: { verdict: no, headline: { en: "Vaults: no" } }
    cells: { suitable: { en: no } }
cases:`;

const wholeBelow = `cases:
  - { when: { place: [prison] }, verdicts: [yes], answer: { verdict: no, headline: { en: No } } }`;

const reported: readonly (readonly [string, Changes, string])[] = [
  // Places
  [
    'a link to a page that is not there',
    [[pageFile, 'page:mail#', 'page:mial#']],
    `${pageFile}, line 21: \`page:mial#before-you-send\` does not exist; did you mean \`page:mail\`?`,
  ],
  [
    'a link to a heading that is not there',
    [[pageFile, '#before-you-send', '#before-you-sent']],
    `${pageFile}, line 21: \`page:mail#before-you-sent\` does not exist; did you mean \`page:mail#before-you-send\`?`,
  ],
  [
    'a link to a row that is not there',
    [[pageFile, 'lookup:lockers/steel', 'lookup:lockers/steal']],
    `${pageFile}, line 30: \`lookup:lockers/steal\` does not exist; did you mean \`lookup:lockers/steel\`?`,
  ],
  [
    'a contact in a page that is not there',
    [[pageFile, '{contact desk}', '{contact desks}']],
    `${pageFile}, line 40: \`contact:desks\` does not exist; did you mean \`contact:desk\`?`,
  ],
  [
    'a tool that is not there',
    [[pageFile, 'place: tool:password', 'place: tool:pasword']],
    `${pageFile}, \`next[1]\`: \`tool:pasword\` does not exist; did you mean \`tool:password\`?`,
  ],
  [
    'a next step of a row that leads nowhere',
    [[lookupFile, 'page:lockers#which-lockers-1', 'request:key']],
    `${lookupFile}, \`rows[glass].answer.next[1]\`: \`request:key\` does not exist`,
  ],
  [
    'a place that is written like none',
    [['guidance.yaml', 'often: [page:lockers', 'often: [lockers']],
    'guidance.yaml: `often`: `lockers` is no place; places are page:, lookup:, contact:, policy:, request: and tool: with an id',
  ],
  [
    'steps for a lost device that are not there',
    [['guidance.yaml', 'deviceSteps: { place: page:lockers#which-lockers-1', 'deviceSteps: { place: tool:contact']],
    'guidance.yaml, `deviceSteps`: `tool:contact` does not exist; did you mean `tool:contacts`?',
  ],
  [
    'passwords that belong to no page',
    [['passwords.yaml', 'page: lockers', 'page: keys']],
    'passwords.yaml, `page`: `page:keys` does not exist; there is `page:lockers` and `page:mail`',
  ],
  // Pages
  ['a page with no audience', [[pageFile, 'audience: All users\n', '']], `${pageFile}: \`audience\` is missing`],
  [
    'a slip in the facts of a page',
    [[pageFile, 'synonyms:', 'synonym:']],
    `${pageFile}: \`synonym\` is not known here; did you mean \`synonyms\`?`,
  ],
  [
    'a slip in a next step',
    [[pageFile, 'place: tool:password', 'plaice: tool:password']],
    `${pageFile}: \`plaice\` is not part of \`next[1]\`; did you mean \`place\`?`,
  ],
  [
    'a next step that leads nowhere',
    [[pageFile, ', place: tool:password', '']],
    `${pageFile}: \`next[1]\` needs either \`place\` or \`write\``,
  ],
  [
    'a mail that is not ready',
    [[pageFile, '    subject: { en: A locker }\n', '']],
    `${pageFile}: \`next[2]\` needs \`subject\` and \`lines\` beside \`write\`, so that the mail is ready`,
  ],
  [
    'a page that is newer than its edition',
    [[pageFile, '2020-04-22', '2021-04-22']],
    `${pageFile}: \`updated\` is after the edition in pack.yaml, 2020-09-16`,
  ],
  [
    'a page in another language alone',
    [
      [
        'guidance/keys.cy.md',
        '',
        '---\ntitle: x\ninShort: x\nsource: { document: x, section: x }\nowner: x\naudience: x\n---\nx\n',
      ],
    ],
    'guidance/keys.cy.md: there is no guidance/keys.en.md; English is always there',
  ],
  [
    'an address that nobody reads',
    [[pageFile, '<desk@office.example>', '<Keys@office.example>']],
    `${pageFile}, line 23: nobody reads Keys@office.example any more, says contacts.yaml`,
  ],
  [
    'an owner whose address nobody reads',
    [[pageFile, 'owner: desk@', 'owner: keys@']],
    `${pageFile}, \`owner\`: nobody reads keys@office.example any more, says contacts.yaml`,
  ],
  [
    'a draft to an address that nobody reads',
    [[pageFile, 'write: desk@', 'write: keys@']],
    `${pageFile}, \`next[2]\`: nobody reads keys@office.example any more, says contacts.yaml`,
  ],
  // guidance.yaml
  ['no guidance.yaml', [['guidance.yaml']], 'guidance.yaml: the file is missing'],
  [
    'a page in no group',
    [['guidance.yaml', '[lockers, mail]', '[lockers]']],
    'guidance.yaml: `groups` lacks the page `mail`; nobody would come upon it',
  ],
  [
    'a page in two groups',
    [['guidance.yaml', '[lockers, mail]', '[lockers, mail, mail]']],
    'guidance.yaml: `groups` names the page `mail` twice; it stands in one place',
  ],
  [
    'a group with a page that is not there',
    [['guidance.yaml', '[lockers, mail]', '[lockers, mail, locker]']],
    'guidance.yaml: `groups` names `locker`, but there is no guidance/locker.en.md; did you mean `lockers`?',
  ],
  [
    'an old place that is still there',
    [['guidance.yaml', '"page:cupboards"', '"page:mail"']],
    'guidance.yaml: `redirects`: `page:mail` still exists, so nobody would be sent on',
  ],
  [
    'an old place that leads nowhere',
    [['guidance.yaml', ': "page:lockers"', ': "page:lokkers"']],
    'guidance.yaml: `redirects`: `page:lokkers` does not exist; did you mean `page:lockers`?',
  ],
  [
    'old places that lead round',
    [['guidance.yaml', '"page:cupboards": "page:lockers"', '"page:a": "page:b", "page:b": "page:a"']],
    'guidance.yaml: `redirects`: `page:a` leads to `page:b`, which leads on itself; name the last one',
  ],
  [
    'editions in the wrong order',
    [['guidance.yaml', '2019-01-01', '2020-09-16']],
    'guidance.yaml: `editions`: 2020-09-16 stands below one that is not newer; the newest comes first',
  ],
  [
    'an edition that is still to come',
    [['guidance.yaml', '2020-09-16', '2020-10-16']],
    'guidance.yaml: `editions`: 2020-10-16 is newer than the edition in pack.yaml, 2020-09-16',
  ],
  // Lookups
  [
    'a lookup of no page',
    [[lookupFile, 'page: lockers', 'page: locker']],
    `${lookupFile}: there is no guidance page guidance/locker.en.md; did you mean \`lockers\`?`,
  ],
  [
    'a lookup that its page does not show',
    [[pageFile, '{lookup lockers}', 'Nothing.']],
    `${lookupFile}: guidance/lockers.en.md does not show it; it needs {lookup lockers}`,
  ],
  [
    'two rows of one name, but for an accent and a plural',
    [[lookupFile, 'cases:\n  - when: { place', `${twin}\n  - when: { place`]],
    `${lookupFile}: the row \`vault\`: \`Sáfes\` also stands for the row \`steel\`; one question would have two answers`,
  ],
  ['two rows of one id', [[lookupFile, '- id: glass', '- id: steel']], `${lookupFile}: \`rows\` has \`steel\` twice`],
  [
    'a verdict nobody knows',
    [[lookupFile, 'verdict: no\n', 'verdict: never\n']],
    `${lookupFile}: \`rows[2].answer.verdict\` cannot be \`never\`; there is \`yes\`, \`no\`, \`onlyIf\` and \`askFirst\``,
  ],
  [
    'a cell of no column',
    [[lookupFile, 'cells: { suitable: { en: no } }', 'cells: { suitable: { en: no }, sutable: { en: no } }']],
    `${lookupFile}: the row \`glass\`: \`cells\` names \`sutable\`, which is no column; did you mean \`suitable\`?`,
  ],
  [
    'a row with a hole in the table',
    [[lookupFile, 'cells: { suitable: { en: no } }', 'cells: {}']],
    `${lookupFile}: the row \`glass\`: \`cells\` lacks \`suitable\`; where the source is silent, say so`,
  ],
  [
    'a case of a question that is not asked',
    [[lookupFile, 'when: { marked: [', 'when: { markd: [']],
    `${lookupFile}: the row \`steel\`: \`cases[1]\`: \`when\` names \`markd\`, which is no question asked here; did you mean \`marked\`?`,
  ],
  [
    'a case of an option that cannot be chosen',
    [[lookupFile, 'when: { place: [prison]', 'when: { place: [prisons]']],
    `${lookupFile}: \`cases[1]\`: \`when\`: \`prisons\` is no option of \`place\`; did you mean \`prison\`?`,
  ],
  [
    'a case that holds always',
    [[lookupFile, 'when: { marked: [sensitive] }', 'when: {}']],
    `${lookupFile}: the row \`steel\`: \`cases[1]\`: \`when\` is empty, so it holds always; say it in the answer itself`,
  ],
  [
    'a case that says nothing',
    [[lookupFile, ', adds: { en: Lock it twice. }', '']],
    `${lookupFile}: \`rows[1].cases[1]\` needs \`answer\` or \`adds\`, or it says nothing`,
  ],
  [
    'the same choices twice',
    [
      [
        lookupFile,
        '      - { when',
        '      - { when: { marked: [sensitive] }, adds: { en: Or not. } }\n      - { when',
      ],
    ],
    `${lookupFile}: the row \`steel\`: \`cases[2]\`: the same choices stand twice; one question would have two answers`,
  ],
  [
    'a case that those above it leave nothing to',
    [[lookupFile, 'cases:\n  - when', `${wholeBelow}\n  - when`]],
    `${lookupFile}: \`cases[2]\` never comes to be said`,
  ],
  [
    'a case for a verdict that no row has',
    [[lookupFile, 'verdicts: [yes, onlyIf]', 'verdicts: [onlyIf]']],
    `${lookupFile}: \`cases[1]\` never comes to be said`,
  ],
  [
    'an answer that a case always replaces',
    [[lookupFile, 'when: { place: [prison] }', 'when: { place: [prison, any] }']],
    `${lookupFile}: the row \`steel\`: its own answer is never given; a case always replaces it`,
  ],
  [
    'a name to fill in where nothing is',
    [[lookupFile, '"Glass lockers: no"', '"{name}: no"']],
    `${lookupFile}: \`rows[2].answer.headline.en\` must do without braces; nothing is filled in here`,
  ],
  [
    'another name to fill in',
    [[lookupFile, '{name} is not', '{row} is not']],
    `${lookupFile}: \`notListed.headline.en\` must have no braces but {name}; nothing else is filled in here`,
  ],
  [
    'a question with one option',
    [[lookupFile, ', { id: sensitive, label: { en: Marked papers } }', '']],
    `${lookupFile}: the question \`marked\`: needs at least two options; one alone is no choice`,
  ],
  [
    'a lookup with a name of its own making',
    [['lookups/My Lockers.yaml', '', 'x']],
    'lookups/My Lockers.yaml: the name must be <id>.yaml, such as bluetooth.yaml',
  ],
  // Contacts
  [
    'a way that is two',
    [['contacts.yaml', '- mail: desk', '- phone: 020 7946 0001\n        mail: desk']],
    'contacts.yaml: `contacts.desk.ways[1]` needs exactly one of `mail`, `phone`, `chat` and `web`',
  ],
  [
    'a slip in a way',
    [['contacts.yaml', '- mail: desk', '- email: desk']],
    'contacts.yaml: `email` is not part of `contacts.desk.ways[1]`; did you mean `mail`?',
  ],
  [
    'a contact whom nobody can reach, without a word',
    [['contacts.yaml', '    note: { en: The source gives no way to reach the porter. }\n', '']],
    'contacts.yaml: `contacts.night` needs `ways`, or a `note` that says that the source gives none',
  ],
  [
    'two contacts of one name',
    [['contacts.yaml', 'The night porter', 'The front-desk']],
    'contacts.yaml: two contacts are called `The front-desk`; one is `night`',
  ],
  [
    'a route to nobody',
    [['contacts.yaml', '[night, desk]', '[nigt, desk]']],
    'contacts.yaml: `routes[1]`: the contact `nigt` does not exist; did you mean `night`?',
  ],
  [
    'an old address that leads to nobody',
    [['contacts.yaml', 'desk. }, contacts: [desk]', 'desk. }, contacts: [dusk]']],
    'contacts.yaml: `retired[1]`: the contact `dusk` does not exist; did you mean `desk`?',
  ],
  [
    'choices that reach nobody',
    [['contacts.yaml', 'when: {}', 'when: { about: [door] }']],
    'contacts.yaml: there is no route for `about` locker, `hours` office, `kind` steel',
  ],
  [
    'a route that nothing reaches',
    [
      [
        'contacts.yaml',
        '  - { when: { kind',
        '  - { when: { about: [locker] }, contacts: [desk] }\n  - { when: { kind',
      ],
    ],
    'contacts.yaml: `routes[3]` is never reached; those above it take all of it',
  ],
  [
    'a route by a question that is not asked then',
    [['contacts.yaml', 'when: { kind: [glass] }', 'when: { about: [door], kind: [glass] }']],
    'contacts.yaml: `routes[2]` is never reached; those above it take all of it',
  ],
  [
    'a question that hangs on a later one',
    [['contacts.yaml', 'when: { about: [locker] }', 'when: { kind: [steel] }']],
    'contacts.yaml: the question `kind`: `when` names `kind`, which is no question asked here; there is `about` and `hours`',
  ],
  [
    'hours that no clock can tell',
    [
      ['contacts.yaml', 'id: outside', 'id: night'],
      ['contacts.yaml', 'hours: [outside]', 'hours: [night]'],
    ],
    'contacts.yaml: the question `hours` is answered by the clock, so its options are `office` and `outside`',
  ],
  // The rest
  [
    'a password that is at most shorter than at least',
    [['passwords.yaml', 'most: 128', 'most: 7']],
    'passwords.yaml: `profiles[1].most` must not be less than `least`',
  ],
  [
    'a first reason that is one',
    [['passwords.yaml', 'must: false', 'must: true']],
    'passwords.yaml: `change.reasons[1]` is the answer for no incident, so its `must` is false',
  ],
  [
    'a level that no scheme has',
    [['marking.yaml', 'level: OFFICIAL', 'level: OFICIAL']],
    "marking.yaml: `OFICIAL` is no level of the pack's schemes; there is `OFFICIAL`, `OFFICIAL-SENSITIVE`, `SECRET`, `TOP SECRET` and `RESTRICTED`",
  ],
  [
    'a word of two meanings',
    [['search.yaml', '[[locker, cupboard]]', '[[locker, cupboard], [Locker, box]]']],
    'search.yaml: `synonyms`: `locker` stands in two sets; make one of them',
  ],
  [
    'a question whose answer is not there',
    [['search.yaml', 'lockers/glass', 'lockers/gloss']],
    'search.yaml: the question `can i use a glas locker`: `lookup:lockers/gloss` does not exist; did you mean `lookup:lockers/glass`?',
  ],
  ['a fact that stands nowhere', [['coverage.yaml', 'LO: 3', 'LO: 4']], 'coverage.yaml: `places` lacks LO-004'],
  [
    'a fact that nobody counted',
    [['coverage.yaml', 'LO: 3', 'LO: 2']],
    'coverage.yaml: `places` names LO-003, which `facts` does not count',
  ],
  [
    'a policy that rests on a fact nobody counted',
    [['policies/too-many-see-each-other.yaml', 'SAM-001', 'SAM-010']],
    'coverage.yaml: policies/too-many-see-each-other.yaml names SAM-010, which `facts` does not count',
  ],
  [
    'a fact in a place that is not there',
    [['coverage.yaml', 'LO-001: page:lockers', 'LO-001: page:locker']],
    'coverage.yaml: LO-001: `page:locker` does not exist; did you mean `page:lockers`?',
  ],
  [
    'a fact that comes at some time as something',
    [['coverage.yaml', '"later: tool keys"', 'later']],
    'coverage.yaml: LO-003: say what comes later',
  ],
  [
    'an exclamation mark',
    [[lookupFile, 'Most of them.', 'Most of them!']],
    `${lookupFile}: \`inShort.en\` must do without an exclamation mark; nothing here shouts`,
  ],
  [
    'a comma that YAML takes for the end of the text',
    [[lookupFile, 'Most of them.', 'Most of them, I think.']],
    `${lookupFile}: \`inShort\`: text that holds a comma needs quotes around it`,
  ],
  [
    'a heading with a full stop',
    [[lookupFile, 'title: { en: Lockers }', 'title: { en: Lockers. }']],
    `${lookupFile}: \`title.en\` must be a heading, without a full stop at its end`,
  ],
];

describe('what is reported', () => {
  it.each(reported)('%s', (_, changes, expected) => {
    const result = compile(...changes);
    expect(result.problems).toContain(expected);
    expect(result.pack).toBeUndefined();
  });

  it('says nothing about what a file that cannot be read may hold', () => {
    expect(compile([lookupFile, 'page: lockers\n', '']).problems).toEqual([`${lookupFile}: \`page\` is missing`]);
    expect(compile(['contacts.yaml', 'retired:', 'retird:']).problems).toEqual([
      'contacts.yaml: `retird` is not known here; did you mean `retired`?',
    ]);
  });

  it('counts the combinations that it does not name', () => {
    const { problems } = compile(['contacts.yaml', '  - { when: {}, contacts: [desk] }\n', '']);
    expect(problems.filter((problem) => problem.includes('no route'))).toHaveLength(3);
  });
});
