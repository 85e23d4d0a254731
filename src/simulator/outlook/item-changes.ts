import type { RecipientField } from '../../engine';
import { type Draft, type DraftAttachment, type Entry, recipientFields } from './draft';

/** A change of a mail or meeting, as Outlook tells add-ins of it. */
export interface ItemChange {
  /** The event that starts the add-in's script, by its name in the XML manifest. */
  readonly launches: string | null;
  /** The event that a pane can listen to. */
  readonly tells: string | null;
  readonly detail: object;
}

/** What Outlook tells of the step from `before` to `now`. Of subject and text it says nothing. Pure. */
export function changesOf(now: Draft, before: Draft): readonly ItemChange[] {
  const of = (mail: string, meeting: string) => (now.kind === 'mail' ? mail : meeting);
  const changes: ItemChange[] = [];
  const fields = recipientFields.filter((field) => resolvedKey(now[field]) !== resolvedKey(before[field]));
  if (fields.length > 0) {
    changes.push({
      launches: of('OnMessageRecipientsChanged', 'OnAppointmentAttendeesChanged'),
      tells: 'olkRecipientsChanged',
      detail: { changedRecipientFields: fieldsChanged(now.kind, fields) },
    });
  }
  for (const { attachment, status } of attachmentChanges(now, before)) {
    const { id, name, size } = attachment;
    changes.push({
      launches: of('OnMessageAttachmentsChanged', 'OnAppointmentAttachmentsChanged'),
      tells: 'olkAttachmentsChanged',
      detail: { attachmentDetails: { id, name, size }, attachmentStatus: status },
    });
  }
  if (now.label !== before.label)
    changes.push({ launches: 'OnSensitivityLabelChanged', tells: 'olkSensitivityLabelChanged', detail: {} });
  if (now.from.address !== before.from.address)
    changes.push({ launches: of('OnMessageFromChanged', 'OnAppointmentFromChanged'), tells: null, detail: {} });
  if (now.start !== before.start || now.end !== before.end) {
    changes.push({
      launches: 'OnAppointmentTimeChanged',
      tells: 'olkAppointmentTimeChanged',
      detail: { start: now.start, end: now.end },
    });
  }
  if (now.location !== before.location)
    changes.push({ launches: null, tells: 'olkEnhancedLocationsChanged', detail: {} });
  return changes;
}

const resolvedKey = (entries: readonly Entry[]): string =>
  entries.map((entry) => (entry.kind === 'resolved' ? `${entry.address} ${entry.name}` : '')).join('\n');

/** Office names all six fields, of mails and meetings alike. */
function fieldsChanged(kind: Draft['kind'], changed: readonly RecipientField[]): object {
  const isIn = (field: RecipientField, of: Draft['kind']) => kind === of && changed.includes(field);
  return {
    to: isIn('to', 'mail'),
    cc: isIn('cc', 'mail'),
    bcc: isIn('bcc', 'mail'),
    requiredAttendees: isIn('to', 'meeting'),
    optionalAttendees: isIn('cc', 'meeting'),
    resources: false,
  };
}

function attachmentChanges(now: Draft, before: Draft) {
  const added = now.attachments.filter(({ id }) => !before.attachments.some((one) => one.id === id));
  const removed = before.attachments.filter(({ id }) => !now.attachments.some((one) => one.id === id));
  const change = (status: 'added' | 'removed') => (attachment: DraftAttachment) => ({ attachment, status });
  return [...added.map(change('added')), ...removed.map(change('removed'))];
}

/** The events that opening an item starts the script with. One that was kept and is opened again is no new one. */
export function openingEvents({ kind }: Draft, wasKept: boolean): readonly string[] {
  const [isNew, always] =
    kind === 'mail'
      ? ['OnNewMessageCompose', 'OnMessageCompose']
      : ['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer'];
  return wasKept ? [always] : [isNew, always];
}

export const sendEvent = ({ kind }: Pick<Draft, 'kind'>): string =>
  kind === 'mail' ? 'OnMessageSend' : 'OnAppointmentSend';
