import { makeStyles, tokens } from '@fluentui/react-components';
import { pathOf } from '../../guidance';
import { PageLink } from '../../ui';
import { useGuidance } from './guidance-root';
import { usePlaceTitle } from './place-title';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
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
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What the pack's people look for most: links, and nothing where it names none. */
export function OftenUsed() {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const titleOf = usePlaceTitle();
  const { guidance } = useGuidance();
  if (guidance.often.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{strings.home.often}</h2>
      <ul className={styles.list}>
        {guidance.often.map((place) => (
          <li key={place}>
            <PageLink to={pathOf(place)}>{titleOf(place)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
