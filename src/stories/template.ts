import { inLanguage } from '../engine';
import type { RequestKind, Template } from '../pack';
import { type Fields, type Party, type Request, stepsOf } from '../records';
import { answerText } from './answers';
import { fieldsOf } from './fields';
import { mailName } from './parties';
import { shownLine } from './sound-text';

export interface Filling {
  readonly kind: RequestKind;
  readonly fields: Fields;
  readonly requester?: Party | undefined;
  readonly approver?: Party | undefined;
  readonly language: string;
}

/** A heading stays one, whatever length of answer a program sent. The whole answer stands among the answers. */
const LONGEST_ANSWER = 160;

function clipped(answer: string): string {
  if (answer.length <= LONGEST_ANSWER) return answer;
  // By characters, so that none is halved.
  return `${Array.from(answer.slice(0, 2 * LONGEST_ANSWER + 1))
    .slice(0, LONGEST_ANSWER)
    .join('')
    .trimEnd()}…`;
}

/** A template with its places filled, once: braces inside an answer stay as they are. A place without an answer closes up. */
export function fillTemplate(template: Template, filling: Filling): string {
  const { kind, fields, requester, approver, language } = filling;
  const known = new Map(fieldsOf(kind).map((field) => [field.id, field]));
  const filled = inLanguage(template, language).replace(/\{([A-Za-z][A-Za-z0-9-]*)\}/g, (_whole, name: string) => {
    const field = known.get(name);
    if (field !== undefined) return clipped(shownLine(answerText(field, fields, language)));
    const party = name === 'requester' ? requester : name === 'approver' ? approver : undefined;
    return party === undefined ? '' : mailName(party);
  });
  return filled
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** The person who is asked to decide first, if the request names one. */
export function approverOf(kind: RequestKind, request: Pick<Request, 'fields' | 'asks'>): Party | undefined {
  const step = stepsOf(kind.kind, request.fields).find(
    ({ id, does }) => does === 'decide' && Object.hasOwn(request.asks, id),
  );
  return step === undefined ? undefined : request.asks[step.id];
}
