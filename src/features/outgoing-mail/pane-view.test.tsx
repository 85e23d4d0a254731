import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Pack, SeenRecipient } from '../../engine';
import { readPack } from '../../pack';
import { ThemeRoot } from '../../ui';
import type { FactsDesk, MailPort } from './mail-port';
import type { Beside, PaneState } from './mail-watch';
import { PaneView } from './pane';
import type { PaneDesks } from './pane-desks';
import { nextRows } from './rows';
import { asha, ask, finding, mail, nothingBeside, remove, report } from './sample.test-data';

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16', validUntil: '2020-10-16' },
  domains: { inside: [], partner: [] },
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

const refused = async () => ({ kind: 'refused', reason: null }) as const;

const watch = {
  checkNow: () => undefined,
  press: async () => undefined,
  undo: async () => undefined,
  allow: refused,
  disallow: async () => undefined,
  forget: refused,
  choose: refused,
  hold: () => undefined,
};

function ready(findings: Parameters<typeof report>[0], at = '2020-09-28T10:42:07+01:00'): ReadyState {
  const rows = nextRows([], findings, false);
  return { phase: 'ready', rows, checked: { report: report(findings), mail: mail(), at }, beside: nothingBeside };
}

type ReadyState = Extract<PaneState, { phase: 'ready' }>;

const beside = (state: ReadyState, part: Partial<Beside>): ReadyState => ({
  ...state,
  beside: { ...state.beside, ...part },
});

interface Around {
  readonly pack?: Partial<Pack>;
  readonly port?: Partial<MailPort>;
  readonly desks?: PaneDesks;
}

function pane(state: PaneState, { pack: part, port = {}, desks = {} }: Around = {}) {
  return <PaneView state={state} pack={{ ...pack, ...part }} wanted={null} {...{ watch, port, desks }} />;
}

/** What stands on the screen, without marks and styles. */
function words(state: PaneState, around?: Around): string {
  return renderToString(<ThemeRoot theme="light">{pane(state, around)}</ThemeRoot>)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
}

const html = (state: PaneState, around?: Around): string => renderToString(pane(state, around));

describe('the pane', () => {
  it('begins with the verdict and the count', () => {
    expect(words(ready([finding(), ask('sam.hill@mail.example')]))).toMatch(/^ ?Fix before sending 2 things/);
  });

  it('names the field, and tells a screen reader what was noticed', () => {
    expect(words(ready([finding()]))).toContain(`To : noticed: ${asha}`);
    expect(html(ready([finding()]))).toMatch(new RegExp(`<mark[^>]*>${asha}</mark>`));
  });

  it('makes the first fix of the first finding look like no other button', () => {
    const buttons = html(ready([finding(), ask('sam.hill@mail.example'), ask('rob.lewis@mail.example')])).matchAll(
      /<button[^>]* class="([^"]*)"[^>]*>Remove address</g,
    );
    const [first, second, third] = [...buttons].map((button) => button[1]);
    expect(first).not.toBe(second);
    expect(second).toBe(third);
  });

  it('folds the buttons that take out one of many, below the one that takes out all', () => {
    const many = Array.from({ length: 12 }, (_, index) => remove(`a${index}@mail.example`, index));
    const shown = words(ready([ask('a0@mail.example', { fixes: many })]));
    expect(shown).toContain('Remove all 12');
    expect(shown).toContain('Remove one of them');
    expect(shown).not.toContain('Remove a1@mail.example');
    const two = words(ready([ask('a0@mail.example', { fixes: many.slice(0, 2) })]));
    expect(two).toContain('Remove a1@mail.example');
    expect(two).not.toContain('Remove one of them');
  });

  it.each(['moj', 'welsh-government'])('sends nobody elsewhere to say whose an address is: pack %s', (id) => {
    const { policies } = readPack(`packs/${id}`).pack ?? pack;
    const now = policies.flatMap(({ wording }) => Object.values(wording).map(({ en }) => en?.now ?? ''));
    const elsewhere = now.filter((text) => text.includes('in Second Look'));
    expect(elsewhere).not.toEqual([]);
    for (const text of elsewhere) {
      const one = ask('sam.hill@mail.example', { words: { ...finding().words, now: text } });
      const seen: SeenRecipient = { field: 'to', index: 0, address: 'sam.hill@mail.example', standing: 'personal' };
      const state = ready([one]);
      const checked = { ...state.checked, report: report([one], [seen]) };
      const shown = words({ ...state, checked }, { port: { forget: refused } });
      expect(shown).toContain('say so with a button below');
      expect(shown).toContain('Member of the public');
      expect(words({ ...state, checked })).toContain('in Second Look');
    }
  });

  it('keeps Undo beside what could not be put back', () => {
    const state = ready([finding()]);
    const act = { kind: 'fix', fix: remove(asha) } as const;
    const result = { act, state: { kind: 'changed', undo: refused } } as const;
    const shown = words({ ...state, rows: state.rows.map((row) => ({ ...row, live: false, result })) });
    expect(shown).toContain('Not put back: the mail changed meanwhile. Undo');
  });

  it('opens three findings and folds up the rest', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(`${name}@mail.example`));
    const shown = words(ready(five));
    expect(shown).toContain('c@mail.example is a personal address');
    expect(shown).not.toContain('d@mail.example is a personal address');
    expect(shown).toContain('2 more');
  });

  it('never says that a clean mail is safe, only what was looked at', () => {
    expect(words(ready([]))).toMatch(/^ ?Nothing found Looked at 1 recipient, subject and text\./);
  });

  it('says when it was checked, in UK time, and by which rules', () => {
    expect(words(ready([]))).toContain('Checked 10:42:07');
    expect(words(ready([]))).toContain('Rules of the Office, September 2020');
  });

  it('says beside the edition that rules have ended, once they have', () => {
    expect(words(ready([]))).not.toContain('were valid until');
    expect(words(ready([], '2020-10-17T09:00:00+01:00'))).toContain(
      'Rules of the Office, September 2020. These rules were valid until 16 October 2020.',
    );
  });

  it('says that a rule is on trial', () => {
    expect(words(ready([finding({ outcome: 'inform', trial: true })]))).toContain('Trial rule: never stops a mail');
  });

  it('claims nothing where nothing could be read', () => {
    const failed = words({ phase: 'failed', rows: [], what: 'read' });
    expect(failed).toContain('Not checked');
    expect(failed).toContain('Try again');
    expect(failed).toContain('If trying again does not help, close Second Look and open it again.');
    expect(failed).not.toContain('Nothing found');
  });

  it('has no verdict while it reads, and shows no sign of waiting at first', () => {
    const reading = { phase: 'reading', rows: [] } as const;
    expect(words(reading).trim()).toBe('Looking…');
    expect(html(reading)).toMatch(/<div aria-busy="true">/);
  });
});

describe('a finding that stops the mail', () => {
  const overrides = { header: 'X-Test', reasons: [{ code: 'asked', label: { en: 'They asked for it' } }] };
  const port = { allow: refused };
  const free = finding({ override: true });
  const strict = finding({ policy: 'above', words: { ...finding().words, headline: 'SECRET' } });

  it('offers to send it with a reason, where its policy allows that', () => {
    expect(words(ready([free]), { pack: { overrides }, port })).toContain('Send it anyway');
  });

  it('says that there is no exception where its policy has none, and whom to ask', () => {
    const shown = words(ready([finding()]), { pack: { overrides, policyTeam: 'rules@office.example' }, port });
    expect(shown).toContain('This rule has no exception. Ask rules@office.example');
    expect(shown).not.toContain('Send it anyway');
  });

  it('is not offered a way round where another one has none', () => {
    const shown = words(ready([free, strict]), { pack: { overrides }, port });
    expect(shown).toContain('cannot be sent anyway: another rule here has no exception');
    expect(shown).not.toContain('Send it anyway');
  });

  it('shares one reason with the others', () => {
    const other = finding({ policy: 'other', override: true, words: { ...finding().words, headline: 'the other' } });
    const shown = words(ready([free, other]), { pack: { overrides }, port });
    expect(shown.match(/Send it anyway/g)).toHaveLength(1);
    expect(shown).toContain('Send it anyway: one reason for both');
    const third = finding({ policy: 'third', override: true, words: { ...finding().words, headline: 'the third' } });
    expect(words(ready([free, other, third]), { pack: { overrides }, port })).toContain('one reason for all 3');
  });

  it('says nothing of a way round where this program has none to give', () => {
    const shown = words(ready([finding()]), { pack: { overrides } });
    expect(shown).not.toMatch(/exception|anyway/);
  });
});

describe('a mail that was allowed', () => {
  const overrides = { header: 'X-Test', reasons: [{ code: 'asked', label: { en: 'They asked for it' } }] };
  const around = { pack: { overrides }, port: { allow: refused } };
  const stopped = ready([finding({ override: true })]);

  it('says so first, with the reason, and offers no second one', () => {
    const given = { reason: 'asked', mail: 'a1' };
    const shown = words(beside(stopped, { allowance: { is: 'allowed', given } }), around);
    expect(shown).toMatch(
      /^ ?Allowed with your reason Allowed, reason kept\. Press Send again\. Your reason: They asked for it\./,
    );
    expect(shown).not.toContain('Send it anyway');
  });

  it('is stopped again once it changed, and says why', () => {
    const shown = words(beside(stopped, { allowance: { is: 'lapsed' } }), around);
    expect(shown).toMatch(/^ ?Fix before sending 1 thing The mail changed, so your reason no longer applies\./);
    expect(shown).toContain('Send it anyway');
  });
});

describe('what is known of the recipients', () => {
  const dana = 'dana.cole@office.example';
  const list = 'team@office.example';
  const known = {
    away: { [dana]: { until: '2020-10-05' } },
    firstContact: { [dana]: true },
    lists: { [list]: { members: 40, outside: 3 } },
  };
  const recipients = [dana, list].map(
    (address, index) => ({ field: 'to', index, address, standing: 'inside' }) as const,
  );
  const state = (findings: Parameters<typeof report>[0]): ReadyState => {
    const plain = ready(findings);
    return {
      ...plain,
      checked: { ...plain.checked, report: report(findings, recipients), mail: { ...mail(), known } },
    };
  };

  const factsIn = (is: ReturnType<FactsDesk['state']>): FactsDesk => ({
    state: () => is,
    missing: () => ({}),
    signIn: async () => undefined,
    subscribe: () => () => undefined,
  });

  it('is said in a line each', () => {
    const shown = words(state([]));
    expect(shown).toContain(`${dana} has automatic replies on until 5 October 2020.`);
    expect(shown).toContain(`${list} is a list of 40 members, 3 outside the Office.`);
    expect(shown).toContain(`Your first mail to ${dana}.`);
  });

  it('names two of many who were never written to before, in one line', () => {
    const all = ['a', 'b', 'c'].map((name) => `${name}@north.example`);
    const seen = all.map((address, index) => ({ field: 'to', index, address, standing: 'outside' }) as const);
    const plain = ready([]);
    const firstContact = Object.fromEntries(all.map((address) => [address, true]));
    const checked = { ...plain.checked, report: report([], seen), mail: { ...mail(), known: { firstContact } } };
    expect(words({ ...plain, checked })).toContain(
      'Your first mail to 3 of them: a@north.example, b@north.example and 1 more.',
    );
  });

  it('is not said twice where a finding speaks of that recipient, but for who is away', () => {
    const shown = words(state([ask(dana)]));
    expect(shown).not.toContain('Your first mail');
    expect(shown).toContain('automatic replies');
  });

  it('is more for whoever signs in, which it says', () => {
    expect(words(ready([]), { desks: { facts: factsIn('signed-out') } })).toContain(
      'Sign in to open mailing lists and see who you have written to before. Sign in',
    );
  });

  it('has no button where only an administrator can help', () => {
    const shown = words(ready([]), { desks: { facts: factsIn('blocked') } });
    expect(shown).toContain('Your organisation has not yet let Second Look open mailing lists');
    expect(shown).not.toMatch(/Sign in|Try again/);
  });
});

describe('an Outlook that lacks something', () => {
  it('says first that it does not check at Send, and the rest where it is looked for', () => {
    const shown = words(ready([]), { desks: { lacks: ['sendEvent', 'labels'] } });
    expect(shown).toMatch(/^ ?This Outlook does not check a mail when you press Send\. Look here before you send\./);
    expect(shown).toContain('What this Outlook cannot do (1)');
  });

  it('asks nothing whose answer it cannot keep', () => {
    const sam = 'sam.hill@mail.example';
    const found = ready([ask(sam)]);
    const recipients = [{ field: 'to', index: 0, address: sam, standing: 'personal' }] as const;
    const state = { ...found, checked: { ...found.checked, report: report([ask(sam)], recipients) } };
    expect(words(state)).not.toContain('Member of the public');
    expect(words(state, { port: { forget: refused } })).toContain('Member of the public');
  });
});

describe('what is remembered', () => {
  it('has its place where this program remembers, with how much it is', () => {
    const plain = ready([]);
    const known = { answers: [{ address: 'sam.hill@mail.example', answer: 'public' as const }] };
    const state = { ...plain, checked: { ...plain.checked, mail: { ...mail(), known } } };
    expect(words(state, { port: { forget: refused } })).toContain('What I remember (1)');
    expect(words(state)).not.toContain('What I remember');
  });
});
