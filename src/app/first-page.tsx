import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { inLanguage, type Pack } from '../engine';
import { type Catalogue, longDay, OutcomeIcon, StandingNote, useLanguage } from '../ui';
import { type PlainRule, plainRules } from './plain-rule';
import { type AppStrings, en } from './strings.en';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    maxWidth: '880px',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  reading: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  groupTitle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  notice: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const catalogue: Catalogue<AppStrings> = { en };

export interface FirstPageProps {
  readonly pack: Pack;
  /** The day it is, `2020-09-28`. */
  readonly today: string;
}

/** The tab's first page: what Second Look does, by whose rules, and what is checked. */
export function FirstPage({ pack, today }: FirstPageProps) {
  const styles = useStyles();
  const language = useLanguage();
  const strings = catalogue[language];
  const rules = plainRules(pack, language);
  const { date, validUntil } = pack.edition;
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{strings.title}</h1>
      <div className={styles.reading}>
        <p className={styles.text}>{strings.lead}</p>
        <p className={styles.text}>{strings.limits}</p>
        <p className={styles.text}>{strings.privacy}</p>
      </div>
      <p className={mergeClasses(styles.text, styles.muted)}>
        {strings.edition(inLanguage(pack.organisation, language), longDay(date, language))}
      </p>
      {validUntil !== undefined && today > validUntil ? (
        <StandingNote tone="caution">{strings.ended(longDay(validUntil, language))}</StandingNote>
      ) : null}
      {pack.informOnly ? <StandingNote>{strings.informOnly}</StandingNote> : null}
      <h2 className={styles.subtitle}>{strings.whatIsChecked}</h2>
      {rules.length === 0 ? <p className={styles.text}>{strings.noRules}</p> : null}
      {(['stop', 'ask', 'inform'] as const).map((outcome) => (
        <RuleGroup
          key={outcome}
          outcome={outcome}
          rules={rules.filter((rule) => rule.outcome === outcome)}
          strings={strings}
        />
      ))}
    </main>
  );
}

interface RuleGroupProps {
  readonly outcome: PlainRule['outcome'];
  readonly rules: readonly PlainRule[];
  readonly strings: AppStrings;
}

function RuleGroup({ outcome, rules, strings }: RuleGroupProps) {
  const styles = useStyles();
  if (rules.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>
        <OutcomeIcon outcome={outcome} />
        {strings.outcome[outcome]} ({rules.length})
      </h3>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            {rule.notices.map((notice) => (
              <p key={notice} className={styles.notice}>
                {notice}
              </p>
            ))}
            {rule.trial ? <p className={styles.small}>{strings.trial}</p> : null}
            <p className={mergeClasses(styles.small, styles.muted)}>
              {strings.source(rule.source.title, rule.source.section)} ({strings.standing[rule.source.standing]}){' · '}
              {strings.guidance}: {rule.guidance}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
