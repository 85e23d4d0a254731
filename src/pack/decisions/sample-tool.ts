import type { PackFiles } from '../compile';
import { requestFiles } from '../requests/sample-request';
import { type Change, changed } from '../sample-pack';

/** A small tool with every kind of question and statement, and one that says first what to do. */

export const toolFile = 'decisions/moving-desk.yaml';
export const tableFile = 'decisions/moving-desk.answers.yaml';
export const doFile = 'decisions/stuck-door.yaml';

const tool = `pace: steps
title: { en: Moving a desk }
inShort: { en: "Say where it goes, and see whether you may move it." }
before: [{ en: Is the room free? }]
source: { document: Sample guidance, section: Desks }
page: mail
synonyms: [furniture]
questions:
  - { id: where, type: countries, transit: true, label: { en: Through which countries? } }
  - id: model
    type: choice
    label: { en: Which model? }
    options: [{ value: low, label: { en: Low desk } }, { value: high, label: { en: High desk } }]
  - { id: heavy, type: yesNo, notSure: true, label: { en: Is it heavy? }, when: { question: model, isOneOf: [high] } }
  - id: parts
    type: choice
    many: true
    optional: true
    label: { en: What goes with it? }
    options: [{ value: lamp, label: { en: A lamp } }, { value: chair, label: { en: A chair } }]
  - { id: loud, type: yesNo, label: { en: Is it loud? } }
  - { id: note, type: text, most: 200, optional: true, label: { en: Anything else? } }
results:
  - id: far
    when: { question: where, isOneOf: [EG, CN transit] }
    verdict: askFirst
    headline: { en: Ask before you move it }
    because: [{ en: "It goes to {where}, which is on the list." }]
    source: { document: Sample guidance, section: Far away }
    tasks:
      - { id: lamp, text: { en: Wrap the lamp. }, when: { question: parts, isOneOf: [lamp] } }
    next:
      - label: { en: Ask for a desk }
        place: request:standing-desk
        carry: { model: model, made: where }
      - label: { en: Write to the store }
        when: { not: { question: model, isOneOf: [low] } }
        write: store@office.example
        subject: { en: "A desk for {where}" }
        lines: [{ en: "Note: {note}" }]
  - id: trouble
    when:
      any:
        - { among: [heavy, loud], isOneOf: [yes], atLeast: 2 }
        - { all: [{ question: loud, isOneOf: [yes] }, { question: model, isOneOf: [low] }] }
    verdict: no
    headline: { en: Leave it where it is }
    because: [{ en: It is loud. }]
    source: { document: Sample guidance, section: Desks }
  - id: fine
    verdict: yes
    headline: { en: Move it }
    because: [{ en: Nothing speaks against it. }]
    source: { document: Sample guidance, section: Desks }
always: [{ en: Mind your back. }]
`;

const table = `- { says: Egypt is on the list, answers: { where: [FR, EG], model: high, parts: [lamp] }, result: far }
- { says: A low desk to Egypt, answers: { where: EG transit, model: low, parts: [chair] }, result: far }
- { says: Loud and heavy, answers: { where: FR, model: high, heavy: yes, loud: yes }, result: trouble }
- { says: Loud and low, answers: { where: CN, model: low, loud: yes }, result: trouble }
- { says: A quiet one, answers: { where: FR, model: high, heavy: notSure, parts: [], loud: no }, result: fine }
- { says: Nobody said how loud, answers: { where: FR, model: low }, result: open }
`;

const stuck = `pace: do
title: { en: A door is stuck }
inShort: { en: What to do at once. }
source: { document: Sample guidance, section: Doors }
page: mail
deeds:
  - { id: wait, text: { en: Wait for the porter. }, keeps: { en: When did you call? } }
`;

/** The sample pack with a request and two tools, changed. */
export function toolFiles(...changes: readonly Change[]): PackFiles {
  const files = new Map([
    ...requestFiles(
      ['pack.yaml', 'policies:', 'tools: [moving-desk, stuck-door]\npolicies:'],
      [
        'requests/standing-desk.yaml',
        'type: choice\n',
        'type: choice\n        from: { tool: moving-desk, answer: model }\n',
      ],
      [
        'requests/standing-desk.yaml',
        'type: country, many: true',
        'type: country, many: true, from: { tool: moving-desk, answer: where }',
      ],
    ),
    [toolFile, tool] as const,
    [tableFile, table] as const,
    [doFile, stuck] as const,
  ]);
  return changed(files, changes);
}
