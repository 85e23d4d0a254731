import type { PackFiles } from '../compile';
import { type Change, changed, sampleFiles } from '../sample-pack';

/** Every type of question, a person and a team: small, so that a test can change any part of it. */
const desk = `version: "1"
letter: D
title:
  en: Standing desk
about:
  en: Ask for a desk at which you can stand.
summary:
  en: "{model}"
asks:
  en: "{requester} asks for a {model}"
bring:
  - en: The number of your room.
usualTime:
  en: About a week.
diversions:
  - title:
      en: A broken desk
    text:
      en: The caretaker mends it.
    write: caretaker@office.example
sections:
  - id: desk
    title:
      en: The desk
    fields:
      - id: model
        label:
          en: Which model?
        type: choice
        options:
          - { value: low, label: { en: Low desk } }
          - { value: high, label: { en: High desk } }
      - id: room
        label:
          en: Which room?
        type: text
        most: 40
        from: { account: department }
      - id: why
        label:
          en: Why?
        type: text
        lines: several
        most: 500
        optional: true
      - id: noisy
        label:
          en: Is the motor loud?
        type: yesNo
        dontKnow: true
        when: { field: model, isOneOf: [high] }
  - id: dates
    title:
      en: When and who
    fields:
      - { id: from, label: { en: From }, type: date }
      - { id: until, label: { en: Until }, type: date, notBefore: from, optional: true }
      - { id: shared, label: { en: Who shares it? }, type: person }
      - { id: made, label: { en: Where is it made? }, type: country, many: true }
steps:
  - id: manager
    does: decide
    by:
      person:
        - { relation: lineManager, when: { field: model, isOneOf: [low] } }
        - { relation: director }
    title:
      en: Your line manager decides
    who:
      en: your line manager
    others:
      en: Another manager of your branch.
  - id: store
    does: complete
    by: { team: store@office.example }
    after: [manager]
    title:
      en: The store brings it
    who:
      en: the store
    dueWorkingDays: 5
notice:
  - when: { field: noisy, isOneOf: [yes, dontKnow] }
    text:
      en: "The motor may be loud: {noisy}."
refuse:
  - when: { field: made, isOneOf: [AQ] }
    text:
      en: Nothing is delivered from there.
rule:
  text:
    en: Managers decide about desks.
  source:
    title: Sample guidance
    section: Desks
    standing: document
    facts: [SAM-002]
  guidance: mail
consequences:
  approve:
    en: The store brings the desk.
  decline:
    en: The old desk stays.
afterwards:
  approved:
    - en: Clear your old desk.
  declined: []
retention:
  en: The mails stay in your mailboxes.
`;

const teams = `teams:
  - address: Store@office.example
    name:
      en: The store
    escalation:
      - text:
          en: Call the head of the store.
        call: 020 7946 0000
`;

const holidays = `title: Holidays
source: https://holidays.example/
days:
  - { day: 2020-12-25, name: { en: Christmas Day } }
  - { day: 2020-12-28, name: { en: Boxing Day (substitute day) } }
`;

export const deskFile = 'requests/standing-desk.yaml';
export const calendarFile = '../bank-holidays/everywhere.yaml';

/** The sample pack with one kind of request, one team and two holidays, changed. */
export function requestFiles(...changes: readonly Change[]): PackFiles {
  const files = new Map([
    ...sampleFiles([
      'pack.yaml',
      'policies:',
      'requests: [standing-desk]\nholidays: everywhere\ngateways: [mail.office.example]\npolicies:',
    ]),
    [deskFile, desk] as const,
    ['teams.yaml', teams] as const,
    [calendarFile, holidays] as const,
  ]);
  return changed(files, changes);
}
