/**
 * The names by which Outlook finds our code: the manifests declare them, the event script answers to them, the alert
 * opens the pane by them. Outlook says nothing when one of them is misspelt; it only stops people from sending.
 */

/**
 * Functions that the event script associates. None may ever go: a manifest is kept by Outlook for longer than a script,
 * and in soft block an event that nobody answers to keeps people from sending.
 */
export const actionIds = {
  messageSend: 'onMessageSend',
  appointmentSend: 'onAppointmentSend',
  /** A mail or meeting was begun, or a draft of it was opened. */
  itemOpened: 'onItemOpened',
  /** Recipients, attachments, the label or From changed. */
  itemChanged: 'onItemChanged',
} as const;

/** An event that starts the event script, by its name in the XML manifest. */
export interface LaunchEvent {
  readonly event: string;
  readonly action: (typeof actionIds)[keyof typeof actionIds];
  /** `everywhere`: phones too, which have these three alone. */
  readonly on: 'computers' | 'phones' | 'everywhere';
}

/**
 * Which event starts what. On computers OnMessageCompose tells of new mails as well as of drafts, so that
 * OnNewMessageCompose there would only start the script twice. Only the Mac tells of a meeting's From.
 */
export const launchEvents: readonly LaunchEvent[] = [
  { event: 'OnMessageSend', action: actionIds.messageSend, on: 'computers' },
  { event: 'OnAppointmentSend', action: actionIds.appointmentSend, on: 'computers' },
  { event: 'OnNewMessageCompose', action: actionIds.itemOpened, on: 'phones' },
  { event: 'OnMessageCompose', action: actionIds.itemOpened, on: 'computers' },
  { event: 'OnAppointmentOrganizer', action: actionIds.itemOpened, on: 'computers' },
  { event: 'OnMessageRecipientsChanged', action: actionIds.itemChanged, on: 'everywhere' },
  { event: 'OnAppointmentAttendeesChanged', action: actionIds.itemChanged, on: 'computers' },
  { event: 'OnMessageAttachmentsChanged', action: actionIds.itemChanged, on: 'computers' },
  { event: 'OnAppointmentAttachmentsChanged', action: actionIds.itemChanged, on: 'computers' },
  { event: 'OnSensitivityLabelChanged', action: actionIds.itemChanged, on: 'computers' },
  { event: 'OnMessageFromChanged', action: actionIds.itemChanged, on: 'everywhere' },
  { event: 'OnAppointmentFromChanged', action: actionIds.itemChanged, on: 'computers' },
];

/** Buttons in the ribbon. A Smart Alert opens the pane by the button's id. */
export const commandIds = {
  composePane: 'secondLookCompose',
  meetingPane: 'secondLookMeeting',
  readPane: 'secondLookRead',
} as const;
