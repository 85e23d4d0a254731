import { Field, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { inLanguage } from '../../engine';
import { answerNotListed, answerRow, type Chosen, choicesFrom, findRows } from '../../guidance';
import type { Lookup, LookupRow } from '../../pack';
import { Choice, Reveal, SimpleTable, useLanguage } from '../../ui';
import { AnswerView } from './answer-view';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'flex-end' },
  choice: { flex: '1 1 200px', minWidth: 0, maxWidth: '320px' },
  box: { minWidth: 0, width: '100%', maxWidth: 'none' },
  answers: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // Below the row of places, which stays when the page is scrolled.
    scrollMarginTop: '64px',
  },
  // A button has its own font, and no line of a table's.
  name: { font: 'inherit', textAlign: 'start', minHeight: '24px' },
  text: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

export interface LookupViewProps {
  readonly lookup: Lookup;
  /** Level of the answers' headings. */
  readonly level: 2 | 3;
  /** What is looked for, and the options chosen, as the address gives them. */
  readonly first?: URLSearchParams;
  /** Told of each change, so that the address can follow. */
  readonly onChange?: (params: URLSearchParams) => void;
}

/** How many answers are shown for what was typed: more than these, and the table is the better list. */
const shownAnswers = 3;

/** A question whose answer is a row: type its name, choose where and with whom, and the answer stands above the table. */
export function LookupView({ lookup, level, first = new URLSearchParams(), onChange }: LookupViewProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const [query, setQuery] = useState(first.get('q') ?? '');
  const [chosen, setChosen] = useState<Chosen>(() => choicesFrom(lookup, Object.fromEntries(first)));
  const tell = (nextQuery: string, next: Chosen) => {
    const params = new URLSearchParams(nextQuery.trim() === '' ? {} : { q: nextQuery.trim() });
    for (const { id, options } of lookup.selects) {
      const option = next[id];
      if (option !== undefined && option !== options[0]?.id) params.set(id, option);
    }
    onChange?.(params);
  };
  const type = (text: string) => {
    setQuery(text);
    tell(text, chosen);
  };
  const choose = (id: string, option: string) => {
    const next = { ...chosen, [id]: option };
    setChosen(next);
    tell(query, next);
  };
  const answers = useRef<HTMLDivElement>(null);
  const chooseRow = (row: LookupRow) => {
    type(inLanguage(row.name, language));
    answers.current?.focus();
  };
  const isAsked = query.trim().length >= 2;
  const found = isAsked ? findRows(lookup, query) : [];
  const notListed = isAsked && found.length === 0 ? answerNotListed(lookup, query.trim()) : undefined;
  return (
    <div className={styles.root}>
      <div className={styles.choices} data-print="no">
        <Field className={styles.choice} label={strings.lookup.search}>
          <SearchBox
            className={styles.box}
            value={query}
            input={{ autoComplete: 'off', spellCheck: false }}
            onChange={(_, { value }) => type(value)}
          />
        </Field>
        {lookup.selects.map((select) => (
          <Choice
            key={select.id}
            className={styles.choice}
            label={inLanguage(select.label, language)}
            value={chosen[select.id] ?? ''}
            options={select.options.map(({ id, label }) => ({ id, label: inLanguage(label, language) }))}
            onChoose={(option) => choose(select.id, option)}
          />
        ))}
      </div>
      <div ref={answers} tabIndex={-1} className={styles.answers} role="status">
        {isAsked ? null : (
          <p className={styles.text} data-print="no">
            {strings.lookup.choose}
          </p>
        )}
        {found.slice(0, shownAnswers).map((row) => (
          <AnswerView key={row.id} answer={answerRow(lookup, row, chosen)} level={level} source={lookup.source} />
        ))}
        {notListed === undefined ? null : <AnswerView answer={notListed} level={level} source={lookup.source} />}
        {isAsked && found.length === 0 && notListed === undefined ? (
          <p className={styles.text}>{strings.search.none(query.trim())}</p>
        ) : null}
      </div>
      <Reveal label={strings.lookup.whole(lookup.rows.length)} openAtFirst>
        <LookupTable lookup={lookup} onChoose={chooseRow} />
      </Reveal>
      {lookup.notes.map((note) => (
        <p key={inLanguage(note, 'en')} className={styles.text}>
          {inLanguage(note, language)}
        </p>
      ))}
    </div>
  );
}

/** Every row in the pack's order. The choices change the answers above it, never the table. */
function LookupTable({ lookup, onChoose }: { readonly lookup: Lookup; readonly onChoose: (row: LookupRow) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const cells = (row: LookupRow) =>
    lookup.columns.map(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined ? '' : inLanguage(cell, language);
    });
  return (
    <SimpleTable
      caption={inLanguage(lookup.title, language)}
      hidesCaption
      columns={[
        { key: 'name', label: inLanguage(lookup.rowTitle, language) },
        ...lookup.columns.map(({ id, title }) => ({ key: id, label: inLanguage(title, language) })),
      ]}
      rows={lookup.rows.map((row) => ({
        key: row.id,
        cells: [
          <Link key="name" as="button" inline className={styles.name} onClick={() => onChoose(row)}>
            {inLanguage(row.name, language)}
          </Link>,
          ...cells(row),
        ],
      }))}
    />
  );
}
