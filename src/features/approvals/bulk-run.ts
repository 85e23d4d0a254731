import { carryOut, hasGone, isUnsettled } from '../../record-box';
import type { RecordBox } from '../../record-mail';
import type { Standing } from '../../records';
import type { Sending } from '../../stories';
import { storyKey } from './queue-rows';

/** Why one of several was not sent, or is not known to have been. */
export type BulkFailure =
  /** Another edition came, it was withdrawn, or there is something to notice now. */
  | { readonly why: 'changed' }
  | { readonly why: 'check' | 'record' }
  | { readonly why: 'unknown' }
  | { readonly why: 'failure'; readonly failure: unknown };

export interface BulkResult {
  readonly sent: readonly string[];
  readonly failed: ReadonlyMap<string, BulkFailure>;
}

/** What was made for a row before and did not arrive: tried again as it is, so that it is never a second decision. */
export type KeptSendings = Map<string, { readonly edition: string; readonly sending: Sending }>;

export interface BulkRun {
  readonly box: Pick<RecordBox, 'refresh' | 'state' | 'send' | 'settle' | 'unsettled'>;
  /** The rows as they were ticked. */
  readonly chosen: readonly Standing[];
  readonly kept: KeptSendings;
  /** Whether it may still be approved with others, as the mailbox shows it now. */
  readonly mayStill: (standing: Standing) => boolean;
  readonly make: (standing: Standing) => Promise<Sending>;
  readonly onSent: (standing: Standing) => void;
  readonly onProgress: (done: number) => void;
}

/** Sends one decision for each, one after another; what fails holds up none of the others. Never rejects. */
export async function runBulk(run: BulkRun): Promise<BulkResult> {
  const { chosen, kept, onSent, onProgress } = run;
  const sent: string[] = [];
  const failed = new Map<string, BulkFailure>();
  let done = 0;
  for (const standing of chosen) {
    const key = storyKey(standing);
    const failure = await sendOne(run, standing);
    if (failure === undefined) {
      sent.push(key);
      kept.delete(key);
      onSent(standing);
    } else failed.set(key, failure);
    done += 1;
    onProgress(done);
  }
  return { sent, failed };
}

async function sendOne(run: BulkRun, standing: Standing): Promise<BulkFailure | undefined> {
  const { box, kept, mayStill, make } = run;
  const key = storyKey(standing);
  const edition = standing.request.hash;
  const made = kept.get(key);
  if (made !== undefined && isUnsettled(box, made.sending.record.id)) return look(box, made.sending);
  let found: Standing | undefined;
  const done = await carryOut({
    box,
    ref: standing.ref,
    kept: made?.edition === edition ? made.sending : undefined,
    isCurrent() {
      found = box.state().stories.find((story) => storyKey(story) === key);
      return found !== undefined && found.request.hash === edition && mayStill(found);
    },
    async make() {
      const sending = await make(found ?? standing);
      kept.set(key, { edition, sending });
      return sending;
    },
  });
  if (done === undefined) return { why: 'changed' };
  if ('failure' in done) return { why: 'failure', failure: done.failure };
  const { result, sending } = done;
  if (result.sent === 'yes') return undefined;
  if (result.sent === 'unknown') return look(box, sending);
  return result.why === 'failure' ? { why: 'failure', failure: result.failure } : { why: result.why };
}

async function look(box: BulkRun['box'], sending: Sending): Promise<BulkFailure | undefined> {
  return (await hasGone(box, sending)) ? undefined : { why: 'unknown' };
}
