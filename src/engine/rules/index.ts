import type { Rule } from '../rule';
import { markingAboveCeiling } from './marking-above-ceiling/rule';
import { markingForm } from './marking-form/rule';
import { markingRecipient } from './marking-recipient/rule';
import { recipientOwnPersonal } from './recipient-own-personal/rule';
import { recipientPersonal } from './recipient-personal/rule';
import { recipientRetired } from './recipient-retired/rule';
import { recipientTopic } from './recipient-topic/rule';

/** Every rule there is. A pack's options for one were proved by its schema when the pack was built. */
export const rules: readonly Rule[] = [
  markingAboveCeiling,
  markingForm,
  markingRecipient,
  recipientOwnPersonal,
  recipientPersonal,
  recipientRetired,
  recipientTopic,
];

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
