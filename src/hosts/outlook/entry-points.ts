/**
 * The names by which Outlook finds our code: the manifests declare them, the event script answers to them, the alert
 * opens the pane by them. Outlook says nothing when one of them is misspelt; it only stops people from sending.
 */

/** Functions that the event script associates. */
export const actionIds = { messageSend: 'onMessageSend' } as const;

/** Buttons in the ribbon. A Smart Alert opens the pane by the button's id. */
export const commandIds = { composePane: 'secondLookCompose', readPane: 'secondLookRead' } as const;
