import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { useLanguage } from '../../ui';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px dashed ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pairs: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  source: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What stands out in a request: said first, and never the reason for an answer by itself. */
export function Notices({ notices, level }: { readonly notices: readonly string[]; readonly level: 2 | 3 }) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const Heading = `h${level}` as const;
  if (notices.length === 0) return null;
  return (
    <section className={`${styles.section} ${styles.notice}`}>
      <Heading className={styles.title}>{strings.panel.notice}</Heading>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the rule says, and where. */
export function RuleText({ kind }: { readonly kind: RequestKind }) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const { text, source } = kind.rule;
  return (
    <div className={styles.section}>
      <p className={styles.text}>{inLanguage(text, language)}</p>
      <p className={styles.source}>
        {strings.panel.clause(source.title, source.section)}
        {source.url === undefined ? null : (
          <>
            {' '}
            <Link inline href={source.url} target="_blank" rel="noopener noreferrer">
              {strings.panel.openSource}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}

/** The rule beside a page. */
export function RuleAside({ kind }: { readonly kind: RequestKind }) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{strings.panel.rule}</h2>
      <RuleText kind={kind} />
    </section>
  );
}

/** What follows from either answer. */
export function Consequences({ kind }: { readonly kind: RequestKind }) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const { approve, decline } = kind.consequences;
  return (
    <dl className={styles.pairs}>
      <div>
        <dt className={styles.title}>{strings.panel.ifApprove}</dt>
        <dd className={styles.text}>{inLanguage(approve, language)}</dd>
      </div>
      <div>
        <dt className={styles.title}>{strings.panel.ifDecline}</dt>
        <dd className={styles.text}>{inLanguage(decline, language)}</dd>
      </div>
    </dl>
  );
}
