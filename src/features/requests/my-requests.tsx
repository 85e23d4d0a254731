import { makeStyles, tokens } from '@fluentui/react-components';
import type { PackRequests } from '../../pack';
import { BoxView, type HalfCounts, RequestHalves } from '../../record-box';
import { type Standing, showReference } from '../../records';
import { findKind, headingOf, stateOf } from '../../stories';
import { PageFrame, PageLink, StateBadge, useLanguage, WhenText } from '../../ui';
import type { DeskProps } from './desk-props';
import { type FormOf, HalfFilled } from './half-filled';
import { NewRequestLink } from './new-request-link';
import { useRequestStrings } from './strings';
import { UnsettledNotice } from './unsettled-notice';

const wide = '@container mine (min-width: 720px)';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  text: { margin: 0 },
  box: { containerType: 'inline-size', containerName: 'mine', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 8em 11em' },
  },
  link: { minWidth: 0, overflowWrap: 'anywhere' },
  state: { display: 'inline-block', verticalAlign: 'middle', marginRight: tokens.spacingHorizontalS, maxWidth: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MyRequestsProps extends DeskProps {
  readonly counts: HalfCounts;
  readonly formOf: FormOf;
}

/** Every request of the one who is signed in, newest first, each with where it stands. */
export function MyRequests({ desk, requests, now, explain, signIn, counts, formOf }: MyRequestsProps) {
  const styles = useStyles();
  const strings = useRequestStrings();
  return (
    <PageFrame title={strings.title}>
      <div className={styles.head}>
        <RequestHalves shown="/requests" counts={counts} />
        <NewRequestLink />
      </div>
      <UnsettledNotice box={desk.own} />
      <HalfFilled kinds={requests.kinds} formOf={formOf} />
      <BoxView box={desk.own} {...{ now, explain, signIn }} what={strings.mine.reading} why={strings.mine.signIn}>
        {({ stories, readAt }) => {
          const mine = ownStories(stories, desk.me);
          if (mine.length === 0)
            return readAt === undefined ? null : <p className={styles.text}>{strings.mine.none}</p>;
          return (
            <div className={styles.box}>
              <ul className={styles.list}>
                {mine.map((standing) => (
                  <Row key={standing.story} {...{ standing, requests }} />
                ))}
              </ul>
            </div>
          );
        }}
      </BoxView>
    </PageFrame>
  );
}

function Row({ standing, requests }: { readonly standing: Standing; readonly requests: PackRequests }) {
  const styles = useStyles();
  const language = useLanguage();
  const { mine: strings } = useRequestStrings();
  const kind = findKind(requests, standing.kind);
  const state = stateOf(standing, kind, standing.requester, requests, language);
  return (
    <li className={styles.row}>
      <span className={styles.link}>
        <PageLink to={`/requests/${standing.ref}`}>
          <span className={styles.state}>
            <StateBadge {...state} />{' '}
          </span>
          {headingOf(standing, kind, language)}
        </PageLink>
      </span>
      <span className={styles.quiet}>{showReference(standing.ref)}</span>
      <span className={styles.quiet}>
        {strings.sent} <WhenText instant={standing.request.at} form="day" />
      </span>
    </li>
  );
}

/** The stories of one person, newest first. The fold gives them oldest first. */
function ownStories(stories: readonly Standing[], me: { readonly id: string }): readonly Standing[] {
  return stories.filter(({ requester }) => requester.id === me.id).reverse();
}
