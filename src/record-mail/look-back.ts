import type { GraphMailbox, GraphMessage } from '../graph';
import type { BoxMarks, LookedBack } from './box-marks';
import type { LookingBack } from './desk';
import { HEAD } from './read-mail';
import { HEADS_A_PAGE, type Reader } from './reader';
import type { Shelf } from './shelf';
import { instantOf, readInstant } from './stamp';

/** Goes through older mail by its subjects, newest first. */
export interface LookBack {
  state(): LookingBack;
  /** Begins, or goes on where it stopped; nothing where it is under way or done. */
  start(): void;
  stop(): void;
  /** Settles when it is neither under way nor about to be. */
  idle(): Promise<void>;
}

interface LookBackOptions {
  readonly mailbox: GraphMailbox;
  readonly reader: Reader;
  readonly shelf: Shelf;
  readonly marks: BoxMarks;
  readonly now: () => number;
  /** Something was found. */
  readonly found: () => Promise<void>;
  /** The state changed. */
  readonly changed: () => void;
}

const PLACES = { inbox: 'inbox', sent: 'sentitems' } as const;
/** Before there was mail. */
const BEGINNING = '';

export function createLookBack(options: LookBackOptions): LookBack {
  const { mailbox, reader, shelf, marks, now, found, changed } = options;
  let state = stateOf(marks.lookedBack(), undefined);
  let isStopping = false;
  let work: Promise<void> = Promise.resolve();

  function say(next: LookingBack): void {
    state = next;
    changed();
  }

  /**
   * The next mails of one folder, down to an earlier second than they begin with. By instant and not by Graph's links: those
   * count, and what is found is moved away under them. `isEnd`: there are no older ones.
   */
  async function next(place: 'inbox' | 'sent', until: string): Promise<{ heads: GraphMessage[]; isEnd: boolean }> {
    const heads: GraphMessage[] = [];
    const pages = mailbox.messages(PLACES[place], {
      pageSize: HEADS_A_PAGE,
      select: HEAD,
      // The whole second: a page may have ended within it.
      filter: `receivedDateTime lt ${instantOf(Date.parse(until) + 1000)}`,
      orderby: 'receivedDateTime desc',
    });
    for await (const page of pages) {
      heads.push(...page);
      const last = readInstant(page[page.length - 1]?.receivedDateTime);
      if (last !== undefined && last < until) return { heads, isEnd: page.length < HEADS_A_PAGE };
    }
    return { heads, isEnd: true };
  }

  async function go(): Promise<void> {
    const total = (await mailbox.count('inbox')) + (await mailbox.count('sentitems'));
    const start = instantOf(now() + 1000);
    let at: LookedBack = marks.lookedBack() ?? { inbox: start, sent: start, looked: 0, isDone: false };
    say({ ...stateOf(at, total), state: 'underWay' });
    const seen = new Set<string>();
    while (!at.isDone && !isStopping) {
      const place = at.inbox >= at.sent ? 'inbox' : 'sent';
      const { heads, isEnd } = await next(place, at[place]);
      const wanted = heads.filter((head) => !shelf.has(head.id) && head.isDraft !== true && shelf.isOfInterest(head));
      await reader.takeKeys(
        wanted.map(({ id }) => id),
        place,
      );
      const fresh = heads.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      const reached = readInstant(heads[heads.length - 1]?.receivedDateTime) ?? at[place];
      at = { ...at, [place]: isEnd ? BEGINNING : reached, looked: at.looked + fresh.length };
      at = { ...at, isDone: at.inbox === BEGINNING && at.sent === BEGINNING };
      marks.setLookedBack(at);
      if (wanted.length > 0) await found();
      say({ ...stateOf(at, total), state: at.isDone ? 'done' : 'underWay' });
    }
    // Another window of this browser may have done it all.
    say(stateOf(at, total));
  }

  return {
    state: () => state,
    start() {
      isStopping = false;
      if (state.state === 'underWay' || state.state === 'done') return;
      say({ ...state, state: 'underWay' });
      work = work
        .then(go)
        .catch((failure: unknown) => say({ ...stateOf(marks.lookedBack(), state.total), state: 'stopped', failure }));
    },
    stop() {
      isStopping = true;
    },
    idle: () => work,
  };
}

function stateOf(at: LookedBack | undefined, total: number | undefined): LookingBack {
  if (at === undefined) return { state: 'never', looked: 0, total, backTo: undefined };
  const backTo = at.inbox > at.sent ? at.inbox : at.sent;
  const common = { looked: at.looked, total, backTo: backTo === BEGINNING ? undefined : backTo };
  return { state: at.isDone ? 'done' : 'stopped', ...common };
}
