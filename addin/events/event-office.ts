import type { Pack } from '../../src/engine';
import type { BarItem, LabelledItem, ReadableMailbox, readMail, Settings, Turns } from '../../src/hosts';

/** The members of Office that the handlers use: the real one has them, and so has a played one. */
export interface OfficeOfEvent {
  readonly context: {
    readonly mailbox: ReadableMailbox & { readonly item?: unknown };
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly platform?: unknown;
    readonly displayLanguage?: string;
    readonly roamingSettings?: Settings;
  };
}

/** The open mail or meeting, as far as the handlers use it. */
export type EventItem = Parameters<typeof readMail>[0] &
  BarItem &
  LabelledItem & {
    readonly internetHeaders?: Partial<Pick<Office.InternetHeaders, 'setAsync' | 'removeAsync'>>;
  };

/** What every handler of the script is given: they share Outlook's three calls at once. */
export interface EventRuntime {
  readonly pack: Pack;
  readonly office: OfficeOfEvent;
  readonly turns: Turns;
}

/** Whether the client has a version of the Mailbox requirement set. */
export type Supports = (version: string) => boolean;

export function supportsOf({ context }: OfficeOfEvent): Supports {
  return (version) => {
    try {
      return context.requirements.isSetSupported('Mailbox', version);
    } catch {
      return false;
    }
  };
}
