import type { RecordBox, RecordDesk, SendResult } from '../../src/record-mail';
import { makeStamp, newReference } from '../../src/record-mail';
import type { Standing } from '../../src/records';
import type { Mail, Mailbox } from '../../src/simulator/graph';
import { complete, decide, newRequest, passOn, type Sending } from '../../src/stories';
import { type PlayedOffice, requests, toolKind } from './played-office';

const language = 'en';

/** A request of one person to another, not sent yet. */
export function requestOf(office: PlayedOffice, from: RecordDesk, to: RecordDesk, tool = 'Miro'): Sending {
  const who = { me: from.me, asks: { manager: to.me } };
  const given = { kind: toolKind, fields: { tool }, ref: newReference(toolKind), requests, language };
  return newRequest({ ...given, ...who }, makeStamp(office.clock.now()));
}

const about = (standing: Standing) => ({ standing, kind: toolKind, requests, language });

export function approvalOf(office: PlayedOffice, box: RecordBox, standing = onlyStory(box)): Sending {
  const said = { step: 'manager', by: box.owner, outcome: 'approved', relation: 'checked' } as const;
  return decide({ ...about(standing), ...said }, makeStamp(office.clock.now()));
}

export const passedOn = (box: RecordBox): Sending => passOn({ ...about(onlyStory(box)), step: 'team' });

export function completionOf(office: PlayedOffice, box: RecordBox): Sending {
  const said = { step: 'team', by: box.owner, outcome: 'done' } as const;
  return complete({ ...about(onlyStory(box)), ...said }, makeStamp(office.clock.now()));
}

export function onlyStory(box: RecordBox): Standing {
  const { stories } = box.state();
  const [first] = stories;
  if (first === undefined || stories.length > 1) throw new Error(`There are ${stories.length} stories.`);
  return first;
}

export function mailboxOf(office: PlayedOffice, id: string): Mailbox {
  const found = office.tenant.state.mailboxes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} has no mailbox`);
  return found;
}

/** Mails of one of the folders that everybody has, or of ours. */
export function mailsIn(office: PlayedOffice, id: string, folder: string): readonly Mail[] {
  const { folders, mails } = mailboxOf(office, id);
  const one = folders.find(({ wellKnown, displayName }) => wellKnown === folder || displayName === folder);
  return mails.filter(({ folderId }) => folderId === one?.id);
}

/** `yes`, or why not. */
export const outcomeOf = (result: SendResult): string => (result.sent === 'no' ? `no: ${result.why}` : result.sent);
