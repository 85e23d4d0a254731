import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Evidence, type EvidenceProps } from './evidence';
import { useUiStrings } from './language';
import { OutcomeIcon } from './outcome-icon';
import { Reveal } from './reveal';
import { useScreenReaderOnly } from './screen-reader-only';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stop: { borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}` },
  ask: { borderLeft: `4px dashed ${tokens.colorStatusWarningForeground1}` },
  inform: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  heading: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  settled: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  headingText: { minWidth: 0 },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  clause: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Where a finding's rule comes from. */
export interface Clause {
  /** "Remote working, Never". */
  readonly source: string;
  /** Whether the pack's own guidance says so, later guidance, or experience. */
  readonly standing: string;
  readonly url: string | null;
  /** The guidance page: its name, and what it says in short where that is known. */
  readonly guidance: ReactNode;
  /** Id of the policy, for a report to its owner. */
  readonly policy: string;
}

export interface FindingProps {
  readonly outcome: 'stop' | 'ask' | 'inform';
  readonly headline: string;
  /** Heading level of the headline. */
  readonly level: 2 | 3;
  readonly evidence: readonly EvidenceProps[];
  /** Why, and what now: a sentence or two each. */
  readonly paragraphs: readonly string[];
  readonly clause: Clause;
  readonly trial: boolean;
  /**
   * True once the finding is gone and only the line that says what was done is left. The same element stays, so that
   * focus on that line is not lost.
   */
  readonly settled: boolean;
  /** Takes focus when it is first shown: only where the person asked for this very finding. */
  readonly takesFocus?: boolean;
  /** The buttons. */
  readonly children: ReactNode;
  /** What stands at its foot. */
  readonly after?: ReactNode;
}

/** A finding as a card: a solid bar for stop, a dashed one for ask, a plain line for inform. */
export function Finding(props: FindingProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const strings = useUiStrings();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus = false, outcome, clause } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const Heading = `h${props.level}` as const;
  const look = props.settled ? styles.settled : mergeClasses(outcome !== 'inform' && styles.card, styles[outcome]);
  return (
    <article className={mergeClasses(styles.root, look)} aria-labelledby={props.settled ? undefined : headingId}>
      {props.settled ? null : (
        <>
          <Heading
            ref={heading}
            id={headingId}
            tabIndex={takesFocus ? -1 : undefined}
            className={mergeClasses(styles.heading, outcome === 'inform' && styles.quiet)}
          >
            <OutcomeIcon outcome={outcome} />
            <span className={styles.headingText}>
              <span className={hidden.root}>{strings.outcome[outcome]}: </span>
              {props.headline}
            </span>
          </Heading>
          {props.trial ? <p className={mergeClasses(styles.paragraph, styles.muted)}>{strings.trial}</p> : null}
          {props.evidence.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no identity but its place in the finding
            <Evidence key={index} {...piece} />
          ))}
          {props.paragraphs.map((text) => (
            <p key={text} className={styles.paragraph}>
              {text}
            </p>
          ))}
        </>
      )}
      <div className={styles.actions}>{props.children}</div>
      {props.settled ? null : (
        <Reveal
          label={
            <>
              {strings.why}
              <span className={hidden.root}>: {props.headline}</span>
            </>
          }
        >
          <ClauseText {...clause} />
        </Reveal>
      )}
      {props.settled ? null : props.after}
    </article>
  );
}

function ClauseText({ source, standing, url, guidance, policy }: Clause) {
  const styles = useStyles();
  const strings = useUiStrings();
  const muted = mergeClasses(styles.paragraph, styles.muted);
  return (
    <div className={styles.clause}>
      <p className={styles.paragraph}>{source}</p>
      <p className={styles.paragraph}>{standing}</p>
      <p className={muted}>
        {strings.guidancePage}: {guidance}
      </p>
      <p className={muted}>
        {strings.rule}: {policy}
      </p>
      {url === null ? null : (
        <Link href={url} target="_blank" rel="noreferrer" appearance="subtle" inline>
          {strings.openSource}
        </Link>
      )}
    </div>
  );
}
