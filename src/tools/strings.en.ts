/** Words of what tools write themselves, in English. What an organisation says comes from its pack. */
export const en = {
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  passingThrough: (country: string) => `${country} (passing through)`,
  notAnswered: 'Not answered',
  file: {
    contacts: 'Contacts',
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
