import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { Deed } from '../../pack';
import { deedsOf } from '../../tools';
import { shortTime, useLanguage } from '../../ui';
import { Questions } from './all-at-once';
import { useAround } from './around';
import { NextSteps } from './next-steps';
import { ResultView } from './result-view';
import { useToolStrings } from './strings';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  deed: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '72ch' },
  field: { maxWidth: '24rem', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What to do now, in order, before anything is asked; answers only hide what does not apply. */
export function Deeds({ inUse }: { readonly inUse: ToolInUse }) {
  const styles = useStyles();
  const strings = useToolStrings();
  const { tool, run } = inUse;
  return (
    <div className={styles.root}>
      <ol aria-label={strings.doNow} className={styles.list}>
        {deedsOf(tool, run.known).map((deed, index) => (
          <li key={deed.id} className={styles.deed}>
            <OneDeed inUse={inUse} deed={deed} number={index + 1} />
          </li>
        ))}
      </ol>
      {run.asked.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.title}>{strings.whatHappened}</h2>
          <p className={styles.text}>{strings.whatHappenedText}</p>
          <Questions inUse={inUse} level={3} />
        </section>
      )}
      <div role="status">{run.result === undefined ? null : <ResultView inUse={inUse} result={run.result} />}</div>
    </div>
  );
}

interface OneDeedProps {
  readonly inUse: ToolInUse;
  readonly deed: Deed;
  readonly number: number;
}

function OneDeed({ inUse, deed, number }: OneDeedProps) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { contactCard, now } = useAround();
  const { ticked, tick, kept, keep } = inUse;
  const { id, explain, contacts, keeps } = deed;
  const text = inLanguage(deed.text, language);
  const at = ticked[id];
  const state = at === undefined ? strings.done : strings.doneAt(shortTime(new Date(at), language));
  return (
    <>
      <h2 className={styles.title}>{strings.numbered(number, text)}</h2>
      {contacts.map((contact) => (
        <div key={contact}>{contactCard(contact)}</div>
      ))}
      {explain.map((line) => (
        <p key={inLanguage(line, 'en')} className={styles.text}>
          {inLanguage(line, language)}
        </p>
      ))}
      <NextSteps inUse={inUse} steps={deed.next} />
      {keeps === undefined ? null : (
        <Field className={styles.field} label={strings.keeps(inLanguage(keeps, language))}>
          <Input
            className={styles.input}
            autoComplete="off"
            maxLength={80}
            value={kept[id] ?? ''}
            onChange={(_, data) => keep(id, data.value)}
          />
        </Field>
      )}
      <Checkbox
        label={state}
        aria-label={strings.doneLabel(state, text)}
        checked={at !== undefined}
        onChange={(_, { checked }) => tick(id, checked === true ? now() : undefined)}
      />
    </>
  );
}
