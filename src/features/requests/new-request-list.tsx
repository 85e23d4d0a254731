import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { PackRequests, RequestKind } from '../../pack';
import { PageFrame, PageLink, useLanguage } from '../../ui';
import { Diversions } from './diversions';
import { type FormOf, HalfFilled } from './half-filled';
import { useRequestStrings } from './strings';

const narrow = '@container kind (max-width: 479px)';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0, containerType: 'inline-size', containerName: 'kind' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '9em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0 },
  items: { margin: 0, paddingLeft: '1.2em' },
});

export interface NewRequestListProps {
  readonly requests: PackRequests;
  /** Left out as long as it is not known who is signed in. */
  readonly formOf?: FormOf | undefined;
}

/** What can be asked for, and what each takes. Needs no mailbox and no connection. */
export function NewRequestList({ requests, formOf }: NewRequestListProps) {
  const styles = useStyles();
  const strings = useRequestStrings();
  const offered = requests.kinds.filter((kind) => kind.offered);
  return (
    <PageFrame title={strings.newTitle} back={{ to: '/requests', title: strings.yourRequests }}>
      <p className={styles.text}>{offered.length === 0 ? strings.list.none : strings.list.lead}</p>
      <ul className={styles.list}>
        {offered.map((kind) => (
          <KindRow key={kind.kind.id} {...{ kind, formOf }} />
        ))}
      </ul>
    </PageFrame>
  );
}

function KindRow({ kind, formOf }: { readonly kind: RequestKind; readonly formOf: FormOf | undefined }) {
  const styles = useStyles();
  const language = useLanguage();
  const { list: strings } = useRequestStrings();
  const deciders = kind.steps.filter(({ does }) => does === 'decide');
  const actors = deciders.length > 0 ? deciders : kind.steps.filter(({ does }) => does === 'complete');
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <PageLink to={`/requests/new/${kind.kind.id}`}>{inLanguage(kind.title, language)}</PageLink>
      </h2>
      <p className={styles.text}>{inLanguage(kind.about, language)}</p>
      {formOf === undefined ? null : <HalfFilled kinds={[kind]} formOf={formOf} />}
      <dl className={styles.facts}>
        {actors.length === 0 ? null : (
          <>
            <dt className={styles.term}>{deciders.length > 0 ? strings.decides : strings.acts}</dt>
            <dd className={styles.fact}>{actors.map(({ title }) => inLanguage(title, language)).join('. ')}</dd>
          </>
        )}
        {kind.bring.length === 0 ? null : (
          <>
            <dt className={styles.term}>{strings.bring}</dt>
            <dd className={styles.fact}>
              <ul className={styles.items}>
                {kind.bring.map((item) => (
                  <li key={inLanguage(item, 'en')}>{inLanguage(item, language)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt className={styles.term}>{strings.usualTime}</dt>
        <dd className={styles.fact}>{inLanguage(kind.usualTime, language)}</dd>
        {kind.diversions.length === 0 ? null : (
          <>
            <dt className={styles.term}>{strings.diversions}</dt>
            <dd className={styles.fact}>
              <Diversions diversions={kind.diversions} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
