import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { useUiStrings } from './language';
import { Reveal } from './reveal';
import { useScreenReaderOnly } from './screen-reader-only';
import { WhenText } from './when-text';

const roomy = '@container story (min-width: 560px)';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'story', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [roomy]: { gridTemplateColumns: '24px 10.5em minmax(0, 1fr)' },
  },
  icon: { gridRow: '1 / span 2', fontSize: tokens.fontSizeBase500, marginTop: '1px', [roomy]: { gridRow: 'auto' } },
  warning: { color: tokens.colorStatusWarningForeground1 },
  when: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  next: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere', maxWidth: '100%' },
  words: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '72ch',
  },
  link: { alignSelf: 'flex-start', minHeight: '24px' },
});

/** One line of a story. */
export interface StoryLineView {
  readonly key: string;
  /** An instant in UTC; left out for what has yet to come. */
  readonly at?: string | undefined;
  readonly tone: 'happened' | 'notCounted' | 'coming';
  readonly text: string;
  /** What somebody wrote, quoted below. */
  readonly words?: string | undefined;
  /** Why it counts, or why it does not; of what has yet to come, what it waits for. */
  readonly why?: string | undefined;
  /** Opens the mail in Outlook. */
  readonly webLink?: string | undefined;
  /** The coming step that is waited for now. */
  readonly isNext?: boolean | undefined;
}

const icons = { happened: CheckmarkCircleRegular, notCounted: WarningRegular, coming: CircleRegular } as const;

export interface StoryProps {
  /** Oldest first. */
  readonly lines: readonly StoryLineView[];
  /** Name of the list for screen readers. */
  readonly label: string;
  /** Opens a line's mail otherwise than by following its link. @default follows the link, in a new window */
  readonly onOpenMail?: ((line: StoryLineView) => void) | undefined;
}

/** What happened and what has yet to come, in order. */
export function Story({ lines, label, onOpenMail }: StoryProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ol className={styles.list} aria-label={label}>
        {lines.map((line) => (
          <Line key={line.key} line={line} onOpenMail={onOpenMail} />
        ))}
      </ol>
    </div>
  );
}

function Line({ line, onOpenMail }: { readonly line: StoryLineView } & Pick<StoryProps, 'onOpenMail'>) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const { story: strings } = useUiStrings();
  const { at, tone, text, words, why, webLink, isNext = false } = line;
  const Icon = icons[tone];
  const open = (event: MouseEvent) => {
    if (onOpenMail === undefined) return;
    event.preventDefault();
    onOpenMail(line);
  };
  const spoken = <span className={hidden.root}>: {text}</span>;
  return (
    <li className={styles.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, tone === 'notCounted' && styles.warning)} />
      <span className={styles.when}>
        {at === undefined ? isNext ? strings.next : strings.notYet : <WhenText instant={at} form="short" />}
      </span>
      <div className={styles.what}>
        <p className={mergeClasses(styles.text, tone === 'coming' && styles.quiet, isNext && styles.next)}>{text}</p>
        {words === undefined || words === '' ? null : (
          <blockquote className={styles.words}>
            <bdi>{words}</bdi>
          </blockquote>
        )}
        {webLink === undefined ? null : (
          <Link inline className={styles.link} href={webLink} target="_blank" rel="noopener noreferrer" onClick={open}>
            {strings.mail}
            {spoken}
          </Link>
        )}
        {tone === 'coming' && why !== undefined ? (
          <p className={mergeClasses(styles.text, styles.quiet)}>{why}</p>
        ) : null}
        {tone === 'coming' || why === undefined ? null : (
          <Reveal
            label={
              <>
                {tone === 'notCounted' ? strings.whyNot : strings.whyItCounts}
                {spoken}
              </>
            }
          >
            <p className={styles.text}>{why}</p>
          </Reveal>
        )}
      </div>
    </li>
  );
}
