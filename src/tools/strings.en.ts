/** Words of what tools write themselves, in English. What an organisation says comes from its pack. */
export const en = {
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  passingThrough: (country: string) => `${country} (passing through)`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  notAnswered: 'Not answered',
  refused: {
    dayToCome: 'That day is still to come. Enter today or an earlier day.',
    noDuration: 'Write how many days, as a whole number that is at least 1.',
    onlyHome: (country: string) =>
      `${country} is not abroad, so this does not ask about trips inside it. Choose where else you go.`,
  },
  file: {
    contacts: 'Contacts',
    shownAbove: (contact: string) => `${contact}: see Contacts.`,
    noWay: 'The guidance prints no way to reach them.',
    when: (hours: string) => `Hours: ${hours}`,
    note: 'About the source',
    answers: 'Your answers',
    result: 'Result',
    because: 'Because',
    toDo: 'To do',
    done: (task: string) => `Done: ${task}`,
    saved: (moment: string) => `Saved ${moment}, UK time.`,
    edition: (day: string) => `Edition of ${day}.`,
    editionUntil: (day: string, until: string) => `Edition of ${day}, valid until ${until}.`,
    ended: 'It is out of date: check the live guidance before you rely on it.',
    from: (document: string, section: string) => `${document}, ${section}`,
  },
  summary: {
    done: (moment: string) => `done ${moment}, UK time`,
    notDone: 'not marked as done',
    answers: 'What happened',
  },
  csv: { section: 'Section', question: 'Question', answer: 'Answer', total: 'Total' },
};

export type ToolWords = typeof en;
