import { htmlToText } from '../../engine';
import { type ComposeStore, composeStore } from './compose-store';
import { type Draft, emptyDraft, emptyMeeting, recipientFields, writtenBody } from './draft';
import { keepSessionKnown } from './draft-from-mail';
import type { Persona } from './personas';
import type { NewMessageForm } from './read-host';
import { resolvedEntry } from './resolve-recipients';

/** The mail that is ready when the page opens: one press of Send shows what Second Look is for. */
export function exampleDraft({ person, example, book }: Persona): Draft {
  return {
    ...emptyDraft(person),
    to: [resolvedEntry(example.to, book)],
    subject: example.subject,
    body: writtenBody(`${example.text}\n\nRegards,\n${person.name}`, ''),
  };
}

/** A meeting tomorrow from two to three. */
export function newMeeting({ person }: Persona): Draft {
  const start = new Date();
  start.setDate(start.getDate() + 1);
  start.setHours(14, 0, 0, 0);
  const end = new Date(start.getTime() + 3_600_000);
  return emptyMeeting(person, start.toISOString(), end.toISOString());
}

/** The meeting that is ready where the address asks for one: the same person is invited, to a call that anybody can join. */
export function exampleMeeting(persona: Persona): Draft {
  const { example, book, person } = persona;
  return {
    ...newMeeting(persona),
    to: [resolvedEntry(example.to, book)],
    subject: example.subject,
    location: 'Zoom',
    body: writtenBody(`Join at https://us02web.zoom.us/j/85219476301\n\n${person.name}`, ''),
  };
}

/** A new mail as an add-in fills it. What it attaches has a name here and no content. */
export function draftFromForm(
  { subject = '', htmlBody = '', attachments = [] }: NewMessageForm,
  { person }: Persona,
): Draft {
  return {
    ...emptyDraft(person),
    subject,
    body: writtenBody(htmlToText(htmlBody).trim(), ''),
    attachments: attachments.map(({ name = '' }, index) => ({ id: `form-${index}`, name, size: 0 })),
  };
}

/** A mail of that person, with what a signed-in pane would have learned of them. */
export function storeFor(draft: Draft, { declared, person }: Persona): ComposeStore {
  const store = composeStore(draft);
  const ownAddresses = declared.map((address) => ({ address, from: 'directory' as const }));
  void keepSessionKnown(store, { ownAddresses }, person);
  return store;
}

/** Outlook itself asks for a recipient, and for names that it can find. */
export function whyNotSendable(draft: Draft): string | null {
  const entries = recipientFields.flatMap((field) => draft[field]);
  const unknown = entries.find((entry) => entry.kind === 'typed');
  if (unknown?.kind === 'typed')
    return `Not sent: “${unknown.text}” is no address that can be found. Correct or remove it.`;
  if (entries.length === 0) return 'Not sent: add at least one recipient.';
  if (draft.kind === 'meeting' && !(draft.start < draft.end)) return 'Not sent: the meeting ends before it begins.';
  return null;
}
