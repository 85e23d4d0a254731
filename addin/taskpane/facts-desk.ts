import type { Mailbox, Message, Pack } from '../../src/engine';
import type { FactsDesk } from '../../src/features/outgoing-mail';
import { type ReadMail, SignInFailure } from '../../src/hosts';
import type { LearnedFacts, RecipientFacts } from '../../src/mail-scan';
import type { RecordsSource } from './records-source';

/** What Microsoft 365 adds about the recipients of the mail beside the pane, as far as the person is signed in. */
export interface PaneFacts extends FactsDesk {
  /**
   * The mail with what was learned of exactly its recipients. What is not known yet is asked for meanwhile, and
   * `subscribe` tells when it has come: no check ever waits for it.
   */
  add(mail: ReadMail): ReadMail;
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
  let learned: { readonly about: string; readonly what: LearnedFacts } | undefined;
  let wanted: Message | undefined;
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
        learned = { about: aboutOf(message), what: await book.learn(message, isOwn(message)) };
        set('ready');
      }
    } catch (failure) {
      facts = undefined;
      set(failure instanceof SignInFailure && canSignIn.includes(failure.family) ? 'signed-out' : 'failed');
    } finally {
      isLearning = false;
    }
  }

  return {
    state: () => state,
    async signIn() {
      try {
        await (await source()).signIn.askForToken(scopes);
        set('reading');
      } catch {
        // The line stays as it was, with its button.
        set(state);
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
      if (learned?.about === aboutOf(message)) return withFacts(mail, learned.what);
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

const senderOf = ({ from, me }: Message): string => (from?.address ?? me?.addresses?.[0] ?? '').trim().toLowerCase();

/** Whose mail it is and whom it goes to, in any order. */
const aboutOf = (message: Message): string =>
  [senderOf(message), ...[...message.to, ...message.cc, ...message.bcc].map(({ address }) => address).sort()].join(
    '\n',
  );

/** What somebody has sent says nothing about a mail that leaves from another account. */
function isOwn(message: Message): boolean {
  const { from, me } = message;
  if (from === undefined) return true;
  return (me?.addresses ?? []).some((address) => address.trim().toLowerCase() === senderOf(message));
}

function withFacts({ message, known, ...rest }: ReadMail, { known: more, kinds }: LearnedFacts): ReadMail {
  const told = (one: Mailbox): Mailbox => {
    const kind = kinds[one.address.trim().toLowerCase()];
    return kind === undefined ? one : { ...one, kind };
  };
  return {
    ...rest,
    message: { ...message, to: message.to.map(told), cc: message.cc.map(told), bcc: message.bcc.map(told) },
    known: { ...known, ...more },
  };
}
