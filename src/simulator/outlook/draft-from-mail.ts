import { type Known, type Mailbox, type Message, readBody, type Sender } from '../../engine';
import { addChange, noChanges, type SessionKnown, sessionKeys, writeSessionKnown } from '../../hosts';
import type { ComposeStore } from './compose-store';
import { type Draft, type Entry, emptyDraft, type Person, writtenBody } from './draft';
import { type AddressBook, resolvedEntry } from './resolve-recipients';

/** A mail that was read from a file, as the draft that its sender had open. */
export function draftFromMail(message: Message, known: Known, book: AddressBook, sender: Person): Draft {
  const from = message.from === undefined ? sender : personOf(message.from);
  const { text, quoted } = readBody(message);
  const entries = (boxes: readonly Mailbox[]): readonly Entry[] => boxes.map((box) => entryOf(box, book));
  const kind = known.origin?.kind ?? 'new';
  const written = writtenBody(text ?? '', quoted ?? '');
  const { participants } = known.origin ?? {};
  return {
    ...emptyDraft(from),
    // Noted when the reply was opened; whoever is on it since was added.
    sessionData: participants === undefined ? {} : { [sessionKeys.opened]: JSON.stringify({ participants }) },
    composeType: kind === 'new' ? 'newMail' : kind,
    inReplyTo: kind === 'reply' ? '<earlier@mail.example>' : null,
    to: entries(message.to),
    cc: entries(message.cc),
    bcc: entries(message.bcc),
    subject: message.subject ?? '',
    // The file's own HTML stays until somebody types: forms that only HTML has are part of the case.
    body: message.html === undefined ? written : { ...written, html: message.html },
    attachments: (message.attachments ?? []).map(({ name, size = 0 }, index) => ({ id: `file-${index}`, name, size })),
  };
}

function personOf({ address, name = '' }: Mailbox): Person {
  return { name: name || address, address };
}

function entryOf(box: Mailbox, book: AddressBook): Entry {
  if (box.address === '') return { kind: 'typed', text: box.name ?? '' };
  const entry = resolvedEntry({ name: box.name ?? '', address: box.address }, book);
  return entry.kind === 'resolved' && box.kind === 'list' ? { ...entry, type: 'distributionList' } : entry;
}

/** What a signed-in pane would have gathered about the sender and handed over with the mail. */
export function sessionKnown(me: Sender | undefined, known: Known): SessionKnown {
  const declared = (me?.personalAddresses ?? []).map((address) => ({ address, from: 'declared' as const }));
  const { lists, firstContact, answers, ownAddresses = [] } = known;
  return {
    ownAddresses: [...declared, ...ownAddresses],
    changes: addChange(noChanges, { answers: answers ?? [] }, new Date().toISOString()),
    ...(lists === undefined ? {} : { lists }),
    ...(firstContact === undefined ? {} : { firstContact }),
  };
}

/** Keeps it with the mail in `store`, in the form that the pane itself uses. */
export async function keepSessionKnown(store: ComposeStore, known: SessionKnown, user: Person): Promise<void> {
  const draft = store.get();
  const boxes = (entries: readonly Entry[]): readonly Mailbox[] =>
    entries.flatMap((entry) => (entry.kind === 'resolved' ? [{ address: entry.address }] : []));
  const message: Message = {
    kind: 'mail',
    from: { address: draft.from.address },
    me: { addresses: [user.address] },
    to: boxes(draft.to),
    cc: boxes(draft.cc),
    bcc: boxes(draft.bcc),
  };
  const setAsync = (name: string, value: string, ...rest: readonly unknown[]): void => {
    store.update((now) => ({ ...now, sessionData: { ...now.sessionData, [name]: value } }));
    const callback = rest.find((one): one is (result: object) => void => typeof one === 'function');
    callback?.({ status: 'succeeded' });
  };
  const sessionData = { setAsync, getAsync: () => undefined } as Pick<Office.SessionData, 'getAsync' | 'setAsync'>;
  await writeSessionKnown({ sessionData }, message, known);
}
