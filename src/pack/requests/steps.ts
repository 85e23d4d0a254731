import type { Actor, Step } from '../../records';
import { meant } from '../closest';
import type { StepWords, Team } from '../request-kind';
import { conditionProblems } from './conditions';
import type { FieldFile, RequestFile, StepFile } from './format';

/** What a kind's steps may refer to besides its own form. */
export interface Around {
  readonly teams: readonly Team[];
  /** Whether the pack names its holidays; without them working days cannot be counted. */
  readonly hasHolidays: boolean;
}

/** The one relation that a directory can confirm; a slip in its name would never be noticed otherwise. */
const CHECKED_RELATION = 'lineManager';

function personProblems(cases: NonNullable<StepFile['by']['person']>, fields: readonly FieldFile[]): readonly string[] {
  const problems: string[] = [];
  const taken = new Set<string>();
  cases.forEach(({ relation, when }, at) => {
    const place = `\`by.person[${at + 1}]\``;
    if (relation !== CHECKED_RELATION && meant(relation, [CHECKED_RELATION]).includes('did you mean')) {
      problems.push(`${place} asks for \`${relation}\`; did you mean \`${CHECKED_RELATION}\`?`);
    }
    if (when === undefined) {
      if (at < cases.length - 1)
        problems.push(`${place} holds always, so those after it are never reached; add a \`when\``);
      return;
    }
    problems.push(...conditionProblems(when, fields).map((problem) => `${place}: ${problem}`));
    for (const value of when.isOneOf) {
      const answer = JSON.stringify([when.field, value]);
      if (taken.has(answer)) problems.push(`${place}: \`${value}\` never comes to it; a case above has it`);
      taken.add(answer);
    }
  });
  return problems;
}

function actorProblems({ by, does, others }: StepFile, fields: readonly FieldFile[], teams: readonly Team[]) {
  const problems: string[] = [];
  const { person, team } = by;
  if ((person === undefined) === (team === undefined)) return ['`by` needs either `person` or `team`'];
  if (person !== undefined) problems.push(...personProblems(person, fields));
  if (team !== undefined && !teams.some(({ id }) => id === team.toLowerCase())) {
    const addresses = teams.map(({ address }) => address);
    problems.push(`the team \`${team}\` is not in teams.yaml${meant(team, addresses)}`);
  }
  if (does === 'copy' && person !== undefined) problems.push('a copy goes to a team; a person can be asked to decide');
  if (team !== undefined && others !== undefined)
    problems.push('`others` is for people who are away; a team has its escalation');
  return problems;
}

function problemsOfStep(step: StepFile, earlier: readonly string[], later: readonly string[]): readonly string[] {
  const problems: string[] = [];
  for (const id of step.after) {
    if (earlier.includes(id)) continue;
    // A decision is sent on to whoever stands below it, so what comes later stands below. That leaves no circles.
    if (id === step.id) problems.push('`after` names the step itself');
    else if (later.includes(id))
      problems.push(`\`after\` names \`${id}\`, which stands below; a step comes after those above it`);
    else problems.push(`\`after\` names \`${id}\`, which is no step${meant(id, [...earlier, ...later])}`);
  }
  if (step.does === 'copy' && step.dueWorkingDays !== undefined) {
    problems.push('`dueWorkingDays` is for an answer, and nobody answers a copy');
  }
  return problems;
}

/** What is wrong with the steps of a kind, without the file name. */
export function stepsProblems(file: RequestFile, { teams, hasHolidays }: Around): readonly string[] {
  const { steps, simple, keptNowhere } = file;
  const fields = file.sections.flatMap((section) => section.fields);
  const ids = steps.map(({ id }) => id);
  const problems: string[] = [];
  steps.forEach((step, at) => {
    if (ids.indexOf(step.id) < at) problems.push(`the step \`${step.id}\` is there twice`);
    const found = [
      ...actorProblems(step, fields, teams),
      ...problemsOfStep(step, ids.slice(0, at), ids.slice(at + 1)),
      ...(step.when === undefined ? [] : conditionProblems(step.when, fields)),
    ];
    if (step.dueWorkingDays !== undefined && !hasHolidays) {
      found.push('`dueWorkingDays` needs `holidays` in pack.yaml, or a bank holiday would count as a working day');
    }
    problems.push(...found.map((problem) => `the step \`${step.id}\`: ${problem}`));
  });
  const first = steps[0];
  if (keptNowhere) {
    if (steps.length !== 1 || first?.by.team === undefined) {
      problems.push('`keptNowhere` makes one draft to one mailbox, so there is exactly one step, by a team');
    }
    if (simple) problems.push('`simple` is for decisions, and what is kept nowhere has none');
  } else if (!steps.some(({ does }) => does === 'decide' || does === 'complete')) {
    problems.push('no step decides or completes, so the request would never come to an end');
  } else if (simple && !steps.some(({ does }) => does === 'decide')) {
    problems.push('`simple` is for decisions, and no step decides');
  }
  return problems;
}

function actorOf({ person, team }: StepFile['by']): Actor {
  return person === undefined ? { team: (team ?? '').toLowerCase() } : { person };
}

/** What the records judge by. */
export function judgedSteps(steps: readonly StepFile[]): readonly Step[] {
  return steps.map(({ id, does, by, after, when }) => ({
    id,
    does,
    by: actorOf(by),
    after,
    ...(when === undefined ? {} : { when }),
  }));
}

/** What people read of the same steps. */
export function stepWords(steps: readonly StepFile[]): readonly StepWords[] {
  return steps.map(({ id, does, title, who, dueWorkingDays, others }) => ({
    id,
    does,
    title,
    who,
    ...(dueWorkingDays === undefined ? {} : { dueWorkingDays }),
    ...(others === undefined ? {} : { others }),
  }));
}
