import type { PackFiles } from '../compile';
import { type Change, changed, sampleFiles } from '../sample-pack';

/** A small pack's guidance, for the tests of this folder. */

export const pageFile = 'guidance/lockers.en.md';
export const lookupFile = 'lookups/lockers.yaml';

const page = `---
title: Lockers
inShort: Some lockers are fine. Glass ones are not.
source: { document: Sample guidance, section: Lockers }
updated: 2020-04-22
owner: desk@office.example
audience: All users
synonyms: [cupboard]
must: [Lock it.]
advised: [Keep it tidy.]
next:
  - { label: { en: Try a password }, place: tool:password }
  - label: { en: Ask the desk }
    write: desk@office.example
    subject: { en: A locker }
    lines: [{ en: "Room:" }]
---

## Which lockers?

Read [about mail](page:mail#before-you-send), or the **whole** of
\`it\` at [the shop](https://shop.example/lockers), [inside](https://in.example/ "Office network only") or
<desk@office.example>.

{lookup lockers}

### Which lockers?

- One entry
- Another, [a row](lookup:lockers/steel)

1. First

| what | whom |
|---|---|
| a key | [the desk](contact:desk) |

> The source does not say who pays.

{contact desk}
`;

const lookup = `title: { en: Lockers }
question: { en: Can I use this locker? }
inShort: { en: Most of them. }
source: { document: Sample guidance, section: Lockers }
page: lockers
selects:
  - id: place
    label: { en: Where? }
    options: [{ id: any, label: { en: Anywhere else } }, { id: prison, label: { en: In a prison } }]
  - id: marked
    label: { en: What is in it? }
    options: [{ id: official, label: { en: Anything else } }, { id: sensitive, label: { en: Marked papers } }]
rowTitle: { en: Locker }
columns: [{ id: suitable, title: { en: Use it? } }]
rows:
  - id: steel
    name: { en: Steel locker }
    synonyms: [steel lockers, safe]
    answer: { verdict: yes, headline: { en: "Steel lockers: yes" } }
    cells: { suitable: { en: yes } }
    cases:
      - { when: { marked: [sensitive] }, adds: { en: Lock it twice. } }
  - id: glass
    name: { en: Glass locker }
    answer:
      verdict: no
      headline: { en: "Glass lockers: no" }
      explain: [{ en: Everybody can see inside. }]
      next: [{ label: { en: The rules }, place: "page:lockers#which-lockers-1" }]
    cells: { suitable: { en: no } }
cases:
  - when: { place: [prison] }
    verdicts: [yes, onlyIf]
    answer: { verdict: askFirst, headline: { en: "{name}: ask first" } }
notListed:
  verdict: askFirst
  headline: { en: "{name} is not on the list" }
  next:
    - label: { en: "Ask about {name}" }
      write: desk@office.example
      subject: { en: A locker }
      lines: [{ en: "Locker: {name}" }]
`;

const contacts = `contacts:
  desk:
    name: { en: The front desk }
    about: { en: Keys and lockers. }
    ways:
      - mail: desk@office.example
      - { phone: 020 7946 0000, when: { en: In an emergency } }
      - chat: { app: Slack, channel: "#desk" }
      - { web: https://in.example/desk, label: { en: The form }, network: organisation }
  night:
    name: { en: The night porter }
    about: { en: The doors. }
    note: { en: The source gives no way to reach the porter. }
retired:
  - { address: keys@office.example, says: { en: Write to the desk. }, contacts: [desk] }
selects:
  - id: about
    label: { en: What is it about? }
    options: [{ id: door, label: { en: A door } }, { id: locker, label: { en: A locker } }]
  - id: hours
    label: { en: When? }
    options: [{ id: office, label: { en: In office hours } }, { id: outside, label: { en: Out of hours } }]
  - id: kind
    label: { en: Which locker? }
    when: { about: [locker] }
    options: [{ id: steel, label: { en: Steel } }, { id: glass, label: { en: Glass } }]
routes:
  - { when: { about: [door], hours: [outside] }, contacts: [night, desk] }
  - { when: { kind: [glass] }, contacts: [desk], says: { en: Mind the glass. } }
  - { when: {}, contacts: [desk] }
`;

const passwords = `page: lockers
profiles:
  - { id: any, label: { en: Any locker }, least: 8, most: 128, source: { document: Sample guidance, section: Lockers } }
yours: [{ en: Different for every locker. }]
change:
  reasons:
    - { id: none, label: { en: Nothing happened }, must: false, says: { en: Keep it. } }
    - { id: seen, label: { en: Somebody saw it }, must: true, says: { en: Change it. }, asks: { en: When was it seen? } }
  systems: [{ id: one, label: { en: One locker }, hours: 24 }]
  late: { en: Tell the desk. }
`;

const marking = `page: lockers
levels:
  - { level: OFFICIAL, label: { en: Anything }, says: { en: No label is needed. } }
parts:
  - { kind: descriptor, value: PERSONAL, label: { en: About a person }, says: { en: Say so. } }
`;

const search = `synonyms: [[locker, cupboard]]
questions:
  - { ask: can i use a glas locker, first: lookup:lockers/glass }
`;

const coverage = `facts: { LO: 3, SAM: 1 }
places:
  SAM-001: policy:too-many-see-each-other
  LO-001: page:lockers
  LO-002: [lookup:lockers/steel, policy:marked-above]
  LO-003: "later: tool keys"
`;

const general = `groups:
  - { id: rooms, title: { en: Rooms }, pages: [lockers, mail] }
often: [page:lockers, tool:contacts]
deviceSteps: { place: page:lockers#which-lockers-1, label: { en: Lost a locker } }
redirects: { "page:cupboards": "page:lockers" }
editions:
  - { date: 2020-09-16, changes: [{ place: page:lockers, says: { en: Glass is out. } }] }
  - { date: 2019-01-01, changes: [{ place: page:mail, says: { en: It is new. } }] }
`;

/** The sample pack with guidance, changed. */
export function guidanceFiles(...changes: readonly Change[]): PackFiles {
  const files = new Map([
    ...sampleFiles(),
    [pageFile, page],
    [lookupFile, lookup],
    ['contacts.yaml', contacts],
    ['passwords.yaml', passwords],
    ['marking.yaml', marking],
    ['search.yaml', search],
    ['coverage.yaml', coverage],
    ['guidance.yaml', general],
  ]);
  return changed(files, changes);
}
