import { type AskedMail, callQueue, keep, keptText, sessionKeys, writeSession } from '../../src/hosts';
import type { EventItem, EventRuntime } from './event-office';

/**
 * Writes down what the pane asked for, and tells the pane what is remembered now. Ends within `patience` and never
 * rejects: what could not be saved is tried again at the next event, and until then holds for this item alone.
 */
export function rememberFor(
  item: EventItem,
  { remembered, session }: AskedMail,
  { office, turns }: EventRuntime,
  patience: number,
): Promise<unknown> {
  const { roamingSettings } = office.context;
  if (remembered === undefined || !roamingSettings) return Promise.resolve();
  const queue = callQueue(patience, turns, true);
  const tell = (): Promise<unknown> | undefined => {
    const text = keptText(remembered);
    const isKnown =
      text === session[sessionKeys.kept] || remembered.entries.length + Object.keys(remembered.own).length === 0;
    return isKnown ? undefined : writeSession(item, sessionKeys.kept, text, queue);
  };
  return Promise.resolve()
    .then(() => !remembered.isWaiting || keep(roamingSettings, remembered, queue))
    .then((isKept) => (isKept ? tell() : undefined))
    .catch(() => undefined);
}
