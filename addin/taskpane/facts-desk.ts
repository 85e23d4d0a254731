import type { Mailbox, Message, Pack } from '../../src/engine';
import type { FactsDesk, MissingFacts } from '../../src/features/outgoing-mail';
import { type ReadMail, SignInFailure } from '../../src/hosts';
import type { LearnedFacts, RecipientFacts } from '../../src/mail-scan';
import type { RecordsSource } from './records-source';

/** What Microsoft 365 adds about the recipients of the mail beside the pane, as far as the person is signed in. */
export interface PaneFacts extends FactsDesk {
  /**
   * The mail with what was learned of exactly its recipients. What is not known yet is asked for meanwhile, and
   * `subscribe` tells when it has come: no check ever waits for it.
   */
  add<Mail extends ReadMail>(mail: Mail): Mail;
  stop(): void;
}

interface PaneFactsOptions {
  readonly pack: Pack;
  readonly source: () => Promise<Pick<RecordsSource, 'signIn' | 'graph'>>;
  /** Milliseconds for the pane to show its first check before anything is loaded. */
  readonly delay?: number;
}

/** Nothing else is needed to know a list's size, whom one has written to, and who is away. */
const scopes = ['User.Read', 'Mail.Read'];

/** What a person can mend by signing in. Anything else is for an administrator, or for later. */
const canSignIn: readonly string[] = ['needs-sign-in', 'needs-consent', 'cancelled'];

export function createPaneFacts({ pack, source, delay = 1000 }: PaneFactsOptions): PaneFacts {
  let state: ReturnType<FactsDesk['state']> = 'reading';
  let facts: Promise<RecipientFacts> | undefined;
  let learned: { readonly about: string; readonly what: LearnedFacts; readonly missing: MissingFacts } | undefined;
  let wanted: Message | undefined;
  /** Of the mail that was read last. */
  let about = '';
  let isLearning = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(next: typeof state): void {
    state = next;
    if (!isStopped) for (const listener of listeners) listener();
  }

  async function open(): Promise<RecipientFacts> {
    const from = await source();
    await from.signIn.token(scopes);
    const [{ createRecipientFacts }, graph] = await Promise.all([import('../../src/mail-scan'), from.graph()]);
    return createRecipientFacts(graph, pack);
  }

  /** One question at a time, about the recipients as they are when it begins. */
  async function learn(): Promise<void> {
    if (isLearning || isStopped) return;
    isLearning = true;
    try {
      facts ??= open();
      const book = await facts;
      while (wanted !== undefined && !isStopped) {
        const message = wanted;
        wanted = undefined;
        const what = await book.learn(message, senderOf(message));
        learned = { about: aboutOf(message), what, missing: missingOf(what) };
        set('ready');
      }
    } catch (failure) {
      facts = undefined;
      set(stateAfter(failure));
    } finally {
      isLearning = false;
    }
  }

  return {
    state: () => state,
    missing: () => (learned?.about === about ? learned.missing : nothing),
    async signIn() {
      try {
        await (await source()).signIn.askForToken(scopes);
        set('reading');
      } catch (failure) {
        set(stateAfter(failure));
        return;
      }
      await learn();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    add(mail) {
      const { message } = mail;
      about = aboutOf(message);
      if (learned?.about === about) return withFacts(mail, learned.what);
      wanted = message;
      if (state === 'reading' && facts === undefined) timer ??= setTimeout(() => void learn(), delay);
      else if (state === 'ready') void learn();
      return mail;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function stateAfter(failure: unknown): ReturnType<FactsDesk['state']> {
  if (!(failure instanceof SignInFailure)) return 'failed';
  if (canSignIn.includes(failure.family)) return 'signed-out';
  return failure.family === 'consent-blocked' ? 'blocked' : 'failed';
}

const nothing: MissingFacts = {};

/** One reason for each part. Where lists are closed for several reasons, none is said rather than a wrong one. */
function missingOf({ missing, isOwn }: LearnedFacts): MissingFacts {
  const found: { -readonly [part in keyof MissingFacts]: MissingFacts[part] } = isOwn
    ? {}
    : { firstContact: 'otherAccount' };
  const lists = missing.filter(({ what }) => what === 'lists');
  for (const { what, why } of missing) {
    if (what === 'firstContact' || what === 'ownAddresses') found[what] = why;
    if (what === 'lists' && lists.length === 1) found.lists = why;
  }
  return found;
}

const senderOf = ({ from, me }: Message): string => (from?.address ?? me?.addresses?.[0] ?? '').trim().toLowerCase();

/** Whose mail it is and whom it goes to, in any order. */
const aboutOf = (message: Message): string =>
  [senderOf(message), ...[...message.to, ...message.cc, ...message.bcc].map(({ address }) => address).sort()].join(
    '\n',
  );

function withFacts<Mail extends ReadMail>(mail: Mail, { known: more, kinds }: LearnedFacts): Mail {
  const { message, known } = mail;
  const told = (one: Mailbox): Mailbox => {
    const kind = kinds[one.address.trim().toLowerCase()];
    return kind === undefined ? one : { ...one, kind };
  };
  return {
    ...mail,
    message: { ...message, to: message.to.map(told), cc: message.cc.map(told), bcc: message.bcc.map(told) },
    known: { ...known, ...more },
  };
}
