import type { Message, Unread } from '../../engine';
import { cutHtml } from './cut-text';
import { linksIn } from './links';
import type { ReadMore } from './read-item';
import { type LabelCatalog, type LabelledItem, readLabel } from './sensitivity-label';

export interface MoreToRead {
  readonly item: LabelledItem;
  /** `Office.context.sensitivityLabelsCatalog`. */
  readonly labels: LabelCatalog | undefined;
  /** Whether the pack goes by labels, so that not knowing this one is worth a word. */
  readonly needsLabel: boolean;
  /** Told each time what labels there are to set, by name. */
  readonly onChoices?: (names: readonly string[]) => void;
}

const noLabel: Unread = { field: 'label', reason: 'The sensitivity label could not be read.' };

/** What only the pane reads of an item: the name of its label, and the links of what was written now. */
export function readMore({ item, labels, needsLabel, onChoices }: MoreToRead): ReadMore {
  return async (message, html, queue): Promise<Message> => {
    const label = await readLabel(item, labels, queue);
    onChoices?.('choices' in label ? label.choices : []);
    const isUnread = label.kind === 'refused' && needsLabel;
    return {
      ...message,
      ...(label.kind === 'label' ? { label: label.name } : {}),
      ...(html === undefined ? {} : { links: linksIn(cutHtml(html).text) }),
      ...(isUnread ? { unread: [...(message.unread ?? []), noLabel] } : {}),
    };
  };
}
