import type { PackRequests, RequestKind } from '../../pack';
import type { Party, Standing } from '../../records';
import { acknowledge, askQuestion, complete, decide, handBack, type Sending } from '../../stories';
import type { Act } from './acting';
import type { Note } from './answer-form';

export interface ActingOn {
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  readonly step: string;
  /** Who acts: the person, or the team whose mailbox it is. */
  readonly by: Party;
  readonly requests: PackRequests;
  readonly language: string;
}

export interface Said {
  readonly note: Note;
  readonly relation: 'checked' | 'notChecked';
}

/** The record of one press. Throws for an act that is made elsewhere, which no button of a step does. */
export function makeSending(
  act: Act,
  { kind, ...on }: ActingOn,
  { note, relation }: Said,
  better: (reason: string, team: string, contact: string) => string,
  stamp: { readonly id: string; readonly at: string },
): Sending {
  if (kind === undefined) throw new RangeError('Nothing is decided about a kind that is not known.');
  const words = note.text.trim();
  const elsewhere = better(words, note.team.trim(), note.contact.trim());
  const about = { ...on, kind, words };
  switch (act) {
    case 'approve':
      return decide({ ...about, relation, outcome: 'approved' }, stamp);
    case 'decline':
      return decide({ ...about, relation, outcome: 'declined' }, stamp);
    case 'ask':
      return askQuestion(about, stamp);
    case 'handBack':
      return handBack({ ...about, words: elsewhere }, stamp);
    case 'receipt':
      return acknowledge(about, stamp);
    case 'done':
      return complete({ ...about, outcome: 'done' }, stamp);
    case 'notForUs':
      return complete({ ...about, outcome: 'notForUs', words: elsewhere }, stamp);
    case 'readWords':
      throw new RangeError('Words are recorded with the mail that holds them.');
  }
}
