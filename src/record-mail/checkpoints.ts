import { type Checkpoint, type Hashed, makeCheckpoint, needsCheckpoint, type Party, type Standing } from '../records';
import type { ReadMail } from './read-mail';
import type { Stamp } from './stamp';

/**
 * The checkpoint that a story needs, or undefined. What an earlier one already stands in for does not make it need another,
 * even while those mails are still there: else every visit would write one.
 */
export function checkpointFor(
  standing: Standing,
  mails: readonly ReadMail[],
  by: Party,
  { id, at }: Stamp,
): Checkpoint | undefined {
  // Few stories need one at all, and looking for an earlier one goes through all the mails.
  if (!needsCheckpoint(standing, at)) return undefined;
  const predecessor = newestOf(standing, mails, by.id);
  const since = predecessor?.record.until ?? '';
  const history = standing.history.filter((claim) => claim.at > since);
  if (!needsCheckpoint({ ...standing, history }, at)) return undefined;
  return makeCheckpoint(standing, { id, by, at, ...(predecessor === undefined ? {} : { predecessor }) });
}

function newestOf(standing: Standing, mails: readonly ReadMail[], owner: string): Hashed<Checkpoint> | undefined {
  let newest: Hashed<Checkpoint> | undefined;
  for (const { found } of mails) {
    if (found.reading.found !== 'record') continue;
    const { record, hash } = found.reading.sealed;
    if (record.type !== 'checkpoint' || record.story !== standing.story || record.by.id !== owner) continue;
    if (record.requester !== standing.requester.id) continue;
    if (newest === undefined || record.until > newest.record.until) newest = { record, hash };
  }
  return newest;
}
