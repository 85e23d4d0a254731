import { launchEvents } from '../../hosts';
import type { Launch } from './event-runtime';
import type { ClientProfile } from './profiles';

/** `event.type` by the event's name in the manifest, where it is not made of the name. */
const types: { readonly [event: string]: string } = {
  OnMessageRecipientsChanged: 'olkRecipientsChanged',
  OnAppointmentAttendeesChanged: 'olkRecipientsChanged',
  OnMessageAttachmentsChanged: 'olkAttachmentsChanged',
  OnAppointmentAttachmentsChanged: 'olkAttachmentsChanged',
};

/** What the manifest has a client run for an event; null where it has no such event or nothing is declared for it. */
export function launchOf(event: string, { id, events }: ClientProfile, detail: object = {}): Launch | null {
  const elsewhere = id === 'mobile' ? 'computers' : 'phones';
  const found = launchEvents.find((one) => one.event === event && one.on !== elsewhere);
  if (found === undefined || !events.includes(event)) return null;
  return { action: found.action, type: types[event] ?? event.replace(/^On/, 'olk'), detail };
}
