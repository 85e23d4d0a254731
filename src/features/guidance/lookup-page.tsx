import { makeStyles } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { Lookup } from '../../pack';
import { EditionBanner, PageFrame, PageLink, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { LookupView } from './lookup-view';
import { useGuidanceStrings } from './strings';
import './print.css';

const useStyles = makeStyles({ text: { margin: 0, maxWidth: '72ch' } });

export interface LookupPageProps {
  readonly lookup: Lookup;
  /** Of the address. */
  readonly query: string;
  /** Id of a row that the address names; empty for none. */
  readonly row: string;
  readonly onQuery: (query: string) => void;
}

/** A lookup on a page of its own; the address carries what was asked. */
export function LookupPage({ lookup, query, row, onQuery }: LookupPageProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const asked = new URLSearchParams(query);
  const named = lookup.rows.find(({ id }) => id === row);
  if (named !== undefined) asked.set('q', inLanguage(named.name, language));
  return (
    <PageFrame title={inLanguage(lookup.question, language)} back={{ to: '/guidance', title: strings.title }}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      <p className={styles.text}>{inLanguage(lookup.inShort, language)}</p>
      <LookupView lookup={lookup} level={2} first={asked} onChange={(params) => onQuery(params.toString())} />
      <PageLink to={`/guidance/${lookup.page}`}>{strings.lookup.page}</PageLink>
    </PageFrame>
  );
}
