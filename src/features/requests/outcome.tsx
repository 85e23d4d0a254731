import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { PackRequests, RequestKind, Team } from '../../pack';
import type { Claim, Standing } from '../../records';
import { mailName, partiesOf } from '../../stories';
import { useLanguage } from '../../ui';
import { Part } from './part';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '1.2em' },
});

export interface OutcomeProps {
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  readonly requests: PackRequests;
}

/** What follows from how it was decided: the reason and where else to turn, or what is left to do. */
export function Outcome({ standing, kind, requests }: OutcomeProps) {
  if (standing.state === 'declined') return <Declined {...{ standing, kind, requests }} />;
  const isApproved = standing.state === 'approved' || standing.state === 'complete' || standing.state === 'onward';
  return isApproved && kind !== undefined ? <Approved kind={kind} /> : null;
}

function Approved({ kind }: { readonly kind: RequestKind }) {
  const styles = useStyles();
  const language = useLanguage();
  const { story: strings } = useRequestStrings();
  const { approved } = kind.afterwards;
  if (approved.length === 0) return null;
  return (
    <Part title={strings.afterwards}>
      <ul className={styles.list}>
        {approved.map((text) => (
          <li key={inLanguage(text, 'en')}>{inLanguage(text, language)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** The record that ended it: a decline, or a team's word that it is not for them. */
function endedBy(standing: Standing): Claim | undefined {
  return standing.steps.find(({ status }) => status === 'declined')?.settledBy;
}

function Declined({ standing, kind, requests }: OutcomeProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { story: strings, list } = useRequestStrings();
  const claim = endedBy(standing);
  const by = claim?.record.by;
  const name = by === undefined ? strings.somebody : mailName(partiesOf(standing, requests, language).get(by.id) ?? by);
  const team = requests.teams.find((one) => one.id === by?.id);
  const routes = kind?.afterwards.declined ?? [];
  const escalation: Team['escalation'] = team?.escalation ?? [];
  return (
    <>
      {claim === undefined ? null : claim.record.words === '' ? (
        <p className={styles.text}>{strings.noReason(name)}</p>
      ) : (
        <div className={styles.root}>
          <p className={styles.text}>{strings.declinedBy(name)}</p>
          <blockquote className={styles.words}>
            <bdi>{claim.record.words}</bdi>
          </blockquote>
        </div>
      )}
      {routes.length + escalation.length === 0 ? null : (
        <Part title={strings.otherRoutes}>
          <ul className={styles.list}>
            {routes.map((text) => (
              <li key={inLanguage(text, 'en')}>{inLanguage(text, language)}</li>
            ))}
            {escalation.map(({ text, write, call }) => (
              <li key={inLanguage(text, 'en')}>
                {inLanguage(text, language)}{' '}
                {write === undefined ? null : (
                  <Link inline href={`mailto:${write}`}>
                    {list.write(write)}
                  </Link>
                )}{' '}
                {call === undefined ? null : (
                  <Link inline href={`tel:${call.replace(/ /g, '')}`}>
                    {list.call(call)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
