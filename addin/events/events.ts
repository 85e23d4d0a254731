import pack from '#pack';
import { actionIds } from '../../src/hosts';
import type { Completable } from './complete-once';
import { onMessageSend } from './on-message-send';

// At top level and at once: with soft block an action that nobody answers to keeps people from sending at all.
// Code in Office.onReady does not run in classic Outlook when an event starts the script.
Office.actions.associate(actionIds.messageSend, (event: Completable) => onMessageSend(event, pack, Office));
