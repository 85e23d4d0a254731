import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { pathOf, type Search, type ToolLink } from '../../guidance';
import type { Page } from '../../pack';
import { EditionBanner, PageFrame, PageLink, useLanguage, WhenText } from '../../ui';
import { AskBox } from './ask-box';
import { useGuidance } from './guidance-root';
import { toolsOf, usePlaceTitle } from './place-title';
import { SearchResults } from './search-results';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '72ch',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  often: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
});

export interface GuidanceHomeProps {
  readonly search: Search;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Everything that can be read and looked up: ask, or go by the groups. */
export function GuidanceHome({ search, query, onQuery }: GuidanceHomeProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { guidance, tools: deciding, pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const pages = new Map(guidance.pages.map((page) => [page.slug, page]));
  const titleOf = usePlaceTitle();
  const placesOf = (isWanted: (tool: ToolLink) => boolean) => deciding.filter(isWanted).map(({ place }) => place);
  const lists = [
    { title: strings.home.doNow, places: placesOf(({ pace }) => pace === 'do') },
    { title: strings.home.decide, places: placesOf(({ pace }) => pace !== 'do') },
    { title: strings.home.findOut, places: toolsOf(guidance) },
  ].filter(({ places }) => places.length > 0);
  return (
    <PageFrame title={strings.title}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      <AskBox query={query} onQuery={onQuery} results={(asked) => <SearchResults query={asked} search={search} />}>
        <div className={styles.groups}>
          {lists.map(({ title, places }) => (
            <section key={title} className={styles.section}>
              <h2 className={styles.title}>{title}</h2>
              <ul className={`${styles.list} ${styles.often}`}>
                {places.map((place) => (
                  <li key={place}>
                    <PageLink to={pathOf(place)}>{titleOf(place)}</PageLink>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {guidance.groups.map((group) => (
            <section key={group.id} className={styles.section}>
              <h2 className={styles.title}>
                {inLanguage(group.title, language)}{' '}
                <span className={styles.quiet}>
                  ({strings.home.pagesFor(group.pages.length, audiencesOf(group.pages, pages))})
                </span>
              </h2>
              <ul className={styles.list}>
                {group.pages.map((slug) => {
                  const page = pages.get(slug);
                  return page === undefined ? null : (
                    <li key={slug} className={styles.row}>
                      <PageLink to={`/guidance/${slug}`}>{page.title}</PageLink>
                      <span className={styles.quiet}>{page.inShort}</span>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
          {guidance.editions.every(({ changes }) => changes.length === 0) ? null : <Changes />}
        </div>
      </AskBox>
    </PageFrame>
  );
}

/** Whom the pages of a group are for, each once. */
function audiencesOf(slugs: readonly string[], pages: ReadonlyMap<string, Page>): readonly string[] {
  return [...new Set(slugs.flatMap((slug) => pages.get(slug)?.audience ?? []))];
}

/** What changed with each edition, the newest first. */
function Changes() {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { guidance } = useGuidance();
  const titleOf = usePlaceTitle();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{strings.home.changed}</h2>
      {guidance.editions.map(({ date, changes }) => (
        <div key={date}>
          <p className={styles.quiet}>
            <WhenText day={date} />
          </p>
          <ul>
            {changes.map(({ place, says }) => (
              <li key={`${place}${inLanguage(says, 'en')}`}>
                <PageLink to={pathOf(place)}>{titleOf(place)}</PageLink>: {inLanguage(says, language)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
