import { inLanguage, judge, type Message, type Pack } from '../../src/engine';
import { callQueue, type ReadableMailbox, readMail } from '../../src/hosts';
import { alertFor, alertForFailure, type Supports } from './alert';
import { type Alert, type Completable, completeOnce, DEADLINE } from './complete-once';

/** The members of Office that the handler uses: the real one has them, and so has a played one. */
export interface OfficeOfEvent {
  readonly context: {
    readonly mailbox: ReadableMailbox & { readonly item?: unknown };
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly displayLanguage?: string;
    readonly roamingSettings?: Pick<Office.RoamingSettings, 'get'>;
  };
}

type Item = Parameters<typeof readMail>[0] & {
  readonly notificationMessages?: Pick<Office.NotificationMessages, 'replaceAsync'>;
};

/** Every client that is still served and has a send event has this: an alert with a button, and a question. */
const FLOOR = '1.14';

const tooOld = 'Second Look did not check this mail: this version of Outlook is too old for it.';

/** Names of the parts that nobody can judge a mail without, and whether they were read. */
function notReadOf(message: Message): readonly string[] {
  const { unread = [] } = message;
  const said = unread.map(({ field }) => field);
  const recipients = (['to', 'cc', 'bcc'] as const).filter(
    (field) => message[field].length === 0 && said.includes(field),
  );
  return [
    ...(recipients.length > 0 ? ['the recipients'] : []),
    ...(message.subject === undefined ? ['the subject'] : []),
    ...(message.text === undefined && message.html === undefined ? ['the text'] : []),
  ];
}

/** Shows a line above the mail, where this client can. Waits for it half a second and no more. */
function notify(item: Item | undefined, message: string): Promise<unknown> {
  const bar = item?.notificationMessages;
  return callQueue(500).ask<void>(
    bar === undefined
      ? undefined
      : // The word of Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage: the one kind that needs no icon id.
        (callback) => bar.replaceAsync('second-look', { type: 'errorMessage', message }, callback),
  );
}

/**
 * Answers Outlook's send event: reads the mail, checks it, alerts or lets it go. Completes the event exactly once,
 * before the deadline; when anything throws, hangs or is missing, with the verdict that the pack states for that.
 */
export function onMessageSend(event: Completable, pack: Pack, office: OfficeOfEvent, deadline = DEADLINE): void {
  let language = 'en';
  let item: Item | undefined;
  const supports: Supports = (version) => {
    try {
      return office.context.requirements.isSetSupported('Mailbox', version);
    } catch {
      return false;
    }
  };
  const failure = (): Alert => alertForFailure(pack, language, supports);
  const complete = completeOnce(
    event,
    () => {
      sayUnchecked();
      return failure();
    },
    deadline,
  );

  /** The mail may go all the same: whoever looks at it should know that nobody did. Never holds the answer up. */
  function sayUnchecked(): void {
    const message = inLanguage(pack.onFailure.wording, language);
    if (pack.onFailure.verdict === 'pass') notify(item, message.length <= 150 ? message : tooLong).then(ignore, ignore);
  }

  function fail(): void {
    sayUnchecked();
    complete(failure());
  }

  try {
    const { mailbox, displayLanguage, roamingSettings } = office.context;
    language = displayLanguage ?? language;
    item = mailbox.item as Item | undefined;
    if (!supports(FLOOR)) {
      const go = (): void => complete({ allowEvent: true });
      notify(item, tooOld).then(go, go);
      return;
    }
    if (item === undefined || item === null) {
      fail();
      return;
    }
    // A quarter of the time is kept for the check and the answer.
    const patience = (deadline * 3) / 4;
    readMail(
      item,
      mailbox,
      { now: new Date().toISOString(), language, settings: roamingSettings },
      { supports, patience },
    )
      .then(({ message, known }) => {
        const notRead = notReadOf(message);
        const alert = alertFor(judge(message, pack, known), supports, notRead);
        if (alert.allowEvent && notRead.length > 0) fail();
        else complete(alert);
      })
      .then(ignore, fail);
  } catch {
    fail();
  }
}

const tooLong = 'Second Look could not check this mail.';

function ignore(): void {}
