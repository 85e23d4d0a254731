/** An event that starts an add-in, as Microsoft's page on event-based activation lists it. */
export interface OutlookEvent {
  /** Its name in the XML manifest. */
  readonly xml: string;
  /** Its name in the unified manifest. */
  readonly app: string;
  /** Phones have it too. */
  readonly phones?: true;
  /** It holds an item back until it is answered, so that it has a send mode. */
  readonly sends?: true;
}

const events: readonly OutlookEvent[] = [
  { xml: 'OnNewMessageCompose', app: 'newMessageComposeCreated', phones: true },
  { xml: 'OnNewAppointmentOrganizer', app: 'newAppointmentOrganizerCreated' },
  { xml: 'OnMessageAttachmentsChanged', app: 'messageAttachmentsChanged' },
  { xml: 'OnAppointmentAttachmentsChanged', app: 'appointmentAttachmentsChanged' },
  { xml: 'OnMessageRecipientsChanged', app: 'messageRecipientsChanged', phones: true },
  { xml: 'OnAppointmentAttendeesChanged', app: 'appointmentAttendeesChanged' },
  { xml: 'OnAppointmentTimeChanged', app: 'appointmentTimeChanged' },
  { xml: 'OnAppointmentRecurrenceChanged', app: 'appointmentRecurrenceChanged' },
  { xml: 'OnInfoBarDismissClicked', app: 'infoBarDismissClicked' },
  { xml: 'OnMessageSend', app: 'messageSending', sends: true },
  { xml: 'OnAppointmentSend', app: 'appointmentSending', sends: true },
  { xml: 'OnMessageCompose', app: 'messageComposeOpened' },
  { xml: 'OnAppointmentOrganizer', app: 'appointmentOrganizerOpened' },
  { xml: 'OnMessageFromChanged', app: 'messageFromChanged', phones: true },
  { xml: 'OnAppointmentFromChanged', app: 'appointmentFromChanged' },
  { xml: 'OnSensitivityLabelChanged', app: 'sensitivityLabelChanged' },
];

export const byXmlName: ReadonlyMap<string, OutlookEvent> = new Map(events.map((event) => [event.xml, event]));
export const byAppName: ReadonlyMap<string, OutlookEvent> = new Map(events.map((event) => [event.app, event]));
