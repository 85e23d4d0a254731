import type { Request, StoryRecord } from '../records';
import { wordsIn } from './language';
import { mailName } from './parties';

/**
 * The sentence by which a mail says what its record says: who did what. It is looked for when the mail is read, so it is
 * made of the record and of words of ours alone. `what` is what was asked, as people read it.
 */
export function deedSentence(record: StoryRecord, request: Request, what: string, language: string): string {
  const { mail, owner } = wordsIn(language);
  const who = mailName(record.by);
  switch (record.type) {
    case 'request':
      return `${what}.`;
    case 'decision':
      return mail.decided[record.outcome](who, what);
    case 'plainWords':
      return mail.recorded[record.outcome](who, owner(mailName(record.said.by)), what);
    case 'completion':
      return mail[record.outcome](who, what);
    case 'acknowledgement':
      return mail.acknowledged(who, what);
    case 'question':
      return mail.question(who, what);
    case 'handBack':
      return mail.handBack(who, what);
    case 'answer':
      return mail.answer(mailName(request.by), what);
    case 'withdrawal':
      return mail.withdrawn(mailName(request.by), what);
    case 'reminder':
      return mail.reminder(mailName(request.by), what);
  }
}
