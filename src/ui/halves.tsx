import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useScreenReaderOnly } from './screen-reader-only';
import { useSurroundings } from './surroundings';
import { useTabLook } from './tab-look';

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
    textDecorationLine: 'none',
  },
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
  const look = useTabLook();
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
              className={mergeClasses(look.one, styles.link, to === shown ? look.shown : look.rest)}
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
