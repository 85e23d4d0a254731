/** Values of Office's enums that Outlook add-ins use. Source: the reference of office.js. */
export const officeEnums = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: {
    RecipientsChanged: 'olkRecipientsChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
    InitializationContextChanged: 'olkInitializationContextChanged',
    SensitivityLabelChanged: 'olkSensitivityLabelChanged',
    AppointmentTimeChanged: 'olkAppointmentTimeChanged',
    EnhancedLocationsChanged: 'olkEnhancedLocationsChanged',
    InfobarClicked: 'olkInfobarClicked',
    ItemChanged: 'olkItemChanged',
    OfficeThemeChanged: 'officeThemeChanged',
  },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
  MailboxEnums: {
    AttachmentStatus: { Added: 'added', Removed: 'removed' },
    AttachmentType: { Cloud: 'cloud', File: 'file', Item: 'item', Base64: 'base64' },
    ComposeType: { NewMail: 'newMail', Reply: 'reply', Forward: 'forward' },
    ItemNotificationMessageType: {
      ErrorMessage: 'errorMessage',
      InformationalMessage: 'informationalMessage',
      InsightMessage: 'insightMessage',
      ProgressIndicator: 'progressIndicator',
    },
    ItemType: { Appointment: 'appointment', Message: 'message' },
    RecipientType: { DistributionList: 'distributionList', ExternalUser: 'externalUser', Other: 'other', User: 'user' },
    SendModeOverride: { PromptUser: 'promptUser' },
  },
} as const;

/** Events of the open item by the requirement set that has them. */
export const itemEvents: { readonly [event: string]: string } = {
  olkRecipientsChanged: '1.7',
  olkAttachmentsChanged: '1.8',
  olkInitializationContextChanged: '1.14',
  olkSensitivityLabelChanged: '1.13',
  olkInfobarClicked: '1.10',
  olkAppointmentTimeChanged: '1.7',
  olkEnhancedLocationsChanged: '1.8',
};

export const mailboxEvents: { readonly [event: string]: string } = {
  olkItemChanged: '1.5',
  officeThemeChanged: '1.14',
};
