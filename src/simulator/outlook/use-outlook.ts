import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { htmlToText } from '../../engine';
import { GraphFailure } from '../../graph';
import { commandIds } from '../../hosts';
import { type PlayedPerson, personOf } from '../people';
import { openReadyDraft, type ReadyDraft } from './cases';
import { type Circumstances, usual } from './circumstances';
import { contextText, hasVersion } from './completion';
import { type ComposeStore, composeStore } from './compose-store';
import { type Draft, emptyDraft, recipientFields, writtenBody } from './draft';
import { keepSessionKnown } from './draft-from-mail';
import type { EventAnswer } from './event-runtime';
import { emptyFolders, type FiledMail, type FolderName, takeOut } from './folders';
import { sendEvent } from './item-changes';
import { fileInSession, isWorthKeeping, readSession, restoreSession, type Session, writeSession } from './kept-session';
import { launchOf } from './launch';
import type { Surroundings } from './office-host';
import type { OfficeSeed } from './office-protocol';
import { type Persona, personaOf } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { profileIn, withVersion } from './profiles';
import type { NewMessageForm, OpenedMail } from './read-host';
import { replyTo } from './reply';
import { resolvedEntry } from './resolve-recipients';
import { type RoamingStores, roamingStores, type SettingsReader } from './roaming-stores';
import { type SendEnd, type SendSession, type SendView, startSend } from './send-session';
import { remarkOn, sentLine } from './sent-line';
import { officeColours, type ThemeName } from './themes';
import { afterTime, useEventRuntime } from './use-event-runtime';
import { useInbox } from './use-inbox';
import { wantedMailIn } from './wanted-mail';

export const addInName = 'Second Look';

/** One open mail. A new mail is a new one, so that nothing of the last can be taken for it. */
interface OpenMail {
  readonly number: number;
  readonly store: ComposeStore;
  /** The mail as it was opened. */
  readonly first: Draft;
  /** It came out of Drafts, or from before a reload. */
  readonly wasKept: boolean;
}

/** What became of the last action. `replaced` counts the mails that were put in the place of another. */
interface Happened {
  readonly text: string | null;
  readonly replaced: number;
}

const commands: readonly string[] = [commandIds.composePane];

/** The mail that is ready when the page opens: one press of Send shows what Second Look is for. */
function exampleDraft({ person, example, book }: Persona): Draft {
  return {
    ...emptyDraft(person),
    to: [resolvedEntry(example.to, book)],
    subject: example.subject,
    body: writtenBody(
      `${example.text}

Regards,
${person.name}`,
      '',
    ),
  };
}

const noBehindScenes: readonly string[] = [];

/** Everything the page shows and can do: one played mailbox, one open mail. */
export function useOutlook(theme: ThemeName) {
  const [persona, setPersona] = useState(() => personaOf(personOf(window.location.search)));
  const [circumstances, setCircumstances] = useState<Circumstances>(() => ({
    ...usual,
    client: profileIn(window.location.search),
  }));
  const [atFirst] = useState(() => restoreSession(sessionBefore(), persona.played.id, new Date().toISOString()));
  const [mail, setMail] = useState<OpenMail>(() =>
    atFirst.open === null
      ? openMail(1, storeFor(exampleDraft(persona), persona))
      : openMail(1, composeStore(atFirst.open.draft), true),
  );
  const [filing, setFiling] = useState<Pick<Session, 'folders' | 'filed'>>(atFirst);
  const folders = filing.folders[persona.played.id] ?? emptyFolders;
  const [view, setView] = useState<SendView | null>(null);
  const [pane, setPane] = useState<{ readonly isOpen: boolean; readonly context: string | null }>(closedPane);
  const [{ text: happened, replaced }, tell] = useState<Happened>({ text: null, replaced: 0 });
  const [behindScenes, setBehindScenes] = useState(noBehindScenes);
  const [reading, setReading] = useState<ReceivedMail | null>(null);
  const { mailbox, inbox } = useInbox(persona.played);
  const wantedMail = useRef(wantedMailIn(window.location.search));
  const [isReadPaneOpen, setReadPaneOpen] = useState(false);
  const [opened, setOpened] = useState<OpenedMail | null>(null);
  const session = useRef<SendSession | null>(null);
  const setHappened = (text: string | null) => tell((last) => ({ ...last, text }));
  const settings = useRef(new Map<string, RoamingStores>());
  const delivering = useRef(0);
  const draft = useSyncExternalStore(mail.store.subscribe, mail.store.get);

  // Teams opens a mail here by its id. Somebody who meanwhile chose another is not led away from it.
  useEffect(() => {
    const wanted = wantedMail.current;
    if (inbox.state !== 'read' || wanted === null) return;
    wantedMail.current = null;
    mailbox.one(wanted).then(
      (found) => found && setReading((last) => last ?? found),
      () => undefined,
    );
  }, [inbox, mailbox]);

  // The pane is given the mail that is open, once it is known how Office names it.
  useEffect(() => {
    if (reading === null || !isReadPaneOpen) {
      setOpened(null);
      return;
    }
    let isOver = false;
    mailbox.open(reading).then(
      (found) => isOver || setOpened(found),
      () => isOver || setOpened(null),
    );
    return () => {
      isOver = true;
    };
  }, [reading, isReadPaneOpen, mailbox]);

  useEffect(() => {
    const open = isWorthKeeping(draft, mail.first, mail.wasKept) ? { person: persona.played.id, draft } : null;
    keepSession({ ...filing, open });
  }, [filing, persona, mail, draft]);

  const { client, version } = circumstances;
  const profile = useMemo(() => withVersion(client, version ?? client.version), [client, version]);
  const storesOf = (person: string): RoamingStores => {
    const name = `${person} ${profile.settings}`;
    const stores = settings.current.get(name) ?? roamingStores(profile.settings);
    settings.current.set(name, stores);
    return stores;
  };

  // Read at the time of a call, whichever side asks: the realm and the pane outlive a render.
  const latest = useRef({ persona, circumstances, pane, mail, profile, stores: storesOf(persona.played.id) });
  latest.current = { persona, circumstances, pane, mail, profile, stores: storesOf(persona.played.id) };

  const { surroundings, eventSurroundings } = useMemo(() => {
    const of = (who: SettingsReader): Surroundings => ({
      profile: () => latest.current.profile,
      book: () => latest.current.persona.book,
      labels: () => [],
      initializationContext: () => latest.current.pane.context,
      saveSettings: (all) => latest.current.stores.save(who, all),
      hangs: () => latest.current.circumstances.isSlow,
    });
    return { surroundings: of('pane'), eventSurroundings: of('event') };
  }, []);

  const seedFor = (who: SettingsReader): OfficeSeed => ({
    profile,
    item: draft.kind === 'mail' ? 'message' : 'appointment',
    user: mail.first.from,
    inReplyTo: draft.inReplyTo,
    language: 'en-GB',
    theme: officeColours(theme),
    settings: storesOf(persona.played.id).read(who),
    reading: null,
  });
  const seed = seedFor('pane');

  const note = (text: string) => setBehindScenes((lines) => (lines.includes(text) ? lines : [...lines, text]));
  const script = circumstances.isUnavailable ? 'missing.js' : 'events.js';
  const runtime = useEventRuntime({
    item: mail,
    script: new URL(`/${persona.packId}/events/${script}`, window.location.href).href,
    seed: () => seedFor('event'),
    surroundings: eventSurroundings,
    fault: note,
  });

  /** Puts another mail in the place of the open one. A mail that is being sent keeps its place until that has ended. */
  function replace(store: ComposeStore, about: string | null, wasKept = false) {
    setMail((last) => openMail(last.number + 1, store, wasKept));
    setReading(null);
    setPane((now) => ({ ...now, context: null }));
    tell((last) => ({ text: about, replaced: about === null ? last.replaced : last.replaced + 1 }));
  }

  /** Before the open mail gives way unsent: what somebody wrote goes to their Drafts. Returns whether it did. */
  function keepOpen(): boolean {
    const { mail: open, persona: writer } = latest.current;
    const now = open.store.get();
    if (!isWorthKeeping(now, open.first, open.wasKept)) return false;
    file('drafts', now, writer.played.id);
    return true;
  }

  /** Opens another mail in the place of one that was not sent. */
  function open(store: ComposeStore, about: string | null, wasKept = false) {
    const isKept = keepOpen();
    replace(store, about === null || !isKept ? about : `${about} ${keptInDrafts}`, wasKept);
    if (about === null && isKept) setHappened(keptInDrafts);
  }

  const isSending = () => session.current !== null;

  async function openReady(ready: ReadyDraft): Promise<void> {
    try {
      const { draft: next, known } = await openReadyDraft(ready, persona);
      const store = composeStore(next);
      await keepSessionKnown(store, known);
      // Whoever meanwhile became somebody else does not want this draft.
      if (!isSending() && latest.current.persona === persona) open(store, `Opened the draft “${ready.title}”.`);
    } catch (error) {
      setHappened(error instanceof Error ? error.message : 'The draft could not be read.');
    }
  }

  function choosePerson(person: PlayedPerson) {
    // The window has one bridge to sign in by: whoever sends must still be here when the mail goes.
    if (isSending() || delivering.current > 0) {
      setHappened('Wait until the mail has been sent.');
      return;
    }
    const next = personaOf(person);
    window.history.replaceState(null, '', `?${new URLSearchParams({ person: person.id })}`);
    const isKept = keepOpen();
    setPersona(next);
    setBehindScenes(noBehindScenes);
    replace(storeFor(exampleDraft(next), next), null);
    if (isKept) setHappened(`The mail that ${persona.person.name} was writing is in their Drafts.`);
  }

  function change(next: Circumstances) {
    if (next.isWorkingOffline && !circumstances.isWorkingOffline) session.current?.connectionLost();
    setCircumstances(next);
    if (next.isWorkingOffline || !circumstances.isWorkingOffline) return;
    for (const { id, draft: waiting, remark } of folders.outbox) {
      take('outbox', id);
      void deliver(waiting, remark);
    }
  }

  function file(name: FolderName, filed: Draft, person: string, remark = '') {
    const when = new Date().toISOString();
    setFiling((now) => fileInSession(now, person, name, filed, when, remark));
  }

  function take(name: FolderName, id: string) {
    const person = persona.played.id;
    setFiling((now) => ({
      ...now,
      folders: { ...now.folders, [person]: takeOut(now.folders[person] ?? emptyFolders, name, id) },
    }));
  }

  /** Hands a mail that may leave to Microsoft 365. Until it has been taken, it is not sent. */
  async function deliver(leaving: Draft, remark: string): Promise<void> {
    let place: FolderName = 'sent';
    let said = sentLine(remark);
    delivering.current += 1;
    try {
      await mailbox.send(leaving);
    } catch (error) {
      place = 'outbox';
      said = mayHaveLanded(error) ? perhapsTaken : notTaken;
    }
    delivering.current -= 1;
    file(place, leaving, persona.played.id, remark);
    setHappened(said);
  }

  function ended({ place, opensPane, contextData }: SendEnd, remark: string) {
    session.current = null;
    setView(null);
    if (place === 'sent') {
      void deliver(mail.store.get(), remark);
      replace(storeFor(emptyDraft(persona.person), persona), 'Sending.');
      return;
    }
    if (place !== 'compose') {
      file(place, mail.store.get(), persona.played.id);
      replace(storeFor(emptyDraft(persona.person), persona), afterwards[place]);
      return;
    }
    setHappened('Not sent. The mail is as you left it.');
    if (opensPane) setPane({ isOpen: true, context: contextText(contextData) });
  }

  function send() {
    if (session.current !== null) return;
    const now = mail.store.get();
    const problem = whyNotSendable(now);
    if (problem !== null) {
      setHappened(problem);
      return;
    }
    setHappened(null);
    setBehindScenes(noBehindScenes);
    let isOver = false;
    let unanswered = 0;
    const started = startSend({
      mode: circumstances.mode,
      isWorkingOffline: circumstances.isWorkingOffline,
      client: {
        addInName,
        commandIds: commands,
        supports: (wanted) => hasVersion(profile.version, wanted),
      },
      hasSendEvent: launchOf(sendEvent(now), profile) !== null,
      runEvent: (answered) => {
        runtime.current.launch(sendEvent(now), {}, answered);
        return runtime.current.stop;
      },
      after: afterTime,
      show: setView,
      end: (end) => {
        isOver = true;
        ended(end, remarkOn({ before: now.notifications, after: mail.store.get().notifications, unanswered }));
      },
      report: (answer, completion) => {
        // A mail that the script held back was spoken of in the alert.
        if (answer.kind === 'completed' && completion?.allows) unanswered = answer.unanswered;
        for (const line of [told(answer), ...(completion?.faults ?? [])]) note(line);
      },
    });
    // A mail that is not even looked at has ended before there was a session to keep.
    session.current = isOver ? null : started;
  }

  return {
    persona,
    choosePerson,
    inbox,
    reading,
    opened,
    isReadPaneOpen,
    toggleReadPane: () => setReadPaneOpen((last) => !last),
    openReceived: (received: ReceivedMail) => {
      if (!isSending()) setReading(received);
    },
    closeReceived: () => setReading(null),
    reply: (received: ReceivedMail) => {
      if (!isSending()) open(storeFor(replyTo(received, persona), persona), 'Answering. Their mail is below yours.');
    },
    circumstances,
    profile,
    change,
    mail,
    draft,
    folders,
    view,
    pane,
    happened,
    replaced,
    behindScenes,
    seed,
    surroundings,
    send,
    session,
    openReady,
    newMail: () => {
      if (!isSending()) open(storeFor(emptyDraft(persona.person), persona), null);
    },
    openKept: (kept: FiledMail) => {
      if (isSending()) return;
      take('drafts', kept.id);
      // Session data is gone when a kept draft is opened again.
      open(storeFor({ ...kept.draft, sessionData: {} }, persona), 'Opened a draft that was kept.', true);
    },
    sendAgain: (waiting: FiledMail) => {
      take('outbox', waiting.id);
      void deliver(waiting.draft, waiting.remark);
    },
    writeForm: (form: NewMessageForm) => {
      if (!isSending()) open(storeFor(draftFromForm(form, persona), persona), 'Second Look opened a new mail.');
    },
    togglePane: () => setPane((now) => ({ isOpen: !now.isOpen, context: null })),
  };
}

/** A new mail as an add-in fills it. What it attaches has a name here and no content. */
function draftFromForm({ subject = '', htmlBody = '', attachments = [] }: NewMessageForm, { person }: Persona): Draft {
  return {
    ...emptyDraft(person),
    subject,
    body: writtenBody(htmlToText(htmlBody).trim(), ''),
    attachments: attachments.map(({ name = '' }, index) => ({ id: `form-${index}`, name, size: 0 })),
  };
}

const keptInDrafts = 'The mail you were writing is in Drafts.';

/** Raised with the shape of what is kept, so that another version's is left alone. */
const sessionName = 'second-look.played-outlook.3';

function sessionBefore(): Session {
  try {
    return readSession(window.sessionStorage.getItem(sessionName));
  } catch {
    // A browser may forbid storage altogether: then nothing outlives the page.
    return readSession(null);
  }
}

function keepSession(session: Session): void {
  try {
    window.sessionStorage.setItem(sessionName, writeSession(session));
  } catch {
    // Forbidden or full: the page goes on as it is.
  }
}

function openMail(number: number, store: ComposeStore, wasKept = false): OpenMail {
  return { number, store, first: store.get(), wasKept };
}

const closedPane = { isOpen: false, context: null };

const notTaken = 'Not sent: Microsoft 365 did not take the mail. It waits in the Outbox.';
const perhapsTaken =
  'It may have been sent: the answer of Microsoft 365 was lost. It is kept in the Outbox. Ask whoever it was for before you send it again.';

/** A lost answer is no refusal: the mail may be with its recipients. */
const mayHaveLanded = (error: unknown): boolean => error instanceof GraphFailure && error.facts.mayHaveLanded;

const afterwards: { readonly [place in Exclude<FolderName, 'sent'>]: string } = {
  outbox: 'You are working offline: the mail waits in the Outbox, and nobody looked at it.',
  drafts: 'Not sent. The mail is kept in Drafts.',
};

/** A mail of that person, with what a signed-in pane would have learned of them. */
function storeFor(draft: Draft, { declared }: Persona): ComposeStore {
  const store = composeStore(draft);
  const ownAddresses = declared.map((address) => ({ address, from: 'declared' as const }));
  void keepSessionKnown(store, { ownAddresses });
  return store;
}

/** Outlook itself asks for a recipient, and for names that it can find. */
function whyNotSendable(draft: Draft): string | null {
  const entries = recipientFields.flatMap((field) => draft[field]);
  const unknown = entries.find((entry) => entry.kind === 'typed');
  if (unknown?.kind === 'typed')
    return `Not sent: “${unknown.text}” is no address that can be found. Correct or remove it.`;
  return entries.length === 0 ? 'Not sent: add at least one recipient.' : null;
}

function told(answer: EventAnswer): string {
  switch (answer.kind) {
    case 'unavailable':
      return `The event script did not load: ${answer.reason}`;
    case 'noHandler':
      return 'The event script associates no function with the send event.';
    case 'late':
      return 'The event script did not answer in time.';
    case 'completed':
      return `The event script answered after ${answer.milliseconds} ms, its loading included, with ${answer.calls} Office calls.`;
  }
}
