import { actorOf, type Deed, type Kind, type Step, stepsOf } from './kind';
import type { ViewedMailbox } from './mail-facts';
import type { Request, StoryRecord } from './record';
import type { NotCountedWhy } from './standing';

/** What a record may do at a step. */
const deeds: { readonly [type in 'decision' | 'handBack' | 'acknowledgement' | 'completion']: Deed } = {
  decision: 'decide',
  handBack: 'decide',
  acknowledgement: 'acknowledge',
  completion: 'complete',
};

/**
 * Whether a proven author was the one to say this about this edition of a request. Undefined where it counts. Whether
 * an answer's question exists is seen only when all records are there.
 */
export function judge(
  record: StoryRecord,
  request: Request,
  kind: Kind,
  viewer: ViewedMailbox,
): NotCountedWhy | undefined {
  if (record.type === 'request') return undefined;
  if (record.about.id !== request.id || record.story !== request.story) return 'anotherVersion';
  if (record.type === 'withdrawal' || record.type === 'answer' || record.type === 'reminder') {
    return record.by.id === request.by.id ? undefined : 'notTheRequester';
  }
  const steps = stepsOf(kind, request.fields);
  const step = steps.find(({ id }) => id === record.step);
  if (step === undefined) return 'noSuchStep';
  if (record.by.id === request.by.id) return 'ownRequest';
  if (record.type === 'question') {
    if (step.does === 'copy') return 'wrongForStep';
    return actorOf(step, request) === record.by.id ? undefined : 'notThePersonAsked';
  }
  const why =
    record.type === 'plainWords' ? judgePlainWords(record, request, steps, step) : judgeDeed(record, request, step);
  return why ?? (favours(record) && viewer.writers.indexOf(request.by.id) >= 0 ? 'writableByRequester' : undefined);
}

type DoneRecord = Extract<StoryRecord, { readonly type: keyof typeof deeds }>;
type PlainRecord = Extract<StoryRecord, { readonly type: 'plainWords' }>;

function judgeDeed(record: DoneRecord, request: Request, step: Step): NotCountedWhy | undefined {
  if (deeds[record.type] !== step.does) return 'wrongForStep';
  return actorOf(step, request) === record.by.id ? undefined : 'notThePersonAsked';
}

/** Only a team that acts on the outcome, there or later, may say how it read somebody's words. */
function judgePlainWords(
  record: PlainRecord,
  request: Request,
  steps: readonly Step[],
  step: Step,
): NotCountedWhy | undefined {
  if (step.does !== 'decide') return 'wrongForStep';
  const later = steps.slice(steps.indexOf(step));
  if (!later.some(({ by }) => 'team' in by && by.team === record.by.id)) return 'notTheTeam';
  const decider = actorOf(step, request);
  return decider !== undefined && decider === record.said.by.id && decider !== request.by.id
    ? undefined
    : 'notThePersonAsked';
}

/** Whether the requester gains by it. Nobody forges a refusal of what they ask for. */
function favours(record: DoneRecord | PlainRecord): boolean {
  if (record.type === 'handBack') return false;
  return record.type === 'acknowledgement' || (record.outcome !== 'declined' && record.outcome !== 'notForUs');
}
