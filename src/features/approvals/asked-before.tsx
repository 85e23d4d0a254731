import { makeStyles, tokens } from '@fluentui/react-components';
import type { PackRequests } from '../../pack';
import type { RecordBox } from '../../record-mail';
import type { Standing } from '../../records';
import { findKind, headingOf, stateOf } from '../../stories';
import { PageLink, Reveal, useLanguage, WhenText } from '../../ui';
import { askedBefore, storyKey } from './queue-rows';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

export interface AskedBeforeProps {
  readonly standing: Standing;
  readonly box: RecordBox;
  readonly requests: PackRequests;
  /** Whether each leads to its page: not from the pane, which has none. */
  readonly links: boolean;
}

/** Earlier requests of the same kind by the same person, with what became of them. */
export function AskedBefore({ standing, box, requests, links }: AskedBeforeProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const before = askedBefore(standing, box.state().stories);
  if (before.length === 0) return null;
  return (
    <Reveal label={strings.panel.askedBefore(before.length)}>
      <ul className={styles.list}>
        {before.map((story) => {
          const kind = findKind(requests, story.kind);
          const heading = headingOf(story, kind, language);
          const state = stateOf(story, kind, { id: box.owner.id }, requests, language).words;
          return (
            <li key={storyKey(story)}>
              {links ? <PageLink to={`/decide/${story.ref}`}>{heading}</PageLink> : heading}
              {', '}
              <WhenText instant={story.request.at} form="day" />
              {`: ${state}`}
            </li>
          );
        })}
      </ul>
    </Reveal>
  );
}
