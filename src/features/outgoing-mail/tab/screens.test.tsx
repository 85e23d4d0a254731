import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../engine';
import { PageBrief, ThemeRoot, type Trouble } from '../../../ui';
import { type PageBesideRule, PagesBesideRules, slugWords } from '../beside-rule';
import { nextRows } from '../rows';
import { asha, ask, finding, mail, nothingBeside, remove, report } from '../sample.test-data';
import { groupMails, nothingHeld } from './mail-groups';
import { MailPage } from './mail-page';
import { OneMail } from './one-mail';
import { checkedMail, mailRow, pack, playedScan, scanState, sentRow } from './played-scan.test-data';
import { resultText } from './result-text';
import { RuleAside } from './rule-aside';
import { en } from './strings.en';

const facts = { at: 0, code: 'x', requestId: '' };
const around = {
  pack,
  now: () => Date.parse('2020-09-28T09:42:00Z'),
  explain: (error: unknown): Trouble => error as Trouble,
  signIn: async () => undefined,
  permissions: ['Mail.Read'],
  query: '',
};

const html = (screen: ReactElement) => renderToString(<ThemeRoot theme="light">{screen}</ThemeRoot>);

/** What stands on the screen, without marks and styles. */
const words = (screen: ReactElement) =>
  html(screen)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&nbsp;|\s+/g, ' ');

const stop = mailRow('a', {
  subject: 'Hearing bundle',
  verdict: 'stop',
  headline: 'this would go to your own personal address',
  findings: 1,
  policies: ['own-personal-address'],
});
const list = (part: Parameters<typeof scanState>[0], query = '') => (
  <MailPage
    {...around}
    query={query}
    scan={playedScan(query === '' ? { waiting: scanState(part) } : { 7: scanState(part) })}
  />
);

describe('the list of what waits', () => {
  it('says the outcome before the subject, then to whom, when and what', () => {
    const shown = words(list({ rows: [stop] }));
    expect(shown).toMatch(
      /Fix before sending \(1\) Fix before sending: Hearing bundle to Dana Cole · changed 28 Sep 2020, 09:58/,
    );
    expect(shown).toContain('This would go to your own personal address.');
  });

  it('opens what needs something done, and folds up the rest with its count', () => {
    const rows = [stop, mailRow('b', { subject: 'Lunch' }), mailRow('c', { verdict: 'inform', subject: 'Rota' })];
    const shown = words(list({ rows }));
    expect(shown).toContain('Good to know (1)');
    expect(shown).toContain('Nothing found (1)');
    expect(shown).not.toContain('Lunch');
    expect(shown).not.toContain('Rota');
  });

  it('shows fifty of a group, and how many more there are', () => {
    const shown = words(
      list({ rows: Array.from({ length: 70 }, (_, index) => mailRow(`m${index}`, { verdict: 'ask' })) }),
    );
    expect(shown.match(/Check before sending: Subject m/g)).toHaveLength(50);
    expect(shown).toContain('Show 20 more');
  });

  it('leads to each mail, by its id alone', () => {
    expect(html(list({ rows: [mailRow('A/B=', { verdict: 'ask' })] }))).toContain('href="/mail/A%2FB%3D"');
  });

  it('has no primary button', () => {
    const buttons = [...html(list({ rows: [stop] })).matchAll(/<button[^>]*class="([^"]*)"/g)].map(([, name]) => name);
    expect(buttons.length).toBeGreaterThan(0);
    const primary = html(<OneMail {...one()} />).match(/<button[^>]*class="([^"]*)"[^>]*>Remove address</)?.[1];
    expect(buttons).not.toContain(primary);
  });

  it('names whose rules and which edition, and says when they have ended', () => {
    expect(words(list({}))).toContain('Rules of the Office, September 2020.');
    expect(words(list({}))).not.toContain('valid until');
    const late = <MailPage {...around} now={() => Date.parse('2020-11-01T00:00:00Z')} scan={playedScan({})} />;
    expect(words(late)).toContain('Rules of the Office, September 2020. These rules were valid until 16 October 2020.');
  });

  it('counts only what was read to its end', () => {
    expect(words(list({ rows: [stop] }))).toContain('Waiting 1 , 1 waiting');
    expect(words(list({ rows: [stop], state: 'reading' }))).not.toContain('1 waiting');
  });
});

describe('while it reads', () => {
  const reading = list({ rows: [stop], done: 120, left: 880, state: 'reading' });

  it('says what is done and left, in words and as a bar, and can be stopped', () => {
    expect(words(reading)).toContain('120 mails checked. 880 still to check. Stop');
    const bar = /<div[^>]*role="progressbar"[^>]*>/.exec(html(reading))?.[0];
    expect(bar).toContain('aria-valuenow="120"');
    expect(bar).toContain('aria-valuemax="1000"');
    expect(bar).toContain('aria-valuetext="120 mails checked. 880 still to check."');
  });

  it('shows what was found so far', () => {
    expect(words(reading)).toContain('Hearing bundle');
  });

  it('has no bar where nobody knows how many there are', () => {
    expect(html(list({ state: 'reading', left: undefined }))).not.toContain('progressbar');
  });

  it('says where it was stopped, and goes on from there', () => {
    const stopped = words(list({ rows: [stop], done: 120, left: 880, state: 'stopped' }));
    expect(stopped).toContain('Stopped here. 120 mails checked. 880 still to check. Go on');
  });
});

describe('where there is nothing, or not all', () => {
  it('says that there is nothing only once everything was read', () => {
    expect(words(list({}))).toContain('No drafts are waiting.');
    expect(words(list({ state: 'reading' }))).not.toContain('No drafts');
    expect(words(list({ state: 'stopped' }))).not.toContain('No drafts');
    expect(words(list({}, 'sent=7'))).toContain('Nothing sent in the last 7 days.');
  });

  it('says how many could not be read, and lets one try again', () => {
    const notRead = [{ id: 'z', subject: 'Lost', why: 'failed' as const }];
    const shown = words(list({ rows: [stop], done: 14, notRead }));
    expect(shown).toContain('1 of 14 mails could not be read. Try again');
    expect(shown).toContain('Not checked (1)');
  });

  it('says what no mail could be checked for, and why', () => {
    const notChecked = [{ what: 'lists' as const, why: 'noConsent' as const, count: 2 }];
    expect(words(list({ rows: [stop], notChecked }))).toContain('Not checked (1)');
  });

  it.each<readonly [string, Trouble, string]>([
    ['failed', { kind: 'no-answer', facts }, 'Could not read your drafts. Microsoft 365 did not answer.'],
    ['offline', { kind: 'offline', facts }, 'Not read, because you are offline: your drafts.'],
    ['told to wait', { kind: 'wait', until: Date.parse('2020-09-28T09:43:00Z'), facts }, 'Trying again at 10:43.'],
    ['not consented', { kind: 'not-consented', facts }, 'has not yet let Second Look read your drafts'],
    ['signed out', { kind: 'sign-in', facts }, 'Sign in to see your drafts and what you sent'],
  ])('says what kept it from reading: %s', (_, failure, said) => {
    const shown = words(list({ rows: [stop], state: 'stopped', failure }));
    expect(shown).toContain(said);
    expect(shown).toContain('Hearing bundle');
    expect(shown).not.toContain('Go on');
  });
});

describe('the list of what was sent', () => {
  const rows = [
    sentRow('a', { ...stop, isDraft: false }),
    sentRow('b', { verdict: 'ask', subject: 'Visit', headline: 'sam@x.example is a personal address' }),
  ];

  it('speaks of the past, and says that nothing can be changed', () => {
    const shown = words(list({ rows }, 'sent=7'));
    expect(shown).toContain('You cannot change a sent mail here.');
    expect(shown).toContain('May need action (2)');
    expect(shown).toContain('This went to your own personal address.');
    expect(shown).toContain('sent 28 Sep 2020, 09:58');
    expect(shown).not.toMatch(/before sending|would go/);
    expect(shown).toContain('What to do now');
  });

  it('goes back 7, 30 and 90 days', () => {
    const shown = html(list({ rows }, 'sent=7'));
    for (const days of [7, 30, 90]) expect(shown).toContain(`href="/mail?sent=${days}"`);
  });
});

describe('the result as text', () => {
  it('holds the groups and what was not checked', () => {
    const groups = groupMails(
      scanState({ rows: [stop], notRead: [{ id: 'z', subject: '', why: 'tooLarge' }] }),
      nothingHeld,
      false,
    );
    const text = resultText(
      'Outgoing mail, now',
      groups,
      ['Labels: no.'],
      () => 'a headline',
      en,
      () => 'then',
    );
    expect(text.split('\n')).toEqual([
      'Outgoing mail, now',
      '',
      'Fix before sending (1)',
      '- Hearing bundle · to Dana Cole · then · a headline',
      '',
      'Not checked (1)',
      '- No subject · a headline · Its text is longer than Second Look reads.',
      '',
      'Not checked',
      '- Labels: no.',
    ]);
  });
});

function one(findings = [finding(), ask('sam.hill@mail.example')], part: Parameters<typeof mailRow>[1] = {}) {
  const rows = nextRows([], findings, false);
  const checkedReport = report(findings);
  const read = checkedMail({ report: checkedReport, row: mailRow('a', { subject: 'Hearing bundle', ...part }) });
  const checked = { report: checkedReport, mail: mail(), at: undefined };
  const watch = { press: async () => undefined, undo: async () => undefined };
  const followed = {
    watch: watch as never,
    state: { phase: 'ready' as const, rows, checked, beside: nothingBeside },
    mail: read,
    wasDraft: part?.isDraft ?? true,
    failure: undefined,
    refusal: undefined,
  };
  const isSent = part?.isDraft === false && part.inOutbox !== true;
  return { id: 'a', pack, agree: undefined, followed, mail: read, checked, row: rows[0], isSent };
}

describe('one mail', () => {
  it('shows the evidence with its field, why it matters and what can be done', () => {
    const shown = words(<OneMail {...one()} />);
    expect(shown).toContain(`What was noticed To: noticed: ${asha}`);
    expect(shown).toContain('Work material stays on work accounts.');
    expect(shown).toContain('What you can do Remove the address, then send. Remove address');
  });

  it('shows the other findings as links to their own pages', () => {
    const shown = html(<OneMail {...one()} />);
    expect(words(<OneMail {...one()} />)).toContain(
      'Also on this mail (1) Check before sending: sam.hill@mail.example',
    );
    expect(shown).toContain('href="/mail/a?finding=someones-personal-address"');
  });

  it('offers no answers, which only Outlook can keep, and says so', () => {
    const given = one([ask(asha)]);
    const seen = [{ field: 'to' as const, index: 0, address: asha, standing: 'personal' as const }];
    const answerable = { ...given.checked, report: report([ask(asha)], seen) };
    const shown = words(<OneMail {...given} checked={answerable} />);
    expect(shown).not.toContain('Member of the public');
    expect(shown).toContain('open the draft in Outlook and answer there');
  });

  it('says what was looked at where nothing was found', () => {
    const shown = words(<OneMail {...one([])} />);
    expect(shown).toContain('Looked at 1 recipient, subject and text.');
    expect(shown).not.toContain('What you can do');
  });

  it.each([true, false])(
    'has no button for a mail that is on its way, whether it looks like a draft: %s',
    (isDraft) => {
      const shown = words(<OneMail {...one(undefined, { isDraft, inOutbox: true })} />);
      expect(shown).toContain('in your Outbox, not sent yet');
      expect(shown).toContain('To change it, open it in Outlook before it leaves.');
      expect(shown).not.toContain('Remove address');
    },
  );

  it('says where a draft was sent while it was open', () => {
    const sent = one(undefined, { isDraft: false });
    const shown = words(<OneMail {...sent} followed={{ ...sent.followed, wasDraft: true }} />);
    expect(shown).toContain('This draft was sent while the page was open.');
  });

  it('tells the policy team nothing of the mail', () => {
    const shown = html(<OneMail {...one()} />);
    expect(words(<OneMail {...one()} />)).toContain('This is wrong: tell the policy team');
    const text = en.wrong.text({ policy: 'p', message: 'm', verdict: 'v', pack: 'x 1' });
    expect(text).toContain('Rule: p (m)');
    expect(shown).not.toContain('outlook.office.com/mail/deeplink');
  });

  it('shows its text only when asked, as text', () => {
    expect(words(<OneMail {...one()} />)).not.toContain('Hello');
  });
});

describe('whom a mail reaches', () => {
  const team = 'team@office.example';
  const jo = 'jo@lakeside.example';
  const seen = [team, jo].map((address, index) => ({
    field: 'to' as const,
    index,
    address,
    standing: 'inside' as const,
  }));

  function reaching(known: Known) {
    const given = one([]);
    const seenMail = { ...mail({ to: [{ address: team, kind: 'list' }, { address: jo }] }), known };
    return <OneMail {...given} checked={{ ...given.checked, report: report([], seen), mail: seenMail }} />;
  }

  it('is said of a list with people outside, and of people never written to', () => {
    const lists = { [team]: { members: 214, outside: 3, examples: [jo] } };
    const shown = words(reaching({ lists, firstContact: { [jo]: true } }));
    expect(shown).toContain(`${team}: a list of 214 members, 3 outside the Office: ${jo} and 2 more.`);
    expect(shown).toContain(`Your first mail to ${jo}, as far as your Sent Items say.`);
    expect(shown).toContain('Looked at 2 recipients, the members of 1 mailing list, subject and text.');
  });

  it('is left out where nobody is outside or new', () => {
    const shown = words(reaching({ lists: { [team]: { members: 4, outside: 0 } }, firstContact: { [jo]: false } }));
    expect(shown).not.toContain('a list of');
    expect(shown).not.toContain('first mail');
  });
});

describe('a mail that has left', () => {
  const personal = ask('sam.hill@mail.example', {
    evidence: [{ field: 'to', index: 0, start: 0, end: asha.length, text: asha }],
    fixes: [remove(asha)],
  });

  it('offers what is still possible, in the pack’s words, and no mend', () => {
    const shown = words(<OneMail {...one([personal], { isDraft: false })} />);
    expect(shown).toContain('What to do now If it went where it was meant to go, there is nothing to do. If not:');
    expect(shown).toContain('Tell the duty desk Tell them now.');
    expect(shown).toContain('desk@office.example');
    expect(shown).toContain('Try to take it back Outlook can take it back inside.');
    expect(shown).toContain('Ask for it to be deleted');
    expect(shown).not.toContain('Remove address');
    expect(shown).not.toContain('What you can do');
  });

  it('opens each mail as a draft of its own, with nothing of the mail in it', () => {
    const links = [
      ...html(<OneMail {...one([personal], { isDraft: false })} />).matchAll(/href="([^"]*deeplink[^"]*)"/g),
    ];
    const [tell, erase] = links.map(([, link = '']) => new URL(link.replaceAll('&amp;', '&')).searchParams);
    expect(Object.fromEntries(tell ?? [])).toEqual({
      to: 'desk@office.example',
      subject: 'A mail went astray',
      body: 'Sent: Monday 28 September 2020, 09:58\n\nRule: someones-personal-address, to 0',
    });
    expect(Object.fromEntries(erase ?? [])).toEqual({
      to: asha,
      subject: 'Sent by mistake',
      body: 'I wrote to you on Monday 28 September 2020, 09:58.',
    });
  });

  it('asks nobody where the mailbox is one’s own', () => {
    const shown = words(<OneMail {...one([finding()], { isDraft: false })} />);
    expect(shown).toContain('It is in a mailbox of your own');
    expect(shown).not.toContain('meant to go');
    expect(shown).not.toContain('Sent by mistake');
  });

  it('says what Outlook can do where the pack says nothing', () => {
    const { afterSending, ...silent } = pack;
    expect(afterSending).toBeDefined();
    const shown = words(<OneMail {...one([personal], { isDraft: false })} pack={silent} />);
    expect(shown).toContain('from mailboxes of your own organisation only');
    expect(shown).not.toContain('Tell ');
  });

  it('calls for nothing where it was only good to know', () => {
    const shown = words(<OneMail {...one([finding({ outcome: 'inform' })], { isDraft: false })} />);
    expect(shown).toContain('It has gone as it was.');
    expect(shown).not.toContain('Tell the duty desk');
  });
});

describe('the rule beside a finding', () => {
  const aside = (page: PageBesideRule = slugWords) => (
    <PagesBesideRules value={page}>
      <RuleAside finding={finding()} pack={pack} />
    </PagesBesideRules>
  );

  it('names its clause, its policy and its edition', () => {
    const shown = words(aside());
    for (const part of ['Guide, Remote working', 'Policy: own-personal-address', 'Edition of 16 September 2020']) {
      expect(shown).toContain(part);
    }
    expect(html(aside())).toContain('href="/checks#own-personal-address"');
  });

  it('links to the guidance where there is a page of it, and names it where there is none', () => {
    expect(words(aside())).toContain('Guidance page: Work mail and personal addresses');
    const linked = aside((slug) => (
      <PageBrief title="Work mail" inShort="Work stays at work." to={`/guidance/${slug}`} />
    ));
    expect(words(linked)).toContain('Guidance page: Work mail . Work stays at work.');
    expect(html(linked)).toContain('href="/guidance/work-mail-and-personal-addresses"');
  });
});
