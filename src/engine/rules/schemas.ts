import { optionsSchema as credentialInText } from './credential-in-text/rule.schema';
import { optionsSchema as historyMarkingDropped } from './history-marking-dropped/rule.schema';
import { optionsSchema as markingAboveCeiling } from './marking-above-ceiling/rule.schema';
import { optionsSchema as markingForm } from './marking-form/rule.schema';
import { optionsSchema as markingRecipient } from './marking-recipient/rule.schema';
import { optionsSchema as meetingLink } from './meeting-link/rule.schema';
import { optionsSchema as recipientOwnPersonal } from './recipient-own-personal/rule.schema';
import { optionsSchema as recipientPersonal } from './recipient-personal/rule.schema';
import { optionsSchema as recipientRetired } from './recipient-retired/rule.schema';
import { optionsSchema as recipientTopic } from './recipient-topic/rule.schema';
import { optionsSchema as recipientVisible } from './recipient-visible/rule.schema';
import { optionsSchema as replyRecipientAdded } from './reply-recipient-added/rule.schema';
import { optionsSchema as topicGuidance } from './topic-guidance/rule.schema';

/** The options of every rule, by rule id. Only the pack compiler may import this: zod must not reach an event script. */
export const optionsSchemas = {
  'credential-in-text': credentialInText,
  'history-marking-dropped': historyMarkingDropped,
  'marking-above-ceiling': markingAboveCeiling,
  'marking-form': markingForm,
  'marking-recipient': markingRecipient,
  'meeting-link': meetingLink,
  'recipient-own-personal': recipientOwnPersonal,
  'recipient-personal': recipientPersonal,
  'recipient-retired': recipientRetired,
  'recipient-topic': recipientTopic,
  'recipient-visible': recipientVisible,
  'reply-recipient-added': replyRecipientAdded,
  'topic-guidance': topicGuidance,
} as const;
