import { itemEvents, officeEnums } from './office-enums';
import type { OfficeSeed, ReadSeed } from './office-protocol';

/** Makes what Office has of members whose answers come later. `parameters` are those before options and callback. */
export type Asynchronous = (path: string, parameters?: number) => (...given: unknown[]) => void;

/** What the parts of an item are made with. */
export interface ItemMaking {
  readonly seed: OfficeSeed;
  readonly supports: (version: string) => boolean;
  readonly asynchronous: Asynchronous;
  readonly calling: (path: string, names: { readonly [name: string]: number }) => object;
  readonly handled: (events: { readonly [event: string]: string }) => object;
}

const keyed = { getAsync: 1, setAsync: 2, removeAsync: 1 };
const readable = { getAsync: 0 };
const writable = { getAsync: 0, setAsync: 1 };

/** Absent as it is in a client, or on an item, that does not have it: no gap of ours. */
const missing = (...names: readonly string[]): { [name: string]: undefined } =>
  Object.assign({}, ...names.map((name) => ({ [name]: undefined })));

/** The item that is being written: what mails and meetings share, and what only one of them has. */
export function writtenItem(making: ItemMaking): object {
  const { seed, asynchronous, calling, handled } = making;
  const { has } = seed.profile;
  const when = (isThere: boolean, name: string, member: () => unknown) => ({ [name]: isThere ? member() : undefined });
  return Object.assign(
    {
      conversationId: null,
      subject: Object.assign(calling('subject', writable), has.setSubject ? {} : missing('setAsync')),
      body: Object.assign(
        calling('body', { getAsync: 1, setAsync: 1, getTypeAsync: 0 }),
        has.setBody ? {} : missing('setAsync', 'getTypeAsync'),
      ),
      notificationMessages: calling('notificationMessages', {
        addAsync: 2,
        replaceAsync: 2,
        removeAsync: 1,
        getAllAsync: 0,
      }),
      getInitializationContextAsync: asynchronous('getInitializationContextAsync'),
    },
    handled(itemEvents),
    when(has.sessionData, 'sessionData', () =>
      calling('sessionData', Object.assign({ clearAsync: 0, getAllAsync: 0 }, keyed)),
    ),
    when(has.listAttachments, 'getAttachmentsAsync', () => asynchronous('getAttachmentsAsync')),
    when(has.attachmentContent, 'getAttachmentContentAsync', () => asynchronous('getAttachmentContentAsync', 1)),
    when(has.attachBase64, 'addFileAttachmentFromBase64Async', () =>
      asynchronous('addFileAttachmentFromBase64Async', 2),
    ),
    when(has.removeAttachment, 'removeAttachmentAsync', () => asynchronous('removeAttachmentAsync', 1)),
    when(making.supports('1.8'), 'getItemIdAsync', () => asynchronous('getItemIdAsync')),
    when(making.supports('1.8'), 'getSharedPropertiesAsync', () => asynchronous('getSharedPropertiesAsync')),
    when(has.labels, 'sensitivityLabel', () => calling('sensitivityLabel', writable)),
    seed.item === 'message' ? ofMail(making, when) : ofMeeting(making, when),
  );
}

type When = (isThere: boolean, name: string, member: () => unknown) => object;

const recipients = { getAsync: 0, setAsync: 1, addAsync: 1 };

function ofMail({ seed, asynchronous, calling }: ItemMaking, when: When): object {
  const { has } = seed.profile;
  return Object.assign(
    {
      itemType: officeEnums.MailboxEnums.ItemType.Message,
      to: calling('to', recipients),
      cc: calling('cc', recipients),
      bcc: calling('bcc', recipients),
    },
    missing('requiredAttendees', 'optionalAttendees', 'organizer', 'location', 'enhancedLocation', 'start', 'end'),
    when(has.from, 'from', () => calling('from', readable)),
    when(has.internetHeaders, 'internetHeaders', () =>
      calling('internetHeaders', { getAsync: 1, setAsync: 1, removeAsync: 1 }),
    ),
    when(has.composeType, 'getComposeTypeAsync', () => asynchronous('getComposeTypeAsync')),
    when(has.inReplyTo, 'inReplyTo', () => seed.inReplyTo),
  );
}

function ofMeeting({ calling, supports }: ItemMaking, when: When): object {
  return Object.assign(
    {
      itemType: officeEnums.MailboxEnums.ItemType.Appointment,
      requiredAttendees: calling('to', recipients),
      optionalAttendees: calling('cc', recipients),
      location: calling('location', writable),
      start: calling('start', writable),
      end: calling('end', writable),
    },
    missing('to', 'cc', 'bcc', 'from', 'internetHeaders', 'getComposeTypeAsync', 'inReplyTo'),
    when(supports('1.7'), 'organizer', () => calling('from', readable)),
    when(supports('1.8'), 'enhancedLocation', () =>
      calling('enhancedLocation', { getAsync: 0, addAsync: 1, removeAsync: 1 }),
    ),
  );
}

const detailsOf = ({ name, address }: ReadSeed['from']): object => ({
  displayName: name,
  emailAddress: address,
  recipientType: 'user',
});

/** A mail that arrived: Office knows its facts without being asked, and asks for its text alone. */
export function receivedItem(mail: ReadSeed, { supports, asynchronous, calling, handled }: ItemMaking): object {
  return Object.assign(
    {
      itemType: officeEnums.MailboxEnums.ItemType.Message,
      itemClass: 'IPM.Note',
      itemId: mail.itemId,
      subject: mail.subject,
      normalizedSubject: mail.subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
      from: detailsOf(mail.from),
      sender: detailsOf(mail.from),
      to: mail.to.map(detailsOf),
      cc: mail.cc.map(detailsOf),
      internetMessageId: mail.internetMessageId,
      dateTimeCreated: new Date(mail.when),
      conversationId: null,
      attachments: [],
      body: calling('received.body', { getAsync: 1 }),
    },
    handled(itemEvents),
    // The mailbox is the person's own, and Office says so by refusing.
    supports('1.8')
      ? { getSharedPropertiesAsync: asynchronous('received.getSharedPropertiesAsync') }
      : missing('getSharedPropertiesAsync'),
  );
}
