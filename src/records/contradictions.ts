import type { FoundCheckpoint } from './collect';
import { sealRecord } from './read-record';
import type { Checkpoint, Request } from './record';
import type { Claim, Contradiction, NotCounted, NotCountedWhy, Standing } from './standing';
import { foldStory, type Story, type StoryContext } from './story';

/** Reasons that lie in the record, not in the mail that happened to carry it. */
const OF_THE_RECORD: readonly NotCountedWhy[] = [
  'anotherVersion',
  'ownRequest',
  'notThePersonAsked',
  'notTheRequester',
  'notTheTeam',
  'noSuchStep',
  'wrongForStep',
  'noSuchQuestion',
  'writableByRequester',
];

/** What the mails that are still there say against the checkpoints that stand in for those that are gone. */
export function contradictionsOf(story: Story, standing: Standing, context: StoryContext): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const { sealed } of [...story.checkpoints].sort((a, b) => (a.sealed.hash < b.sealed.hash ? -1 : 1))) {
    const { record, hash } = sealed;
    const checkpoint = { id: record.id, hash };
    const rests = restsOf(record);
    const claims: readonly Claim[] = [...story.editions, ...story.said];
    for (const claim of claims.filter(({ mails }) => mails > 0)) {
      const stated = rests.get(claim.record.id);
      if (stated !== undefined && stated !== claim.hash)
        found.push({ checkpoint, what: 'otherContent', record: refOf(claim) });
    }
    for (const { record: of } of standing.notCounted.filter((entry) => isAgainst(entry, rests))) {
      if (of !== undefined) found.push({ checkpoint, what: 'noLongerCounts', record: { id: of.id, hash: of.hash } });
    }
    for (const claim of standing.history) {
      const isCovered = claim.at > record.since && claim.at <= record.until && claim.mails > 0;
      if (isCovered && !rests.has(claim.record.id)) found.push({ checkpoint, what: 'leftOut', record: refOf(claim) });
    }
    if (stateOfKept(record, context) !== record.state) found.push({ checkpoint, what: 'stateDiffers' });
  }
  return found;
}

function restsOf({ rests, kept }: Checkpoint): ReadonlyMap<string, string> {
  const all = new Map(rests.map(({ id, hash }): [string, string] => [id, hash]));
  for (const { record } of kept) {
    const sealing = sealRecord(record);
    if (sealing.ok) all.set(record.id, sealing.sealed.hash);
  }
  return all;
}

function isAgainst({ record, why }: NotCounted, rests: ReadonlyMap<string, string>): boolean {
  return record !== undefined && OF_THE_RECORD.indexOf(why) >= 0 && rests.get(record.id) === record.hash;
}

function refOf({ record, hash }: Claim): { readonly id: string; readonly hash: string } {
  return { id: record.id, hash };
}

/** Where the story stands by what the checkpoint keeps, and by nothing else. */
function stateOfKept({ kept }: Checkpoint, context: StoryContext): string {
  const editions: Claim<Request>[] = [];
  const said: Claim[] = [];
  for (const { at, sentTo, record } of kept) {
    const sealing = sealRecord(record);
    if (!sealing.ok) continue;
    const about = { hash: sealing.sealed.hash, at, sentTo, mail: '', mails: 0, isOwn: false, isClockAhead: false };
    if (record.type === 'request') editions.push({ ...about, record });
    else said.push({ ...about, record });
  }
  if (editions.length === 0) return '';
  const checkpoints: FoundCheckpoint[] = [];
  return foldStory({ editions, said, notCounted: [], plain: [], checkpoints }, context).state;
}
