import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, fillWords, findRule, type Pack } from '../../src/engine';
import { readAlertContext } from '../../src/hosts';
import { adviceFor, alertFor, alertForFailure } from './alert';
import { LONGEST } from './alert-text';
import { finding, reportOf } from './testing/report';

const newest = () => true;
const floor = (version: string) => version === '1.14';

const own = finding({
  policy: 'own-personal-address',
  outcome: 'stop',
  data: { address: 'asha.patel.test@gmail.com', field: 'to' },
  evidence: [{ field: 'to', index: 0, start: 0, end: 25, text: 'asha.patel.test@gmail.com' }],
  words: {
    headline: 'this would go to your own personal address',
    evidence: 'asha.patel.test@gmail.com is in To.',
    why: 'Work material stays on work accounts.',
    now: 'Remove the address, then send. To read it away from the office, use your MoJ laptop or phone.',
  },
  source: {
    title: 'Remote working',
    section: 'Work material',
    standing: 'document',
    facts: [],
    url: 'https://second-look.example/g/remote-working',
  },
});

const visible = finding({
  data: { count: 6 },
  words: { headline: '6 people outside the MoJ will see each other’s addresses', evidence: 'They are in To and Cc.' },
});

const firstMail = finding({
  data: { address: 'dana.cole@northfield.example' },
  words: {
    headline: 'first mail to dana.cole@northfield.example, with a file',
    evidence: 'witness-list.xlsx is attached.',
  },
});

const retired = finding({
  data: { address: 'itservicedesk@justice.gov.uk', field: 'to' },
  words: {
    headline: 'nobody reads itservicedesk@justice.gov.uk any more',
    evidence: 'It is in To.',
    now: 'Dom1 or Quantum: call 0800 917 5148. Digital & Technology: write to servicedesk@digital.justice.gov.uk.',
  },
});

const above = finding({
  outcome: 'stop',
  data: { level: 'SECRET', ceiling: 'OFFICIAL', line: 'SECRET Visit plan', place: 'subject.start' },
  words: {
    headline: 'this is marked SECRET, and this mail system takes nothing above OFFICIAL',
    evidence: 'Start of the subject: "SECRET Visit plan".',
    why: 'If the marking is wrong, correct it.',
    now: 'If it is right, do not send: tell security@digital.justice.gov.uk that it happened, without the content.',
  },
});

describe('an alert', () => {
  it('opens with the verdict, says who and where, then what to do', () => {
    expect(alertFor(reportOf(own), floor)).toMatchObject({
      allowEvent: false,
      errorMessage:
        'Stop: this would go to your own personal address.\n\nasha.patel.test@gmail.com is in To.\n\nWork material stays on work accounts. Remove the address, then send. To read it away from the office, use your MoJ laptop or phone.',
    });
  });

  it('has a Markdown twin where the client shows it, with the source as an https link', () => {
    expect(alertFor(reportOf(own), newest).errorMessageMarkdown).toBe(
      '**Stop: this would go to your own personal address.**\n\n- *asha.patel.test@gmail.com* is in To\r\n\nWork material stays on work accounts. Remove the address, then send. To read it away from the office, use your MoJ laptop or phone. [Remote working](https://second-look.example/g/remote-working)',
    );
    expect(alertFor(reportOf(own), floor).errorMessageMarkdown).toBeUndefined();
  });

  it('says that nobody reads a mailbox, in a question', () => {
    expect(alertFor(reportOf(retired), floor).errorMessage).toBe(
      'Check: nobody reads itservicedesk@justice.gov.uk any more.\n\nIt is in To.\n\nDom1 or Quantum: call 0800 917 5148. Digital & Technology: write to servicedesk@digital.justice.gov.uk.',
    );
  });

  it('shows the line that is marked too high, as it stands in the mail', () => {
    const alert = alertFor(reportOf(above), newest);
    expect(alert.errorMessage).toBe(
      'Stop: this is marked SECRET, and this mail system takes nothing above OFFICIAL.\n\nStart of the subject: "SECRET Visit plan".\n\nIf the marking is wrong, correct it. If it is right, do not send: tell security@digital.justice.gov.uk that it happened, without the content.',
    );
    expect(alert.errorMessageMarkdown).toContain('- Start of the subject: "*SECRET Visit plan*"\r');
  });

  it('merges several findings: the most serious in full, two others by name, the rest counted', () => {
    const text = { headline: 'this looks like a password', evidence: 'Line 4.' };
    const alert = alertFor(reportOf(visible, firstMail, finding({ words: text }), own), newest);
    expect(alert.errorMessage).toBe(
      [
        'Stop: this would go to your own personal address.',
        'asha.patel.test@gmail.com is in To. Remove the address, then send. To read it away from the office, use your MoJ laptop or phone.',
        'Also check:\n- 6 people outside the MoJ will see each other’s addresses\n- first mail to dana.cole@northfield.example, with a file\n- 1 more in Second Look',
      ].join('\n\n'),
    );
    expect(alert.errorMessageMarkdown).toContain(
      'Also check:\n\n- 6 people outside the MoJ will see each other’s addresses\r- first mail to *dana.cole@northfield.example*, with a file\r- 1 more in Second Look\r',
    );
  });

  it('names the evidence of a second finding that says the same', () => {
    const second = finding({
      ...own,
      data: { address: 'a.patel@live.co.uk', field: 'bcc' },
      words: { ...own.words, evidence: 'a.patel@live.co.uk is in Bcc.' },
    });
    expect(alertFor(reportOf(own, second), floor).errorMessage).toContain('Also fix:\n- a.patel@live.co.uk is in Bcc');
  });

  it('lets the sender decide where it asks, and not where it stops', () => {
    expect(alertFor(reportOf(retired), floor)).toMatchObject({
      sendModeOverride: 'promptUser',
      cancelLabel: 'Look again',
    });
    expect(alertFor(reportOf(own, retired), floor)).toMatchObject({ cancelLabel: 'Fix in Second Look' });
    expect(alertFor(reportOf(own, retired), floor).sendModeOverride).toBeUndefined();
  });

  it('gives the pane the places of the findings, and none of the text', () => {
    const { commandId, contextData } = alertFor(reportOf(own, above), floor);
    expect(commandId).toBe('secondLookCompose');
    expect(readAlertContext(contextData)?.places).toEqual([
      { policy: 'own-personal-address', messageId: 'message', field: 'to', index: 0, start: 0, end: 25 },
      { policy: 'a-policy', messageId: 'message', field: 'to', start: 0, end: 0 },
    ]);
    expect(contextData).not.toContain('asha');
    expect(contextData).not.toContain('SECRET');
  });

  it('uses neither button nor override where the client has none', () => {
    expect(Object.keys(alertFor(reportOf(retired), () => false))).toEqual(['allowEvent', 'errorMessage']);
  });

  it('names what could not be read', () => {
    expect(alertFor(reportOf(retired), floor, ['the text']).errorMessage).toMatch(/\n\nNot checked: the text\.$/);
  });

  it.each([
    ['nothing was found', reportOf()],
    ['a finding only informs', reportOf(finding({ outcome: 'inform', words: {} }))],
  ])('stays away where %s', (_, report) => {
    expect(alertFor(report, newest)).toEqual({ allowEvent: true });
  });

  it('speaks of nothing that only informs', () => {
    const alert = alertFor(
      reportOf(own, finding({ outcome: 'inform', words: { headline: 'the form is old' } })),
      newest,
    );
    expect(alert.errorMessage).not.toContain('the form is old');
    expect(alert.errorMessage).not.toContain('Also');
  });
});

describe('text from the mail', () => {
  const hostile = (line: string) => {
    const words = { ...above.words, evidence: `Start of the subject: "${line}".` };
    return alertFor(reportOf(finding({ ...above, data: { line }, words })), newest);
  };

  it('formats nothing and links nowhere', () => {
    const { errorMessageMarkdown } = hostile('**Safe** [open](https://evil.example) `x` _y_');
    expect(errorMessageMarkdown).toContain('\\*\\*Safe\\*\\* \\[open\\]\\(https://evil.example\\) \\`x\\` \\_y\\_');
    expect(errorMessageMarkdown).not.toContain('](https://evil');
  });

  it('starts no line of its own and turns no writing round', () => {
    const { errorMessage } = hostile('a\r\n\nCheck: all is well\u202Egnp.exe');
    expect(errorMessage).toContain('"a Check: all is wellgnp.exe"');
    expect(errorMessage?.split('\n\n')).toHaveLength(3);
  });
});

describe('a text that is too long', () => {
  const long = 'word '.repeat(28).trim();
  const wordy = finding({
    ...own,
    words: {
      headline: own.words.headline,
      evidence: `asha.patel.test@gmail.com is in To. A second sentence: ${long}.`,
      why: `Because ${long}.`,
      now: `Do ${long}.`,
    },
  });

  it('loses its link first, then its second evidence, then its reason; never the verdict or what to do', () => {
    const messages = [90, 28, 8].map((count) => {
      const now = `Do ${'word '.repeat(count).trim()}.`;
      return alertFor(reportOf(finding({ ...wordy, words: { ...wordy.words, now } })), newest).errorMessage ?? '';
    });
    const holds = messages.map((message) => [
      message.includes('A second sentence'),
      message.includes('Because'),
      message.startsWith('Stop: this would go to your own personal address.'),
      message.includes('Do word'),
    ]);
    expect(holds).toEqual([
      [false, false, true, true],
      [false, true, true, true],
      [true, true, true, true],
    ]);
  });

  it('drops the link before anything else', () => {
    const now = `Do ${'word '.repeat(62).trim()}.`;
    const alert = alertFor(reportOf(finding({ ...own, words: { ...own.words, now } })), newest);
    expect(alert.errorMessageMarkdown).not.toContain('](https:');
    expect(alert.errorMessageMarkdown).toContain('Work material stays on work accounts.');
  });

  it('names an address that is too long instead of cutting it', () => {
    const address = `${'x'.repeat(500)}@gmail.com`;
    const words = { ...retired.words, headline: `nobody reads ${address} any more` };
    const { errorMessage } = alertFor(reportOf(finding({ ...retired, data: { address }, words })), newest);
    expect(errorMessage).toBe(
      'Check: nobody reads an address too long to show any more.\n\nDom1 or Quantum: call 0800 917 5148. Digital & Technology: write to servicedesk@digital.justice.gov.uk.',
    );
  });
});

/** Letters that no wording uses, so that a piece of a value can be told from the words around it. */
const greek = fc.constantFrom(...'αβγδεζηθικλμνξοπ');
const name = fc.array(fc.oneof({ weight: 8, arbitrary: greek }, fc.constantFrom('. ', ' ', '-', '_', '*', '? ', "'")), {
  minLength: 1,
  maxLength: 300,
});
const value = fc.oneof(
  name.map((letters) => letters.join('')),
  fc.tuple(name, name).map(([local, domain]) => `${local.join('')}@${domain.join('')}`),
);

describe('whatever the addresses and names are', () => {
  const anyFinding = fc
    .record({ first: value, second: value, outcome: fc.constantFrom('stop' as const, 'ask' as const) })
    .map(({ first, second, outcome }) =>
      finding({
        outcome,
        data: { address: first, others: second },
        words: {
          headline: `this would go to ${first} today`,
          evidence: `${second} is in Cc. ${first} is in To.`,
          why: 'Work material stays on work accounts.',
          now: `Remove ${first}, then send.`,
        },
      }),
    );

  const letters = /[αβγδεζηθικλμνξοπ]/;
  const unescaped = (text: string) => text.replace(/\\(.)/g, '$1');
  const withoutValues = (text: string, findings: readonly Finding[]) =>
    findings
      .flatMap(({ data }) => Object.values(data).map((part) => String(part).replace(/ {2,}/g, ' ').trim()))
      .filter((part) => part !== '')
      .sort((a, b) => b.length - a.length)
      .reduce((left, part) => left.split(part).join(''), text);

  it('is at most 500 characters, opens with the verdict, tells what to do, and cuts no name', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 5 }), (findings) => {
        const report = reportOf(...findings);
        const { errorMessage = '', errorMessageMarkdown = '' } = alertFor(report, newest);
        const verdict = report.verdict === 'stop' ? 'Stop: ' : 'Check: ';
        for (const text of [errorMessage, errorMessageMarkdown]) {
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          expect(text).toContain('then send.');
        }
        expect(errorMessage.startsWith(verdict)).toBe(true);
        expect(errorMessageMarkdown.startsWith(`**${verdict}`)).toBe(true);
        expect(withoutValues(errorMessage, findings)).not.toMatch(letters);
        expect(withoutValues(unescaped(errorMessageMarkdown), findings)).not.toMatch(letters);
      }),
      { numRuns: 300 },
    );
  });

  it('fits even where the wording itself has no end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), fc.string({ maxLength: 3000 }), (headline, now) => {
        const alert = alertFor(reportOf(finding({ words: { headline, now } })), newest);
        expect((alert.errorMessage ?? '').length).toBeLessThanOrEqual(LONGEST);
        expect(alert.errorMessage).toMatch(/^Check:/);
        expect((alert.errorMessageMarkdown ?? '').length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: 200 },
    );
  });
});

describe('when the check itself failed', () => {
  const failing = (verdict: 'pass' | 'ask') =>
    ({
      onFailure: { verdict, wording: { en: 'Second Look could not check this mail. Look yourself.' } },
    }) as unknown as Pack;

  it('lets the mail go where the pack says so', () => {
    expect(alertForFailure(failing('pass'), 'en-GB', newest)).toEqual({ allowEvent: true });
  });

  it('asks where the pack says so', () => {
    expect(alertForFailure(failing('ask'), 'en-GB', floor)).toEqual({
      allowEvent: false,
      errorMessage: 'Check: Second Look could not check this mail. Look yourself.',
      cancelLabel: 'Look again',
      commandId: 'secondLookCompose',
      sendModeOverride: 'promptUser',
    });
  });
});

describe.each(['moj', 'welsh-government'])('the wording of the pack %s', (id) => {
  const file = `build/packs/${id}.json`;
  const pack: Pack | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const ordinary = {
    address: 'alexandra.fitzgerald-whittington@communityprobation.example',
    first: 'alexandra.fitzgerald-whittington@communityprobation.example',
    second: 'j.fortescue-smythe@northfield-law.example',
    line: 'OFFICIAL-SENSITIVE [PERSONAL] Visit plan for Tuesday',
    marking: 'OFFICIAL-SENSITIVE [PERSONAL]',
    canonical: 'OFFICIAL-SENSITIVE [PERSONAL]',
    level: 'TOP SECRET',
    ceiling: 'OFFICIAL',
    place: 'subject.start',
    field: 'bcc',
    word: 'subject access request',
    instead: 'servicedesk@digital.justice.gov.uk',
    problem: 'A descriptor needs OFFICIAL-SENSITIVE.',
    count: 12,
    organisations: 12,
    others: 11,
  };
  const endless = `${'a'.repeat(64)}@${'b.'.repeat(120)}example`;
  const longest = { ...ordinary, address: endless, first: endless, second: `z${endless}`, line: 'x'.repeat(998) };
  // A card never reaches an alert.
  const alerting = (pack?.policies ?? []).filter(({ place }) => place === undefined);
  const cases = alerting.flatMap((policy) =>
    Object.keys(findRule(policy.rule)?.messages ?? {})
      .filter((messageId) => policy.wording[messageId] !== undefined)
      .map((messageId) => ({ policy, messageId })),
  );

  function alertOf({ policy, messageId }: (typeof cases)[number], data: typeof ordinary) {
    const wording = policy.wording[messageId]?.en;
    if (pack === undefined || wording === undefined) throw new Error('The pack has no such wording.');
    const filled = { organisation: pack.organisation.en, ...data };
    const words = fillWords(wording, { data: filled, kind: 'mail', language: 'en' });
    return {
      words,
      alert: alertFor(reportOf(finding({ outcome: 'ask', data: filled, words, source: policy.source })), newest),
    };
  }

  it('is there to be tested', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it('fits whole with an ordinary long address, and its parts keep to their share', () => {
    const problems = cases.flatMap((each) => {
      const { words, alert } = alertOf(each, ordinary);
      const name = `${each.policy.id}/${each.messageId}`;
      const whole = [words.evidence, words.why, words.now].every((part) => alert.errorMessage?.includes(part));
      return [
        ...(whole ? [] : [`${name}: something was dropped`]),
        ...(words.headline.length + 'Check: .'.length > 110 ? [`${name}: headline ${words.headline.length}`] : []),
        ...(words.evidence.length > 160 ? [`${name}: evidence ${words.evidence.length}`] : []),
        ...(words.why.length + words.now.length > 220
          ? [`${name}: why and now ${words.why.length + words.now.length}`]
          : []),
        ...(/Send Anyway|Don.t Send|Take Action|Try Later/i.test(alert.errorMessage ?? '')
          ? [`${name}: names a button`]
          : []),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('fits with the longest address there can be, and keeps what to do', () => {
    const problems = cases.flatMap((each) => {
      const { alert, words } = alertOf(each, longest);
      const tooLong = [alert.errorMessage, alert.errorMessageMarkdown].some((text) => (text ?? '').length > LONGEST);
      const now = words.now.split(longest.address).join('an address too long to show');
      const keeps = [words.now, now].some((text) => alert.errorMessage?.includes(text));
      return tooLong || !keeps ? [`${each.policy.id}/${each.messageId}`] : [];
    });
    expect(problems).toEqual([]);
  });
});

describe('the bar above a mail', () => {
  it('says the first verdict and counts the rest', () => {
    expect(adviceFor(reportOf(visible, own, retired), true)?.message).toBe(
      'Stop: this would go to your own personal address. And 2 more.',
    );
  });

  it('promises no stop where nothing is held back at Send, and says what to do', () => {
    expect(adviceFor(reportOf(own), false)?.message).toBe(
      'Do not send yet: this would go to your own personal address.',
    );
    expect(adviceFor(reportOf(visible), false)?.message).toMatch(/^Check: /);
  });

  it('is none where nothing asks or stops', () => {
    expect(adviceFor(reportOf(finding({ outcome: 'inform', words: {} })), true)).toBeUndefined();
  });

  it('hands the pane what an alert would', () => {
    expect(readAlertContext(adviceFor(reportOf(own), true)?.contextData)?.places[0]?.policy).toBe(own.policy);
  });

  it('shows no sign out of the mail that could rearrange it', () => {
    const line = 'a\u202eb\nc';
    const report = reportOf(finding({ data: { line }, words: { headline: `this says ${line}` } }));
    expect(adviceFor(report, true)?.message).toBe('Check: this says ab c.');
  });

  it('is never longer than Outlook takes, and cuts no address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string({ maxLength: 200 }), fc.nat(40), (address, words, others) => {
        const first = finding({ data: { address }, words: { headline: `${words} ${address} is wrong` } });
        const report = reportOf(first, ...Array.from({ length: others }, () => visible));
        const { message = '' } = adviceFor(report, others % 2 === 0) ?? {};
        expect(message.length).toBeLessThanOrEqual(150);
        const start = message.indexOf(address.slice(0, 20));
        if (start !== -1) expect(message.slice(start, start + address.length)).toBe(address);
      }),
    );
  });
});
