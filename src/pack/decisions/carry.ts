import { meant } from '../closest';
import type { Question, Tool, ToolStep } from '../decision-data';
import type { RequestField, RequestKind } from '../request-kind';

/** What keeps an answer from filling a field; undefined where it fits. */
function misfit(question: Question, field: RequestField): string | undefined {
  const isMany = question.type === 'countries' || (question.type === 'choice' && question.many);
  const takesMany = 'many' in field && field.many;
  if (isMany && !takesMany) return 'there may be several answers, and the field takes one';
  if (question.type === 'choice' && field.type === 'choice') {
    const known = field.options.map(({ value }) => value);
    const strange = question.options.find(({ value }) => !known.includes(value));
    return strange === undefined
      ? undefined
      : `the field has no answer \`${strange.value}\`${meant(strange.value, known)}`;
  }
  const types = {
    choice: 'choice',
    yesNo: 'yesNo',
    countries: 'country',
    text: 'text',
    day: 'date',
    duration: 'text',
    link: 'text',
  };
  return types[question.type] === field.type
    ? undefined
    : `the type \`${question.type}\` does not fill a field of the type \`${field.type}\``;
}

function stepProblems(tool: Tool, { carry = {}, ...step }: ToolStep, kinds: readonly RequestKind[]): readonly string[] {
  const names = Object.entries(carry);
  if (names.length === 0) return [];
  const [, id] = 'place' in step ? (/^request:(.*)$/.exec(step.place) ?? []) : [];
  if (id === undefined) return ['`carry` goes with a place `request:…`; nothing else takes answers along'];
  const kind = kinds.find((each) => each.offered && each.kind.id === id);
  if (kind === undefined) return [];
  const fields = kind.sections.flatMap((section) => section.fields);
  const questions = tool.sections.flatMap((section) => section.questions);
  return names.flatMap(([name, asked]) => {
    const field = fields.find((each) => each.id === name);
    const question = questions.find((each) => each.id === asked);
    const known = fields.map((each) => each.id);
    if (field === undefined)
      return `\`carry\` names \`${name}\`, which is no field of the request${meant(name, known)}`;
    if (question === undefined) return [];
    const { from } = field;
    const own: string[] = [misfit(question, field) ?? []].flat();
    if (from === undefined || !('tool' in from) || from.tool !== tool.id || ![name, asked].includes(from.answer)) {
      own.push(`requests/${id}.yaml does not fill it from here; it needs from: { tool: ${tool.id}, answer: ${asked} }`);
    }
    return own.map((problem) => `\`carry\`, \`${name}\`: ${problem}`);
  });
}

/** What is wrong with the answers that a tool's steps take along to requests, without the file name. */
export function carriedProblems(tool: Tool, kinds: readonly RequestKind[]): readonly string[] {
  return tool.results.flatMap(({ id, next }) =>
    next.flatMap((step, at) =>
      stepProblems(tool, step, kinds).map((problem) => `the result \`${id}\`, \`next[${at + 1}]\`: ${problem}`),
    ),
  );
}

/** Fields that are said to be filled from a tool, by the path of their request. */
export function originProblems(
  tools: readonly Tool[],
  unread: readonly string[],
  kinds: readonly RequestKind[],
): readonly string[] {
  const ids = tools.map(({ id }) => id);
  return kinds
    .filter(({ offered }) => offered)
    .flatMap(({ kind, sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap(({ id, from }) => {
          if (from === undefined || !('tool' in from) || unread.includes(from.tool)) return [];
          const where = `requests/${kind.id}.yaml: the field \`${id}\`: \`from\` names`;
          const tool = tools.find((each) => each.id === from.tool);
          if (tool === undefined)
            return `${where} the tool \`${from.tool}\`, which does not exist${meant(from.tool, ids)}`;
          const answers = [
            ...tool.sections.flatMap(({ questions }) => questions.map((question) => question.id)),
            ...tool.results.flatMap(({ next }) => next.flatMap(({ carry = {} }) => Object.keys(carry))),
          ];
          if (answers.includes(from.answer)) return [];
          return `${where} \`${from.answer}\`, which the tool \`${tool.id}\` does not ask${meant(from.answer, answers)}`;
        }),
      ),
    );
}
