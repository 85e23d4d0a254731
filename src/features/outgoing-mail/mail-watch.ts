import { check, type Pack, type Report, readBody } from '../../engine';
import { type Act, type ActState, undoOf } from './acts';
import { type Allowance, nextAllowance, sameToAllow } from './allowance';
import { chosenSettings, lastDay } from './chosen-settings';
import type { Applied, MailPort, OwnSettings } from './mail-port';
import { nextRows, type Row, wantedFirst } from './rows';
import type { SeenMail } from './seen-mail';

export interface Checked {
  readonly report: Report;
  readonly mail: SeenMail;
  /** The instant of the check, as `known.now` gave it. */
  readonly at: string | undefined;
}

/** What stands beside the findings of an open mail. */
export interface Beside {
  /** Guidance that helps with what is being written. */
  readonly cards: readonly Row[];
  readonly allowance: Allowance;
  /** What this person chose; undefined where nothing is kept. */
  readonly settings: OwnSettings | undefined;
  /** True while a change of what is remembered waits to be written down. */
  readonly isWaiting: boolean;
}

export type PaneState =
  | { readonly phase: 'reading'; readonly rows: readonly Row[] }
  | { readonly phase: 'ready'; readonly rows: readonly Row[]; readonly checked: Checked; readonly beside: Beside }
  | { readonly phase: 'failed'; readonly rows: readonly Row[]; readonly what: 'read' | 'check' };

export interface MailWatch {
  state(): PaneState;
  /** Calls `listener` after each change of state. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Begins to read and to follow the item. Returns how to stop. */
  start(): () => void;
  checkNow(): void;
  press(rowKey: string, act: Act): Promise<void>;
  undo(rowKey: string): Promise<void>;
  /** Lets the mail go in spite of what stops it, if that is still what was shown. */
  allow(reason: string): Promise<Applied>;
  /** Takes that back. */
  disallow(): Promise<void>;
  /** Takes back what was answered about an address. */
  forget(address: string): Promise<Applied>;
  /** Keeps what the person chose. */
  choose(settings: OwnSettings): Promise<Applied>;
  /** Puts the finding that the pane was opened for first, now and again when the mail is next read. */
  want(wanted: Wanted | null): void;
  /** While true, rows keep their order. */
  hold(on: boolean): void;
}

/** The finding that the pane was opened for, by its policy. */
export interface Wanted {
  readonly policy: string;
  /** How often the pane was opened for one by now: the same finding a second time is news. */
  readonly time: number;
}

export interface WatchOptions {
  readonly port: MailPort;
  readonly pack: Pack;
}

/** How long after the last sign of a change the item is read again. */
const settle = 400;

const refused: Applied = { kind: 'refused', reason: null };

/** Follows one open item: reads it, checks it, and keeps the rows of the pane. Knows neither React nor Outlook. */
export function createMailWatch({ port, pack }: WatchOptions): MailWatch {
  let state: PaneState = { phase: 'reading', rows: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let stale = false;
  let stopped = true;
  let held = false;
  /** Until a read has put it first. */
  let wanted: Wanted | null = null;
  /** Whether something may stand above the item that is mended by now: Outlook tells nobody of a subject or a text. */
  let mayHaveBar = true;
  /** Outlives a read that failed. */
  let allowance: Allowance = { is: 'none' };
  const listeners = new Set<() => void>();

  function set(next: PaneState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Outlook answers no more than three calls at once, so a change during a read waits for that read to end. */
  function run(): Promise<void> {
    clearTimeout(timer);
    if (stopped) return Promise.resolve();
    stale = true;
    running ??= readWhileStale();
    return running;
  }

  async function readWhileStale(): Promise<void> {
    while (stale && !stopped) {
      stale = false;
      const next = await readAndCheck();
      if (!stopped && !stale) set(next);
    }
    running = undefined;
  }

  async function readAndCheck(): Promise<PaneState> {
    let read: Awaited<ReturnType<MailPort['read']>>;
    try {
      read = await port.read();
    } catch {
      return { phase: 'failed', rows: [], what: 'read' };
    }
    try {
      const { message, known, begins, labels, forGood, allowed, settings, isWaiting = false } = read;
      const report = check(message, pack, known);
      const body = readBody(message);
      const rows = nextRows(state.rows, report.findings, held);
      const cards = nextRows(state.phase === 'ready' ? state.beside.cards : [], report.cards, held);
      const isMatter = allowed !== undefined || allowance.is === 'allowed';
      allowance = nextAllowance(allowance, allowed, isMatter ? port.fingerprint?.(message, report) : undefined);
      if (allowed !== undefined && allowance.is === 'lapsed') await takeAway();
      const { unread = [] } = message;
      const speaks = (report.verdict === 'ask' || report.verdict === 'stop') && allowance.is !== 'allowed';
      // What could only be read in part may still be what the line says.
      const holdsUp = speaks || unread.length > 0;
      if (mayHaveBar && !holdsUp) await port.takeBarAway?.().catch(() => undefined);
      mayHaveBar = holdsUp;
      return {
        phase: 'ready',
        rows: asWanted(rows),
        checked: {
          report,
          mail: {
            ...{ message, text: body.text, quoted: body.quoted, known },
            ...(begins === undefined ? {} : { begins }),
            ...(labels === undefined ? {} : { labels }),
            ...(forGood === undefined ? {} : { forGood }),
          },
          at: known.now,
        },
        beside: { cards, allowance, settings, isWaiting },
      };
    } catch {
      return { phase: 'failed', rows: [], what: 'check' };
    }
  }

  function asWanted(rows: readonly Row[]): readonly Row[] {
    const policy = wanted?.policy ?? null;
    wanted = null;
    return wantedFirst(rows, policy);
  }

  /** Where it cannot be taken away, the check at Send sees for itself that the mail is another. */
  async function takeAway(): Promise<void> {
    await port.disallow?.().catch(() => undefined);
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settle);
  }

  /** Changes the rows, those of the findings and those of the cards. */
  function setRows(change: (rows: readonly Row[]) => readonly Row[]): void {
    const rows = change(state.rows);
    if (state.phase === 'ready')
      set({ ...state, rows, beside: { ...state.beside, cards: change(state.beside.cards) } });
    else set({ ...state, rows });
  }

  function setResult(rowKey: string, result: Row['result']): void {
    setRows((rows) => rows.map((row) => (row.key === rowKey ? { ...row, result } : row)));
  }

  /** What happened stays until the next action: this is the next action. The row that it is on stays in any case. */
  function clearResults(on?: string): void {
    if (allowance.is !== 'allowed') allowance = { is: 'none' };
    setRows((rows) => rows.filter((row) => row.live || row.key === on).map((row) => ({ ...row, result: null })));
  }

  async function carryOut(rowKey: string, act: Act, work: () => Promise<Applied>, after: 'done' | 'undone') {
    setResult(rowKey, { act, state: { kind: 'pressed' } });
    const outcome = await work().catch(() => refused);
    if (stopped) return;
    const next: ActState =
      after === 'done' ? outcome : outcome.kind === 'done' ? { kind: 'undone' } : { ...outcome, undo: work };
    setResult(rowKey, { act, state: next });
    await run();
  }

  /** Carries out what belongs to no row, and checks again. */
  async function change(work: () => Promise<Applied> | undefined): Promise<Applied> {
    const outcome = (await work()?.catch(() => refused)) ?? refused;
    await run();
    return outcome;
  }

  function work(act: Act, { checked, beside }: Extract<PaneState, { phase: 'ready' }>): Promise<Applied> | undefined {
    const { settings } = beside;
    switch (act.kind) {
      case 'fix':
        return port.apply(act.fix, checked.mail.message);
      case 'label':
        return port.setLabel?.(act.name);
      case 'hide': {
        const { hiddenCards = [] } = settings ?? {};
        return port.choose?.({ hiddenCards: [...hiddenCards.filter((policy) => policy !== act.policy), act.policy] });
      }
      case 'answer': {
        const until = lastDay(checked.at, chosenSettings(pack, settings).rememberDays);
        const dated = until === undefined ? act.answers : act.answers.map((answer) => ({ ...answer, until }));
        return port.remember(dated);
      }
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      stopped = false;
      const unsubscribe = port.subscribe(later);
      void run();
      return () => {
        stopped = true;
        clearTimeout(timer);
        unsubscribe();
      };
    },
    checkNow: () => void run(),
    async press(rowKey, act) {
      if (state.phase !== 'ready') return;
      const before = state;
      clearResults(rowKey);
      await carryOut(rowKey, act, async () => (await work(act, before)) ?? refused, 'done');
    },
    async undo(rowKey) {
      const rows = state.phase === 'ready' ? [...state.rows, ...state.beside.cards] : state.rows;
      const result = rows.find((row) => row.key === rowKey)?.result;
      const undo = undoOf(result?.state);
      if (result == null || undo === undefined) return;
      await carryOut(rowKey, result.act, undo, 'undone');
    },
    async allow(reason) {
      if (state.phase !== 'ready') return refused;
      const shown = state.checked.report;
      clearResults();
      // Outlook does not say when the text changes.
      await run();
      if (state.phase !== 'ready') return refused;
      const { report, mail } = state.checked;
      if (!sameToAllow(shown, report)) return { kind: 'changed' };
      return change(() => port.allow?.(reason, mail.message, report));
    },
    async disallow() {
      allowance = { is: 'takenBack' };
      await takeAway();
      await run();
    },
    forget: (address) => change(() => port.forget?.(address)),
    choose: (settings) => change(() => port.choose?.(settings)),
    want(next) {
      wanted = next;
      if (next !== null && state.phase === 'ready') void run();
    },
    hold(on) {
      held = on;
    },
  };
}
