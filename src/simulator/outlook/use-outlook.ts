import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { GraphFailure } from '../../graph';
import { commandIds } from '../../hosts';
import { type PlayedPerson, personOf } from '../people';
import { type AnswerKind, answerTo } from './answer';
import { openReadyDraft, type ReadyDraft } from './cases';
import { type Circumstances, isWithoutConnection, usual } from './circumstances';
import { contextText, hasVersion } from './completion';
import { type ComposeStore, composeStore } from './compose-store';
import { type Draft, emptyDraft, type Notification } from './draft';
import { keepSessionKnown } from './draft-from-mail';
import type { FiledMail, FolderName } from './folders';
import { hurryIn } from './hurry';
import { sendEvent } from './item-changes';
import { isWorthKeeping } from './kept-session';
import { launchOf } from './launch';
import { draftFromForm, exampleDraft, exampleMeeting, newMeeting, storeFor, whyNotSendable } from './opening-drafts';
import { afterwards, told, words } from './outlook-words';
import { type Persona, personaOf } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { profileIn } from './profiles';
import type { NewMessageForm } from './read-host';
import { type SendEnd, type SendSession, type SendView, startSend } from './send-session';
import { remarkOn, sentLine } from './sent-line';
import { keepSession } from './session-storage';
import type { ThemeName } from './themes';
import { afterTime } from './use-event-runtime';
import { useFiling } from './use-filing';
import { usePlayedOffice } from './use-played-office';
import { useReading } from './use-reading';

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

const commands: readonly string[] = Object.values(commandIds);

/** What is ready where nothing was being written before: a mail, or a meeting where the address asks for one. */
const exampleOf = (persona: Persona): Draft =>
  new URLSearchParams(window.location.search).get('item') === 'meeting'
    ? exampleMeeting(persona)
    : exampleDraft(persona);

/** Everything the page shows and can do: one played mailbox, one open mail. */
export function useOutlook(theme: ThemeName) {
  const [persona, setPersona] = useState(() => personaOf(personOf(window.location.search)));
  const [circumstances, setCircumstances] = useState<Circumstances>(() => ({
    ...usual,
    client: profileIn(window.location.search),
  }));
  const { openBefore, filing, folders, file, take } = useFiling(persona.played.id);
  const [mail, setMail] = useState<OpenMail>(() =>
    openBefore === null
      ? openMail(1, storeFor(exampleOf(persona), persona))
      : openMail(1, composeStore(openBefore.draft), true),
  );
  const [view, setView] = useState<SendView | null>(null);
  const [pane, setPane] = useState<{ readonly isOpen: boolean; readonly context: string | null }>(closedPane);
  const [{ text: happened, replaced }, tell] = useState<Happened>({ text: null, replaced: 0 });
  const received = useReading(persona.played);
  const { mailbox, setReading } = received;
  const session = useRef<SendSession | null>(null);
  const setHappened = (text: string | null) => tell((last) => ({ ...last, text }));
  const delivering = useRef(0);
  const draft = useSyncExternalStore(mail.store.subscribe, mail.store.get);
  const office = usePlayedOffice({ persona, circumstances, theme, item: mail, context: pane.context });
  const { profile, runtime, note, forgetScenes } = office;
  const latest = useRef({ persona, mail });
  latest.current = { persona, mail };

  useEffect(() => {
    const open = isWorthKeeping(draft, mail.first, mail.wasKept) ? { person: persona.played.id, draft } : null;
    keepSession({ ...filing, open });
  }, [filing, persona, mail, draft]);

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
    replace(store, about === null || !isKept ? about : `${about} ${words.keptInDrafts}`, wasKept);
    if (about === null && isKept) setHappened(words.keptInDrafts);
  }

  const isSending = () => session.current !== null;

  async function openReady(ready: ReadyDraft): Promise<void> {
    try {
      const { draft: next, known } = await openReadyDraft(ready, persona);
      const store = composeStore(next);
      await keepSessionKnown(store, known, persona.person);
      // Whoever meanwhile became somebody else does not want this draft.
      if (!isSending() && latest.current.persona === persona) open(store, `Opened the draft “${ready.title}”.`);
    } catch (error) {
      setHappened(error instanceof Error ? error.message : 'The draft could not be read.');
    }
  }

  function choosePerson(person: PlayedPerson) {
    // The window has one bridge to sign in by: whoever sends must still be here when the mail goes.
    if (isSending() || delivering.current > 0) {
      setHappened(words.waitForSending);
      return;
    }
    const next = personaOf(person);
    const search = new URLSearchParams(window.location.search);
    search.set('person', person.id);
    search.delete('mail');
    window.history.replaceState(null, '', `?${search}`);
    const isKept = keepOpen();
    setPersona(next);
    forgetScenes();
    replace(storeFor(exampleOf(next), next), null);
    if (isKept) setHappened(`The mail that ${persona.person.name} was writing is in their Drafts.`);
  }

  function change(next: Circumstances) {
    const wasWithout = isWithoutConnection(circumstances);
    if (isWithoutConnection(next) && !wasWithout) session.current?.connectionLost();
    setCircumstances(next);
    if (next.client !== circumstances.client && !next.client.has.composePane) setPane(closedPane);
    if (isWithoutConnection(next) || !wasWithout) return;
    for (const { id, draft: waiting, remark } of folders.outbox) {
      take('outbox', id);
      void deliver(waiting, remark);
    }
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
      said = mayHaveLanded(error) ? words.perhapsTaken : words.notTaken;
    }
    delivering.current -= 1;
    file(place, leaving, persona.played.id, remark);
    setHappened(said);
  }

  function ended({ place, opensPane, contextData }: SendEnd, remark: string) {
    session.current = null;
    setView(null);
    if (place === 'sent' && circumstances.isOffline) {
      file('outbox', mail.store.get(), persona.played.id, remark);
      replace(storeFor(emptyDraft(persona.person), persona), words.noConnection);
      return;
    }
    if (place === 'sent') {
      void deliver(mail.store.get(), remark);
      replace(storeFor(emptyDraft(persona.person), persona), words.sending);
      return;
    }
    if (place !== 'compose') {
      file(place, mail.store.get(), persona.played.id);
      replace(storeFor(emptyDraft(persona.person), persona), afterwards[place]);
      return;
    }
    setHappened(words.notSent);
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
    forgetScenes();
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
      after: (milliseconds, callback) => afterTime(milliseconds / hurryIn(window.location.search), callback),
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
    exampleKind: exampleOf(persona).kind,
    choosePerson,
    received,
    openReceived: (chosen: ReceivedMail) => {
      if (!isSending()) setReading(chosen);
    },
    closeReceived: () => setReading(null),
    answer: (kind: AnswerKind, chosen: ReceivedMail) => {
      if (isSending()) return;
      const about = kind === 'forward' ? words.forwarding : words.answering;
      open(storeFor(answerTo(kind, chosen, persona, profile.id), persona), about);
    },
    circumstances,
    change,
    office,
    mail,
    draft,
    folders,
    view,
    pane,
    happened,
    replaced,
    send,
    session,
    openReady,
    newMail: () => {
      if (!isSending()) open(storeFor(emptyDraft(persona.person), persona), null);
    },
    newMeeting: () => {
      if (!isSending()) open(storeFor(newMeeting(persona), persona), null);
    },
    /** Presses the one button of a bar. */
    followBar: ({ action }: Notification) => setPane({ isOpen: true, context: contextText(action?.contextData) }),
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

function openMail(number: number, store: ComposeStore, wasKept = false): OpenMail {
  return { number, store, first: store.get(), wasKept };
}

const closedPane = { isOpen: false, context: null };

/** A lost answer is no refusal: the mail may be with its recipients. */
const mayHaveLanded = (error: unknown): boolean => error instanceof GraphFailure && error.facts.mayHaveLanded;
