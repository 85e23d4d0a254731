import pack from '#pack';
import { actionIds, takingTurns } from '../../src/hosts';
import type { Completable } from './complete-once';
import type { EventRuntime } from './event-office';
import { type Change, followChanges } from './follow-changes';
import { onSend } from './on-send';

const runtime: EventRuntime = { pack, office: Office, turns: takingTurns() };
const follow = followChanges(runtime);
const send = (event: Completable): void => onSend(event, runtime);

// At top level and at once: with soft block an action that nobody answers to keeps people from sending at all.
// Code in Office.onReady does not run in classic Outlook when an event starts the script.
Office.actions.associate(actionIds.messageSend, send);
Office.actions.associate(actionIds.appointmentSend, send);
Office.actions.associate(actionIds.itemOpened, (event: Change) => follow(event, true));
Office.actions.associate(actionIds.itemChanged, (event: Change) => follow(event));
