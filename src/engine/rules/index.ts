import type { Rule } from '../rule';
import { credentialInText } from './credential-in-text/rule';
import { historyMarkingDropped } from './history-marking-dropped/rule';
import { markingAboveCeiling } from './marking-above-ceiling/rule';
import { markingForm } from './marking-form/rule';
import { markingRecipient } from './marking-recipient/rule';
import { meetingLink } from './meeting-link/rule';
import { recipientOwnPersonal } from './recipient-own-personal/rule';
import { recipientPersonal } from './recipient-personal/rule';
import { recipientRetired } from './recipient-retired/rule';
import { recipientTopic } from './recipient-topic/rule';
import { recipientVisible } from './recipient-visible/rule';
import { replyRecipientAdded } from './reply-recipient-added/rule';
import { topicGuidance } from './topic-guidance/rule';

/** Every rule there is. A pack's options for one were proved by its schema when the pack was built. */
export const rules: readonly Rule[] = [
  credentialInText,
  historyMarkingDropped,
  markingAboveCeiling,
  markingForm,
  markingRecipient,
  meetingLink,
  recipientOwnPersonal,
  recipientPersonal,
  recipientRetired,
  recipientTopic,
  recipientVisible,
  replyRecipientAdded,
  topicGuidance,
];

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
