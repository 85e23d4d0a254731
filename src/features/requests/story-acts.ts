import type { RequestKind } from '../../pack';
import type { Claim, Question, Standing } from '../../records';

/** What its requester can do about a request now. */
export interface StoryActs {
  /** Questions without an answer, oldest first. */
  readonly questions: readonly Claim<Question>[];
  /** Steps whose turn has come, to which the request is still to be sent. */
  readonly toSend: readonly string[];
  /**
   * Why the request is to be sent again in another form; the first that holds.
   * `another`: it was handed back · `name`: nobody was named · `again`: it was declined · `settle`: two versions are about.
   */
  readonly askAgain: 'another' | 'name' | 'again' | 'settle' | undefined;
  readonly canChange: boolean;
  readonly canWithdraw: boolean;
}

const none: StoryActs = { questions: [], toSend: [], askAgain: undefined, canChange: false, canWithdraw: false };

/** Where its kind is not known, nothing can be done from here. */
export function storyActs(standing: Standing, me: { readonly id: string }, kind: RequestKind | undefined): StoryActs {
  const { state, unclear, steps, requester } = standing;
  if (requester.id !== me.id || kind === undefined || unclear === 'kindNotKnown') return none;
  if (state === 'withdrawn' || state === 'complete') return none;
  if (state === 'unclear') return { ...none, askAgain: 'settle', canChange: true };
  if (state === 'declined') return { ...none, askAgain: 'again', canChange: true };
  // A team follows from the kind: asked once more, it would be the same one.
  const teams = new Set(kind.kind.steps.flatMap(({ id, by }) => ('team' in by ? [id] : [])));
  const has = (status: string) => steps.some((one) => one.status === status && !teams.has(one.step));
  return {
    questions: openQuestions(standing),
    toSend: steps.filter(({ status }) => status === 'toSend').map(({ step }) => step),
    askAgain: has('handedBack') ? 'another' : has('notNamed') ? 'name' : undefined,
    canChange: true,
    canWithdraw: true,
  };
}

/** About the edition that counts, of steps that are still open, and not answered. */
function openQuestions({ history, request, steps }: Standing): readonly Claim<Question>[] {
  const answered = new Set(
    history.flatMap(({ record }) =>
      record.type === 'answer' ? [`${record.question.id} ${record.question.hash}`] : [],
    ),
  );
  const open = new Set(
    steps
      .filter(({ status }) => status === 'questioned' || status === 'waiting' || status === 'answeredInWords')
      .map(({ step }) => step),
  );
  return history.filter(
    (claim): claim is Claim<Question> =>
      isQuestion(claim) &&
      claim.record.about.hash === request.hash &&
      open.has(claim.record.step) &&
      !answered.has(`${claim.record.id} ${claim.hash}`),
  );
}

function isQuestion(claim: Claim): claim is Claim<Question> {
  return claim.record.type === 'question';
}

/** Accounts that said the request is not theirs to decide: nobody puts them in again without being told to. */
export function handedBackBy({ history, request }: Standing): readonly string[] {
  return history.flatMap(({ record }) =>
    record.type === 'handBack' && record.about.hash === request.hash ? [record.by.id] : [],
  );
}
