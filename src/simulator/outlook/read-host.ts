import type { Answer, Port, ReadSeed, ToOffice, ToPage } from './office-protocol';

/** A mail that arrived, with what Office gives of it when asked. */
export interface OpenedMail {
  readonly seed: ReadSeed;
  readonly html: string;
  readonly text: string;
}

/** A form for a new mail, as an add-in fills it. */
export interface NewMessageForm {
  readonly subject?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly { readonly name?: string }[];
}

export interface ReadHost {
  /** Chooses another mail, as somebody does whose pane is pinned; null: none. */
  readonly choose: (mail: OpenedMail | null) => void;
  /** Tells the other side of an event, if it listens to it. */
  readonly emit: (event: string, detail: object) => void;
  readonly stop: () => void;
}

const refused = (code: number, name: string, message: string): Answer => ({
  ok: false,
  error: { code, name, message },
});

export interface ReadSurroundings {
  /** True: Office calls are never answered. */
  readonly hangs: () => boolean;
  /** Opens a new mail. */
  readonly write: (form: NewMessageForm) => void;
}

/** The page's side of a played Office beside a mail that arrived: gives its text, and tells when another is chosen. */
export function serveReading(port: Port, first: OpenedMail, { hangs, write }: ReadSurroundings): ReadHost {
  const listening = new Set<string>();
  let open: OpenedMail | null = first;
  const send = (message: ToOffice): void => port.postMessage(message);

  function answer(path: string, [given]: readonly unknown[]): Answer {
    if (open === null) return refused(9018, 'ItemNotFound', 'No mail is open.');
    switch (path) {
      case 'received.body.getAsync':
        return { ok: true, value: given === 'html' ? open.html : open.text };
      case 'received.getSharedPropertiesAsync':
        return refused(9002, 'NotSharedItem', 'The mail is not in a shared folder.');
      case 'displayNewMessageForm':
        write((given ?? {}) as NewMessageForm);
        return { ok: true, value: undefined };
      default:
        return refused(5001, 'Internal error', `${path} is not played beside a mail that arrived.`);
    }
  }

  port.onmessage = ({ data }: MessageEvent) => {
    const message = data as ToPage;
    if (message.kind === 'listen') listening.add(message.event);
    else if (message.kind === 'unlisten') listening.delete(message.event);
    else if (message.kind === 'call' && !hangs())
      send({ kind: 'answer', id: message.id, result: answer(message.path, message.args) });
  };

  return {
    choose(mail) {
      open = mail;
      send({ kind: 'item', reading: mail?.seed ?? null });
    },
    emit(event, detail) {
      if (listening.has(event)) send({ kind: 'event', event, detail: { type: event, ...detail } });
    },
    stop() {
      port.onmessage = null;
    },
  };
}
