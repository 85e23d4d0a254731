import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useScreenReaderOnly } from './screen-reader-only';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    // A real border: it stays where Windows chooses the colours.
    borderBottom: '3px solid transparent',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
  // Windows makes a border seen whatever its colour, but not this one.
  rest: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
});

export interface Half {
  /** Path of the page: `/requests`. */
  readonly to: string;
  readonly words: string;
  /** Left out while it is not known. */
  readonly count?: number | undefined;
  /** The count in words for screen readers: "6 for you to decide". */
  readonly countWords?: string | undefined;
}

export interface HalvesProps {
  /** Name of the pair for screen readers. */
  readonly label: string;
  readonly halves: readonly Half[];
  /** Path of the one that is shown. */
  readonly shown: string;
}

/** The halves of a place, side by side. Links, as each is a page of its own. */
export function Halves({ label, halves, shown }: HalvesProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const { hrefOf } = useSurroundings();
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {halves.map(({ to, words, count, countWords }) => (
          <li key={to}>
            <a
              href={hrefOf(to)}
              aria-current={to === shown ? 'page' : undefined}
              className={mergeClasses(styles.link, to === shown ? styles.shown : styles.rest)}
            >
              <span>{words}</span>
              {count === undefined ? null : <span aria-hidden={countWords !== undefined}>{count}</span>}
              {count === undefined || countWords === undefined ? null : (
                <span className={hidden.root}>, {countWords}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
