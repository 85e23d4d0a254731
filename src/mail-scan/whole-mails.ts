import { GraphFailure, type OwnMail, type WholeMessage } from '../graph';
import type { Entry, Folder } from './ledger';
import { isTheEnd } from './refused';

/** What came of one mail that was asked for. */
export type Fetched =
  | { readonly id: string; readonly mail: WholeMessage }
  | { readonly id: string; readonly failure: GraphFailure };

/** Mails a batch. */
const aBatch = 20;
/**
 * A page of fifty takes about as long as six mails of a batch, whose parts wait for one another: pages are read where one
 * in eight of their mails is wanted.
 */
const worthAPage = 8;
/** After so many failures one after another the failure is not the mail's. */
const mostInARow = 5;

/**
 * Reads these mails of one folder in full, newest first: by pages of the folder where most of them are wanted, else by
 * their ids. A page that cannot be had is read mail by mail, so that one mail cannot keep the others back. Rejects where
 * nothing more can be had; what was given before stays given. A caller that stops asking stops the requests.
 *
 * `all` are the mails of the folder that lie between the first and the last of `wanted`.
 */
export async function* fetchWhole(
  own: Pick<OwnMail, 'whole' | 'read' | 'one'>,
  folder: Folder,
  wanted: readonly Entry[],
  all: readonly Entry[],
): AsyncGenerator<readonly Fetched[]> {
  const left = new Map(wanted.map((entry) => [entry.head.id, entry]));
  const take = (mails: readonly WholeMessage[]): readonly Fetched[] =>
    mails.filter(({ id }) => left.delete(id)).map((mail) => ({ id: mail.id, mail }));

  if (wanted.length > aBatch && all.length <= wanted.length * worthAPage) {
    const times = wanted.map(({ head }) => head.at).sort();
    const window = { from: times[0] ?? '', to: nextSecond(times.at(-1) ?? '') };
    try {
      for await (const page of own.whole(folder, window)) yield take(page);
    } catch (failure) {
      if (isTheEnd(failure)) throw failure;
    }
  }

  let inARow = 0;
  const rest = [...left.keys()];
  for (let start = 0; start < rest.length; start += aBatch) {
    const ids = rest.slice(start, start + aBatch);
    let answers: readonly (WholeMessage | GraphFailure)[];
    try {
      answers = await own.read(ids);
    } catch (failure) {
      if (isTheEnd(failure)) throw failure;
      answers = [];
    }
    const fetched: Fetched[] = [];
    for (const [index, id] of ids.entries()) {
      const answer = answers[index] ?? (await alone(own, id));
      if (!(answer instanceof GraphFailure)) {
        inARow = 0;
        fetched.push({ id, mail: answer });
        continue;
      }
      const isGone = answer.family === 'gone';
      inARow = isGone ? 0 : inARow + 1;
      if (!isGone && (isTheEnd(answer) || inARow >= mostInARow)) {
        yield fetched.filter((one) => !('failure' in one));
        throw answer;
      }
      fetched.push({ id, failure: answer });
    }
    yield fetched;
  }
}

/** Graph tells instants to the second and filters by their fractions: the last mail of a second lies after it. */
const nextSecond = (instant: string): string =>
  Number.isNaN(Date.parse(instant)) ? instant : `${new Date(Date.parse(instant) + 1000).toISOString().slice(0, 19)}Z`;

/** One mail of a batch that was not answered. */
async function alone(own: Pick<OwnMail, 'one'>, id: string): Promise<WholeMessage | GraphFailure> {
  try {
    return await own.one(id);
  } catch (failure) {
    if (failure instanceof GraphFailure && !isTheEnd(failure)) return failure;
    throw failure;
  }
}
