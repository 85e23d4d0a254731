import { inLanguage } from '../engine';
import type { PackRequests } from '../pack';
import type { Standing } from '../records';
import { findKind, myTurn, turnSince, type Viewer, wordsToRecord } from './turn';

export interface Figures {
  /** Waiting for the owner of the mailbox. */
  readonly waiting: number;
  /** Of those, by how long: two days at most, then seven at most, then longer. */
  readonly upTo2Days: number;
  readonly upTo7Days: number;
  readonly older: number;
  /** Steps that the owner settled and that count. */
  readonly decided: number;
  /** Days from one's turn to one's answer, to one place; undefined where nothing was decided. */
  readonly medianDays?: number;
}

export interface KindFigures extends Figures {
  /** Id of the kind; its versions are counted together. */
  readonly kind: string;
  readonly title: string;
}

export interface MailboxFigures {
  /** In the pack's order; kinds with nothing to count are left out. */
  readonly byKind: readonly KindFigures[];
  readonly all: Figures;
}

const DAY = 86_400_000;

/** How many requests wait for the owner of a mailbox, for how long, and how long answering took. `now` in milliseconds. */
export function figuresOf(
  standings: readonly Standing[],
  owner: Viewer,
  now: number,
  requests: PackRequests,
  language: string,
): MailboxFigures {
  const byKind = new Map<string, Counted[]>();
  for (const standing of standings) {
    const counted = countedOf(standing, owner, now, requests);
    byKind.set(standing.kind.id, [...(byKind.get(standing.kind.id) ?? []), counted]);
  }
  const order = [...new Set(requests.kinds.map(({ kind }) => kind.id))];
  const rows = order.flatMap((id): readonly KindFigures[] => {
    const figures = sumOf(byKind.get(id) ?? []);
    const title = requests.kinds.find(({ kind }) => kind.id === id)?.title;
    if (title === undefined || figures.waiting + figures.decided === 0) return [];
    return [{ kind: id, title: inLanguage(title, language), ...figures }];
  });
  const all = order.flatMap((id) => byKind.get(id) ?? []);
  return { byKind: rows, all: sumOf(all) };
}

interface Counted {
  /** Days waited; undefined where it does not wait for the owner. */
  readonly waits: number | undefined;
  readonly took: readonly number[];
}

function countedOf(standing: Standing, owner: Viewer, now: number, requests: PackRequests): Counted {
  const kind = findKind(requests, standing.kind);
  if (kind === undefined) return { waits: undefined, took: [] };
  const turn = myTurn(standing, kind, owner);
  // What was asked about or given back waits for the requester; words wait for whoever makes a record of them.
  const isWaiting = 'step' in turn && (turn.step.status === 'waiting' || turn.step.status === 'answeredInWords');
  const waiting = isWaiting ? turn.step.step : wordsToRecord(standing, kind, owner)[0]?.step;
  const daysSince = (step: string, until: number) =>
    Math.max(0, (until - Date.parse(turnSince(standing, kind, step))) / DAY);
  return {
    waits: waiting === undefined ? undefined : daysSince(waiting, now),
    took: standing.steps
      .filter(({ actor, does }) => actor === owner.id && does !== 'copy')
      .flatMap(({ step, settledBy }) => (settledBy === undefined ? [] : [daysSince(step, Date.parse(settledBy.at))])),
  };
}

function sumOf(counted: readonly Counted[]): Figures {
  const waits = counted.flatMap((one) => (one.waits === undefined ? [] : [one.waits]));
  const took = counted.flatMap((one) => one.took).sort((a, b) => a - b);
  const median = medianOf(took);
  return {
    waiting: waits.length,
    upTo2Days: waits.filter((days) => days <= 2).length,
    upTo7Days: waits.filter((days) => days > 2 && days <= 7).length,
    older: waits.filter((days) => days > 7).length,
    decided: took.length,
    ...(median === undefined ? {} : { medianDays: Math.round(median * 10) / 10 }),
  };
}

function medianOf(sorted: readonly number[]): number | undefined {
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
