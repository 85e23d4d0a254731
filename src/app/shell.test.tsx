import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack, Policy } from '../engine';
import type { Account } from '../features/home';
import { watched } from '../hosts';
import type { MailScan } from '../mail-scan';
import type { Guidance } from '../pack';
import type { OpenDesk } from '../session';
import { createRemembered } from '../session';
import { createReading, pseudoLanguage, type Rewrite, ThemeRoot } from '../ui';
import { createCarried } from './carried';
import { openGuidance } from './guidance';
import { fetchAhead } from './load-page';
import { createNavigation } from './navigation';
import { pages } from './pages';
import { Shell } from './shell';

const pack: Pack = {
  id: 'test',
  version: '1.0.0',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16', validUntil: '2020-10-16', live: 'https://guidance.example/' },
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
  deviceTrouble: [
    { who: { en: 'Head office' }, call: '0800 496 0000' },
    { who: { en: 'Branches' }, write: 'it@office.example' },
  ],
};

const guidance: Guidance = {
  groups: [],
  pages: [],
  lookups: [],
  contacts: { contacts: [], retired: [], selects: [], routes: [] },
  editions: [],
  redirects: {},
  often: [],
};

interface Shown {
  readonly path?: string;
  readonly today?: string;
  readonly storage?: boolean;
  readonly rewrite?: Rewrite;
  readonly pack?: Pack;
}

function html({ path = '/', today = '2020-09-28', storage = true, rewrite, pack: own = pack }: Shown): string {
  const now = () => Date.parse(`${today}T09:42:00Z`);
  const values = new Map<string, string>();
  const kept = {
    length: 0,
    key: () => null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  const page = Object.assign(new EventTarget(), { location: { hash: `#${path}` } }) as unknown as Window;
  const explain = () => ({ kind: 'ours' as const, facts: { at: 0, code: '', requestId: '' } });
  const around = { ask: async () => undefined, explain, now, whenOnline: () => () => undefined };
  const account = createReading<Account>({
    ...around,
    read: async () => ({ id: 'asha', name: 'Asha Patel', address: 'asha.patel@office.example' }),
  });
  const requests = async () => ({ kinds: [], teams: [], gateways: [], holidays: [] });
  const desk = createReading<OpenDesk>({ ...around, read: () => new Promise(() => undefined) });
  const mail = createReading<MailScan>({ ...around, read: () => new Promise(() => undefined) });
  const host = {
    kind: 'teams' as const,
    language: 'en-gb',
    theme: watched('light' as const),
    subPage: watched<string | undefined>(undefined),
    nestedSignIn: true,
    linkTo: (to: string) => `https://teams.example${to}`,
    openMail: async () => undefined,
    loaded: () => undefined,
    failed: () => undefined,
  };
  const remembered = createRemembered({ storage: storage ? kept : undefined, page, now });
  return renderToString(
    <ThemeRoot theme="light" rewrite={rewrite ?? null}>
      <Shell
        tab={{
          host,
          pack: own,
          requests,
          tools: async () => ({ tools: [] }),
          guidance: async () => openGuidance({ guidance, search: { synonyms: [], requests: [], tools: [] } }),
          carried: createCarried(page),
          remembered,
          account,
          desk,
          mail,
          askForToken: async () => undefined,
          explain,
          now,
        }}
        navigation={createNavigation(page)}
        onLanguage={() => undefined}
        onReload={() => undefined}
      />
    </ThemeRoot>,
  ).replace(/<style[\s\S]*?<\/style>/g, '');
}

const words = (shown: Shown): string =>
  html(shown)
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(async () => {
  await Promise.all(pages.map(fetchAhead));
});

describe('every page', () => {
  it.each(pages.map(({ pattern }) => pattern))('%s has one main heading, and the same foot', (path) => {
    const page = html({ path });
    expect(page.match(/<h1/g)).toHaveLength(1);
    for (const to of ['#/help', '#/accessibility', '#/remembered', '#/checks']) expect(page).toContain(`href="${to}"`);
  });

  it.each(pages.map(({ pattern }) => pattern))('%s takes all its words from catalogues and the pack', (path) => {
    const page = html({ path, rewrite: pseudoLanguage })
      .replace(/<span[^>]*tabster[\s\S]*?<\/span>/g, '')
      .replace(/<!-- -->/g, '');
    const texts = [...page.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.trim());
    // A sentence can be broken by a mark or a link inside it: what matters is that no plain English is left.
    const plain = texts.filter((text) => /[a-z]{3}/i.test(text) && !/[áêîöŵŷÂËÏÔÛŶ]/.test(text));
    expect(plain).toEqual([]);
  });

  it('that does not exist says so, and leads Home', () => {
    const page = words({ path: '/nothing/here' });
    expect(page).toContain('There is no page here');
    expect(page).toContain('Go to Home');
  });
});

describe('Home', () => {
  it('shows the number to call without a press, and links to dial it', () => {
    const page = html({});
    expect(page).toContain('href="tel:08004960000"');
    expect(words({})).toContain('Call 0800 496 0000');
    expect(words({})).toContain('Write to it@office.example');
  });

  it('says nothing about desks of which the pack says nothing', () => {
    const { deviceTrouble: _, ...silent } = pack;
    expect(words({ pack: silent })).not.toContain('Lost, stolen');
  });

  it.each([
    ['2020-09-28', 'Edition of 16 September 2020 , valid until 16 October 2020'],
    ['2020-10-13', 'Runs out in 3 days, on 16 October 2020.'],
    ['2020-10-15', 'Runs out in 1 day, on 16 October 2020.'],
    ['2020-10-16', 'valid until 16 October 2020. Runs out today, 16 October 2020.'],
    ['2020-10-17', 'Out of date since 16 October 2020. Check the live guidance'],
  ])('on %s says of its edition: %s', (today, said) => {
    expect(words({ today }).replace(/ ,/g, ',')).toContain(said.replace(/ ,/g, ','));
  });

  it('links to the live guidance once its own is out of date', () => {
    expect(html({ today: '2020-10-17' })).toContain('href="https://guidance.example/"');
    expect(html({ today: '2020-09-28' })).not.toContain('href="https://guidance.example/"');
  });
});

describe('what is checked', () => {
  it('has a place for each rule, where a link that names the rule lands', () => {
    const policy = (id: string): Policy => ({
      id,
      rule: 'marking-form',
      options: {},
      outcome: 'ask',
      trial: false,
      source: { title: 'Guide', section: 'Mail', standing: 'document', facts: [] },
      guidance: 'mail',
      wording: {},
    });
    const page = html({ path: '/checks#second', pack: { ...pack, policies: [policy('first'), policy('second')] } });
    for (const id of ['first', 'second']) expect(page).toMatch(new RegExp(`<li id="${id}" tabindex="-1"`));
  });
});

describe('what is remembered', () => {
  it('says so where the browser keeps nothing', () => {
    expect(words({ path: '/remembered', storage: false })).toContain('This browser keeps nothing for Second Look');
    expect(words({ path: '/remembered' })).not.toContain('This browser keeps nothing for Second Look');
  });
});
