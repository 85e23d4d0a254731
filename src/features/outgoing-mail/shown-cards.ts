import type { Pack, Report } from '../../engine';
import { chosenSettings } from './chosen-settings';
import type { OwnSettings } from './mail-port';
import type { Row } from './rows';

/** A pane that offers much is not read. */
const mostCards = 2;

/**
 * The cards to show: at most two, each place once, none of those the person hid, and none at all while something stops
 * the mail. One that still has to say what was done stays.
 */
export function shownCards(
  cards: readonly Row[],
  report: Report,
  pack: Pick<Pack, 'settings'>,
  own: OwnSettings = {},
): readonly Row[] {
  const isQuiet = report.verdict === 'stop' || !chosenSettings(pack, own).cards;
  const hidden = own.hiddenCards ?? [];
  const seen = new Set<string | undefined>();
  return cards
    .filter(({ finding: { policy, place }, result }) => {
      if (result === null && (isQuiet || hidden.includes(policy) || seen.has(place))) return false;
      seen.add(place);
      return true;
    })
    .slice(0, mostCards);
}
