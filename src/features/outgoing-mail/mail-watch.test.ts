import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Fix, Message, Pack } from '../../engine';
import type { Allowed, Applied, MailPort, OwnSettings } from './mail-port';
import { createMailWatch, type PaneState } from './mail-watch';

const words = { headline: 'this is a personal address', evidence: '', why: '', now: '' };

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16' },
  domains: { inside: ['office.example'], partner: [] },
  schemes: ['uk-gscp-2018'],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [
    {
      id: 'personal',
      rule: 'recipient-personal',
      options: {},
      outcome: 'ask',
      wording: { onePersonal: { en: words }, severalPersonal: { en: words } },
      source: { title: 'Guide', section: 'Mail', standing: 'document', facts: [] },
      guidance: 'mail',
      trial: false,
    },
  ],
};

/** An open mail whose recipients can be edited, and that can be made to answer late or not at all. */
class OpenMail implements MailPort {
  to: string[];
  answers: Answer[] = [];
  reads = 0;
  broken = false;
  changed: () => void = () => undefined;
  allowed: Allowed | undefined;
  settings: OwnSettings = {};
  barsTakenAway = 0;
  constructor(...to: string[]) {
    this.to = to;
  }
  async read() {
    this.reads += 1;
    const message = this.message();
    await Promise.resolve();
    if (this.broken) throw new Error('no answer');
    const { allowed, settings } = this;
    const known = { now: '2020-09-28T10:42:07+01:00', answers: this.answers };
    return { message, known, settings, ...(allowed === undefined ? {} : { allowed }) };
  }
  fingerprint({ to }: Message) {
    return to.map(({ address }) => address).join();
  }
  async allow(reason: string, seen: Message): Promise<Applied> {
    this.allowed = { reason, mail: this.fingerprint(seen) };
    return { kind: 'done' };
  }
  async takeBarAway() {
    this.barsTakenAway += 1;
  }
  async disallow() {
    this.allowed = undefined;
  }
  async choose(settings: OwnSettings): Promise<Applied> {
    this.settings = { ...this.settings, ...settings };
    return { kind: 'done' };
  }
  message(): Message {
    const to = this.to.map((address) => ({ address }));
    return { kind: 'mail', me: { addresses: ['me@office.example'] }, to, cc: [], bcc: [], subject: 'Hello', text: '' };
  }
  async apply(fix: Fix): Promise<Applied> {
    if (fix.kind !== 'removeRecipient') return { kind: 'refused', reason: null };
    const { index, address } = fix.recipient;
    if (this.to[index] !== address) return { kind: 'changed' };
    const before = this.to;
    const after = before.filter((_, place) => place !== index);
    this.to = after;
    return {
      kind: 'done',
      undo: async () => {
        if (this.to.join() !== after.join()) return { kind: 'changed' };
        this.to = before;
        return { kind: 'done', undo: async () => ({ kind: 'changed' }) };
      },
    };
  }
  async setLabel(): Promise<Applied> {
    return { kind: 'done' };
  }
  async remember(answers: readonly Answer[]): Promise<Applied> {
    this.answers.push(...answers);
    return { kind: 'changed' };
  }
  subscribe(changed: () => void) {
    this.changed = changed;
    return () => {
      this.changed = () => undefined;
    };
  }
}

function follow(open: OpenMail) {
  const watch = createMailWatch({ port: open, pack });
  return { watch, stop: watch.start() };
}

function seen(state: PaneState) {
  if (state.phase !== 'ready') return state.phase;
  return state.rows.map((row) => [row.live ? 'open' : 'gone', row.result?.state.kind ?? 'untouched'].join(' '));
}

const sam = 'sam.hill@gmail.com';
const settle = () => vi.advanceTimersByTimeAsync(400);
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a watched mail', () => {
  it('is read at once, and checked', async () => {
    const { watch } = follow(new OpenMail(sam));
    expect(watch.state().phase).toBe('reading');
    await soon();
    expect(seen(watch.state())).toEqual(['open untouched']);
  });

  it('is read again 400 ms after the last of several changes, once', async () => {
    const open = new OpenMail();
    const { watch } = follow(open);
    await soon();
    open.to = [sam];
    open.changed();
    await vi.advanceTimersByTimeAsync(300);
    open.changed();
    await vi.advanceTimersByTimeAsync(399);
    expect(open.reads).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect([open.reads, seen(watch.state())]).toEqual([2, ['open untouched']]);
  });

  it('is not shown as it was before a change that came while it was read', async () => {
    const open = new OpenMail(sam);
    const { watch } = follow(open);
    const states: PaneState[] = [];
    watch.subscribe(() => states.push(watch.state()));
    open.to = [];
    watch.checkNow();
    await soon();
    expect(states.map(seen)).toEqual([[]]);
  });

  it('loses the line above it when it is mended, once', async () => {
    const open = new OpenMail(sam);
    const { watch } = follow(open);
    await soon();
    expect(open.barsTakenAway).toBe(0);
    open.to = [];
    watch.checkNow();
    await soon();
    watch.checkNow();
    await soon();
    expect(open.barsTakenAway).toBe(1);
  });

  it('says so when it cannot be read, and recovers', async () => {
    const open = new OpenMail(sam);
    open.broken = true;
    const { watch } = follow(open);
    await soon();
    expect(seen(watch.state())).toBe('failed');
    open.broken = false;
    watch.checkNow();
    await soon();
    expect(seen(watch.state())).toEqual(['open untouched']);
  });

  it('is left alone once the pane is closed', async () => {
    const open = new OpenMail(sam);
    const { stop } = follow(open);
    await soon();
    open.changed();
    stop();
    await settle();
    expect(open.reads).toBe(1);
  });
});

describe('a fix', () => {
  async function fixed(open: OpenMail) {
    const { watch } = follow(open);
    await soon();
    const [row] = watch.state().rows;
    const fix = row?.finding.fixes[0];
    if (row === undefined || fix === undefined) throw new Error('nothing to fix');
    return { watch, key: row.key, act: { kind: 'fix', fix } as const };
  }

  it('is carried out, checked, said and undone', async () => {
    const open = new OpenMail(sam);
    const { watch, key, act } = await fixed(open);
    await watch.press(key, act);
    expect([open.to, seen(watch.state())]).toEqual([[], ['gone done']]);
    await watch.undo(key);
    expect([open.to, seen(watch.state())]).toEqual([[sam], ['open undone']]);
  });

  it('that comes too late leaves the finding open and says why', async () => {
    const open = new OpenMail(sam);
    const { watch, key, act } = await fixed(open);
    open.to = ['dana.cole@office.example', sam];
    await watch.press(key, act);
    expect([open.to.length, seen(watch.state())]).toEqual([2, ['open changed']]);
  });

  it('that cannot be undone now can be once the mail is as it was', async () => {
    const open = new OpenMail(sam);
    const { watch, key, act } = await fixed(open);
    await watch.press(key, act);
    open.to = ['dana.cole@office.example'];
    await watch.undo(key);
    expect([open.to, seen(watch.state())]).toEqual([['dana.cole@office.example'], ['gone changed']]);
    open.to = [];
    await watch.undo(key);
    expect([open.to, seen(watch.state())]).toEqual([[sam], ['open undone']]);
  });

  it('that throws is refused', async () => {
    const open = new OpenMail(sam);
    const { watch, key, act } = await fixed(open);
    open.apply = () => Promise.reject(new Error('lost'));
    await watch.press(key, act);
    expect(seen(watch.state())).toEqual(['open refused']);
  });

  it('clears what was said of the one before', async () => {
    const open = new OpenMail(sam, 'rob.lewis@yahoo.com');
    const { watch, key, act } = await fixed(open);
    await watch.press(key, act);
    const rest = watch.state().rows.find((row) => row.live);
    const next = rest?.finding.fixes[0];
    if (rest === undefined || next === undefined) throw new Error('nothing left');
    await watch.press(rest.key, { kind: 'fix', fix: next });
    expect(seen(watch.state())).toEqual(['gone done']);
  });
});

describe('an answer', () => {
  it('is handed on, and the mail checked again', async () => {
    const open = new OpenMail(sam);
    const { watch } = follow(open);
    await soon();
    await watch.press(watch.state().rows[0]?.key ?? '', {
      kind: 'answer',
      answers: [{ address: sam, answer: 'public' }],
    });
    expect([open.answers, open.reads]).toEqual([[{ address: sam, answer: 'public', until: '2021-09-28' }], 2]);
  });
});

describe('the finding that the pane was opened for', () => {
  const both: Pack = {
    ...pack,
    policies: ['personal', 'other'].flatMap((id) => pack.policies.map((policy) => ({ ...policy, id }))),
  };
  const order = (state: PaneState) => state.rows.map(({ finding }) => finding.policy);

  it('stands first, and so does another that it is opened for later', async () => {
    const watch = createMailWatch({ port: new OpenMail(sam), pack: both });
    watch.want({ policy: 'other', time: 1 });
    watch.start();
    await soon();
    expect(order(watch.state())).toEqual(['other', 'personal']);
    watch.want({ policy: 'personal', time: 2 });
    await soon();
    expect(order(watch.state())).toEqual(['personal', 'other']);
  });
});

describe('a reason', () => {
  const stopped: Pack = { ...pack, policies: pack.policies.map((policy) => ({ ...policy, outcome: 'stop' })) };

  async function opened(open: OpenMail) {
    const watch = createMailWatch({ port: open, pack: stopped });
    watch.start();
    await soon();
    const standing = () => {
      const state = watch.state();
      return state.phase === 'ready' ? state.beside.allowance.is : state.phase;
    };
    return { watch, standing };
  }

  it('lets the mail go as it was shown', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    expect(await watch.allow('asked')).toEqual({ kind: 'done' });
    expect([standing(), open.allowed?.reason]).toEqual(['allowed', 'asked']);
  });

  it('is not kept where the mail is another by the time it is pressed', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    open.to = [sam, 'rob.lewis@yahoo.com'];
    expect(await watch.allow('asked')).toEqual({ kind: 'changed' });
    expect([standing(), open.allowed]).toEqual(['none', undefined]);
  });

  it('is taken away when the mail changes', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    await watch.allow('asked');
    open.to = [sam, 'dana.cole@office.example'];
    open.changed();
    await settle();
    expect([standing(), open.allowed]).toEqual(['lapsed', undefined]);
  });

  it('that was given before the pane was opened anew still stands', async () => {
    const open = new OpenMail(sam);
    await open.allow('asked', open.message());
    expect((await opened(open)).standing()).toBe('allowed');
  });

  it('that Send took is said to be used', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    await watch.allow('asked');
    open.allowed = undefined;
    open.changed();
    await settle();
    expect(standing()).toBe('used');
  });

  it('that Send took is still said to be used when the alert opens the pane at its finding', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    await watch.allow('asked');
    open.allowed = undefined;
    watch.want({ policy: 'personal', time: 1 });
    await soon();
    expect(standing()).toBe('used');
  });

  it('can be taken back', async () => {
    const open = new OpenMail(sam);
    const { watch, standing } = await opened(open);
    await watch.allow('asked');
    await watch.disallow();
    expect([standing(), open.allowed]).toEqual(['takenBack', undefined]);
  });
});

describe('guidance', () => {
  const guiding: Pack = {
    ...pack,
    policies: pack.policies.map((policy) => ({ ...policy, outcome: 'inform', place: 'page:mail' })),
  };

  async function watching(open: OpenMail) {
    const watch = createMailWatch({ port: open, pack: guiding });
    watch.start();
    await soon();
    const cards = () => {
      const state = watch.state();
      return state.phase === 'ready' ? state.beside.cards : [];
    };
    return { watch, cards };
  }

  it('that has done all it was there for stays, with the way back, while something else is pressed on it', async () => {
    const { watch, cards } = await watching(new OpenMail(sam));
    const [card] = cards();
    const fix = card?.finding.fixes[0];
    if (card === undefined || fix === undefined) throw new Error('nothing to fix');
    await watch.press(card.key, { kind: 'fix', fix });
    expect(cards()[0]?.live).toBe(false);
    const act = { kind: 'label', name: 'OFFICIAL' } as const;
    await watch.press(card.key, act);
    expect(cards()[0]?.result).toMatchObject({ act, state: { kind: 'done' } });
  });

  it('stands in rows of its own, and what was hidden can be shown again', async () => {
    const open = new OpenMail(sam);
    const { watch, cards } = await watching(open);
    const [card] = cards();
    expect([watch.state().rows, card?.finding.place]).toEqual([[], 'page:mail']);
    await watch.press(card?.key ?? '', { kind: 'hide', policy: 'personal' });
    expect([open.settings, cards()[0]?.result?.state.kind]).toEqual([{ hiddenCards: ['personal'] }, 'done']);
    await watch.choose({ hiddenCards: [] });
    expect(open.settings).toEqual({ hiddenCards: [] });
  });
});
