import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { inLanguage, type Pack } from '../../engine';
import { EditionBanner, goTo, OutcomeIcon, PageFrame, StandingNote, useLanguage } from '../../ui';
import { type PlainRule, plainRules } from './plain-rule';
import { useHomeStrings } from './strings';

const useStyles = makeStyles({
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
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  groupTitle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  notice: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface WhatIsCheckedProps {
  readonly pack: Pack;
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
  /** The policy to begin at; empty: at the head. */
  readonly at: string;
}

/** Every rule of the pack in plain words, with where it comes from. */
export function WhatIsChecked({ pack, today, at }: WhatIsCheckedProps) {
  const styles = useStyles();
  const language = useLanguage();
  const home = useHomeStrings();
  const strings = home.checks;
  const rules = plainRules(pack, language);
  const { date, validUntil = null, live = null } = pack.edition;
  useEffect(() => {
    if (at !== '') goTo(at);
  }, [at]);
  return (
    <PageFrame title={strings.title} back={{ to: '/', title: home.home }}>
      <div className={styles.reading}>
        <p className={styles.text}>{strings.lead}</p>
        <p className={styles.text}>{strings.limits}</p>
        <p className={styles.text}>{strings.privacy}</p>
      </div>
      <p className={mergeClasses(styles.text, styles.muted)}>
        {strings.rulesOf(inLanguage(pack.organisation, language))}
      </p>
      <EditionBanner {...{ date, validUntil, live, today }} />
      {pack.informOnly ? <StandingNote>{strings.informOnly}</StandingNote> : null}
      {rules.length === 0 ? <p className={styles.text}>{strings.noRules}</p> : null}
      {(['stop', 'ask', 'inform'] as const).map((outcome) => (
        <RuleGroup key={outcome} outcome={outcome} rules={rules.filter((rule) => rule.outcome === outcome)} />
      ))}
    </PageFrame>
  );
}

interface RuleGroupProps {
  readonly outcome: PlainRule['outcome'];
  readonly rules: readonly PlainRule[];
}

function RuleGroup({ outcome, rules }: RuleGroupProps) {
  const styles = useStyles();
  const { checks: strings } = useHomeStrings();
  if (rules.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>
        <OutcomeIcon outcome={outcome} />
        {strings.outcome[outcome]} ({rules.length})
      </h2>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id} id={rule.id} tabIndex={-1} className={styles.rule}>
            {rule.notices.map((notice) => (
              <p key={notice} className={styles.notice}>
                {notice}
              </p>
            ))}
            {rule.trial ? <p className={styles.small}>{strings.trial}</p> : null}
            <p className={mergeClasses(styles.small, styles.muted)}>
              {strings.source(rule.source.title, rule.source.section)} ({strings.standing[rule.source.standing]})
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
