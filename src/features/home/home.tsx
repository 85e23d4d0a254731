import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inLanguage, type Pack } from '../../engine';
import { EditionBanner, OutcomeIcon, PageFrame, PageLink, useLanguage, useReading } from '../../ui';
import type { AccountReading } from './account';
import { AccountView } from './account-view';
import { DeviceTrouble } from './device-trouble';
import { plainRules } from './plain-rule';
import { useHomeStrings } from './strings';

const useStyles = makeStyles({
  introduction: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  sections: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  wide: { width: '100%' },
});

export interface HomeProps {
  readonly pack: Pack;
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
  readonly account: AccountReading;
  /** Whether the introduction is still to be shown. */
  readonly isFirstVisit: boolean;
  readonly onDismiss: () => void;
  /** The question box; its answers stand below it. */
  readonly ask: ReactNode;
  /** Where the steps for a lost device stand; null where the pack has none. */
  readonly deviceSteps: ReactNode;
  /** What is looked for most. */
  readonly often: ReactNode;
}

/** Where everybody starts. */
export function Home({ pack, today, account, isFirstVisit, onDismiss, ask, deviceSteps, often }: HomeProps) {
  const styles = useStyles();
  const strings = useHomeStrings();
  const { date, validUntil = null, live = null } = pack.edition;
  const next = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    onDismiss();
    // The button goes away with its text: focus goes to what stood below it.
    next.current?.focus();
  };
  return (
    <PageFrame title={strings.title}>
      {ask}
      {isFirstVisit ? (
        <div className={styles.introduction}>
          <p className={styles.text}>
            {strings.introduction} <PageLink to="/help">{strings.howItWorks}</PageLink>
          </p>
          <Button onClick={dismiss}>{strings.dismiss}</Button>
        </div>
      ) : null}
      <div ref={next} tabIndex={-1} className={styles.sections}>
        {pack.deviceTrouble === undefined ? null : (
          <section className={styles.section}>
            <h2 className={styles.subtitle}>{strings.deviceTrouble}</h2>
            <DeviceTrouble desks={pack.deviceTrouble} />
            {deviceSteps}
          </section>
        )}
        {often}
        <CheckSummary pack={pack} />
      </div>
      <AccountTrouble account={account} />
      <EditionBanner {...{ date, validUntil, live, today }} />
    </PageFrame>
  );
}

function CheckSummary({ pack }: { readonly pack: Pack }) {
  const styles = useStyles();
  const strings = useHomeStrings();
  const language = useLanguage();
  const rules = plainRules(pack, language);
  const counted = (['stop', 'ask', 'inform'] as const)
    .map((outcome) => ({ outcome, count: rules.filter((rule) => rule.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{strings.checkTitle}</h2>
      <p className={styles.text}>{strings.checkLead(inLanguage(pack.organisation, language))}</p>
      <ul className={styles.list}>
        {counted.map(({ outcome, count }) => (
          <li key={outcome} className={styles.row}>
            <OutcomeIcon outcome={outcome} />
            {strings.counts[outcome](count)}
          </li>
        ))}
      </ul>
      <PageLink to="/checks">{strings.toChecks}</PageLink>
    </section>
  );
}

/** Nothing as long as all is well. Once there was trouble, its place stays, and says what came of it. */
function AccountTrouble({ account }: { readonly account: AccountReading }) {
  const styles = useStyles();
  const strings = useHomeStrings();
  const { trouble } = useReading(account);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (trouble !== undefined) setShown(true);
  }, [trouble]);
  if (!shown) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{strings.account}</h2>
      <div className={styles.wide}>
        <AccountView account={account} />
      </div>
    </section>
  );
}
