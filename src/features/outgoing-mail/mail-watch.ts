import { check, type Pack, type Report, readBody } from '../../engine';
import type { Act, ActState } from './acts';
import type { Applied, MailPort } from './mail-port';
import { nextRows, type Row, wantedFirst } from './rows';
import type { SeenMail } from './seen-mail';

export interface Checked {
  readonly report: Report;
  readonly mail: SeenMail;
  /** The instant of the check, as `known.now` gave it. */
  readonly at: string | undefined;
}

export type PaneState =
  | { readonly phase: 'reading'; readonly rows: readonly Row[] }
  | { readonly phase: 'ready'; readonly rows: readonly Row[]; readonly checked: Checked }
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
  /** While true, rows keep their order. */
  hold(on: boolean): void;
}

/** The finding that the pane was opened for, by its policy. */
export interface Wanted {
  readonly policy: string;
}

export interface WatchOptions {
  readonly port: MailPort;
  readonly pack: Pack;
  readonly wanted: Wanted | null;
}

/** How long after the last sign of a change the item is read again. */
const settle = 400;

/** Follows one open item: reads it, checks it, and keeps the rows of the pane. Knows neither React nor Outlook. */
export function createMailWatch({ port, pack, wanted }: WatchOptions): MailWatch {
  let state: PaneState = { phase: 'reading', rows: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stale = false;
  let stopped = true;
  let held = false;
  const listeners = new Set<() => void>();

  function set(next: PaneState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Outlook answers no more than three calls at once, so a change during a read waits for that read to end. */
  async function run(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      stale = true;
      return;
    }
    running = true;
    do {
      stale = false;
      const next = await readAndCheck();
      if (!stopped && !stale) set(next);
    } while (stale && !stopped);
    running = false;
  }

  async function readAndCheck(): Promise<PaneState> {
    let read: Awaited<ReturnType<MailPort['read']>>;
    try {
      read = await port.read();
    } catch {
      return { phase: 'failed', rows: [], what: 'read' };
    }
    try {
      const { message, known } = read;
      const report = check(message, pack, known);
      const body = readBody(message);
      const first = state.phase !== 'ready';
      const rows = nextRows(state.rows, report.findings, held);
      return {
        phase: 'ready',
        rows: first ? wantedFirst(rows, wanted?.policy ?? null) : rows,
        checked: { report, mail: { message, text: body.text, quoted: body.quoted, known }, at: known.now },
      };
    } catch {
      return { phase: 'failed', rows: [], what: 'check' };
    }
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settle);
  }

  function setResult(rowKey: string, result: Row['result']): void {
    set({ ...state, rows: state.rows.map((row) => (row.key === rowKey ? { ...row, result } : row)) });
  }

  async function carryOut(rowKey: string, act: Act, work: () => Promise<Applied>, after: 'done' | 'undone') {
    setResult(rowKey, { act, state: { kind: 'pressed' } });
    let outcome: Applied;
    try {
      outcome = await work();
    } catch {
      outcome = { kind: 'refused', reason: null };
    }
    if (stopped) return;
    const next: ActState = outcome.kind === 'done' && after === 'undone' ? { kind: 'undone' } : outcome;
    setResult(rowKey, { act, state: next });
    await run();
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
      const { message } = state.checked.mail;
      // What happened stays until the next action: this is the next action.
      set({ ...state, rows: state.rows.filter((row) => row.live).map((row) => ({ ...row, result: null })) });
      const work = act.kind === 'fix' ? () => port.apply(act.fix, message) : () => port.remember(act.answers);
      await carryOut(rowKey, act, work, 'done');
    },
    async undo(rowKey) {
      const result = state.rows.find((row) => row.key === rowKey)?.result;
      if (result?.state.kind !== 'done' || result.state.undo === undefined) return;
      await carryOut(rowKey, result.act, result.state.undo, 'undone');
    },
    hold(on) {
      held = on;
    },
  };
}
