import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { inLanguage } from '../../engine';
import {
  answerRow,
  choicesFrom,
  choicesIn,
  type Excerpt,
  type FoundThing,
  partsOf,
  pathOf,
  type Search,
} from '../../guidance';
import { longDay, PageLink, useLanguage } from '../../ui';
import { AnswerView } from './answer-view';
import { ContactCard } from './contact-card';
import { useGuidance } from './guidance-root';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The most answers shown: what stands lower is not what was meant. */
const shown = 5;

/** How long typing must have stopped before the count is said aloud. */
const quietTime = 500;

export interface SearchResultsProps {
  /** At least two letters. */
  readonly query: string;
  readonly search: Search;
}

/** Answers first, then pages; what is closest where nothing was found. */
export function SearchResults({ query, search }: SearchResultsProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const { announce } = useAnnounce();
  const { answers, pages, showing, closest } = search(query);
  const heard = strings.search.counted(answers.length, pages.length);
  useEffect(() => {
    const timer = setTimeout(() => announce(heard), quietTime);
    return () => clearTimeout(timer);
  }, [heard, announce]);
  const isEmpty = answers.length === 0 && pages.length === 0;
  return (
    <div className={styles.root}>
      {isEmpty ? (
        <>
          <p className={styles.line}>
            {strings.search.none(query)}{' '}
            {closest === undefined ? null : (
              <>
                {strings.search.closest} <PageLink to={pathOf(closest.place)}>{closest.title}</PageLink>
              </>
            )}
          </p>
          <p className={styles.line}>
            {strings.search.ask} <PageLink to="/contacts">{strings.contacts.title}</PageLink>
          </p>
        </>
      ) : (
        <p className={styles.quiet}>
          {strings.search.counted(answers.length, pages.length)}
          {showing === undefined ? null : `. ${strings.search.showing(showing)}`}
        </p>
      )}
      {answers.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.title}>{strings.search.answers}</h2>
          <ul className={styles.list}>
            {answers.slice(0, shown).map((found) => (
              <li key={found.findable.place}>
                <OneAnswer found={found} query={showing ?? query} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {pages.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.title}>{strings.search.pages}</h2>
          <ul className={styles.list}>
            {pages.slice(0, shown).map(({ findable, excerpt }) => (
              <li key={findable.place}>
                <PageLink to={pathOf(findable.place)}>{findable.title}</PageLink>
                <p className={styles.quiet}>{excerpt === undefined ? findable.says : <Excerpted {...excerpt} />}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The words around what was found, with it marked. */
function Excerpted({ before, found, after }: Excerpt) {
  return (
    <>
      {before}
      <mark>{found}</mark>
      {after}
    </>
  );
}

/** A row's answer or a contact in full, as it stands; anything else as a link with what it says. */
function OneAnswer({ found: { findable: found }, query }: { readonly found: FoundThing; readonly query: string }) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { guidance, pack } = useGuidance();
  const { kind, id, inside } = partsOf(found.place);
  const lookup = kind === 'lookup' ? guidance.lookups.find((one) => one.id === id) : undefined;
  const row = lookup?.rows.find((one) => one.id === inside);
  if (lookup !== undefined && row !== undefined) {
    const said = choicesIn(lookup, query);
    const params = String(new URLSearchParams(said));
    const path = pathOf(found.place);
    return (
      <>
        <AnswerView answer={answerRow(lookup, row, choicesFrom(lookup, said))} level={3} source={lookup.source} />
        <p className={styles.quiet}>
          <PageLink to={params === '' ? path : path.replace('#', `?${params}#`)}>
            {strings.search.openList(inLanguage(lookup.title, language))}
          </PageLink>
        </p>
      </>
    );
  }
  const contact = kind === 'contact' ? guidance.contacts.contacts.find((one) => one.id === id) : undefined;
  return (
    <div className={styles.card}>
      {contact === undefined ? (
        <>
          <h3 className={styles.title}>
            <PageLink to={pathOf(found.place)}>{found.title}</PageLink>
          </h3>
          <p className={styles.line}>{found.says}</p>
        </>
      ) : (
        <>
          <ContactCard contact={contact} />
          <p className={styles.quiet}>{strings.edition(longDay(pack.edition.date, language))}</p>
        </>
      )}
    </div>
  );
}
