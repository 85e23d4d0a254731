import type { Field, Known, Message } from '../../engine';

/** The item as it was checked: with the plain strings that evidence counts in. */
export interface SeenMail {
  readonly message: Message;
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  /** What was known about it; left out where nothing was. */
  readonly known?: Known;
  /** When a meeting begins, ISO 8601; left out where that is not known. */
  readonly begins?: string;
  /** The sensitivity labels that can be set on it, by name; left out where there are none. */
  readonly labels?: readonly string[];
  /** Places of attachments that cannot be put back once they are taken out. */
  readonly forGood?: readonly number[];
}

/** The plain string of a field, or undefined where it was not read. */
export function plainField(mail: SeenMail, field: Field, index: number): string | undefined {
  const { message } = mail;
  switch (field) {
    case 'subject':
      return message.subject;
    case 'text':
      return mail.text;
    case 'quoted':
      return mail.quoted;
    case 'label':
      return message.label;
    case 'location':
      return message.location;
    case 'from':
      return message.from?.address;
    case 'attachments':
      return message.attachments?.[index]?.name;
    default:
      return message[field][index]?.address;
  }
}
