import { optionsSchema as markingAboveCeiling } from './marking-above-ceiling/rule.schema';
import { optionsSchema as markingForm } from './marking-form/rule.schema';
import { optionsSchema as markingRecipient } from './marking-recipient/rule.schema';
import { optionsSchema as recipientOwnPersonal } from './recipient-own-personal/rule.schema';
import { optionsSchema as recipientPersonal } from './recipient-personal/rule.schema';
import { optionsSchema as recipientRetired } from './recipient-retired/rule.schema';
import { optionsSchema as recipientTopic } from './recipient-topic/rule.schema';

/** The options of every rule, by rule id. Only the pack compiler may import this: zod must not reach an event script. */
export const optionsSchemas = {
  'marking-above-ceiling': markingAboveCeiling,
  'marking-form': markingForm,
  'marking-recipient': markingRecipient,
  'recipient-own-personal': recipientOwnPersonal,
  'recipient-personal': recipientPersonal,
  'recipient-retired': recipientRetired,
  'recipient-topic': recipientTopic,
} as const;
