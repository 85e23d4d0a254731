import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestKind } from '../../pack';
import { formHeading, keptFields } from '../../stories';
import { ConfirmInPlace, NewsLine, PageLink, useLanguage, useScreenReaderOnly, WhenText } from '../../ui';
import { firstForm } from './form-state';
import type { FormStore, KeptForm } from './form-store';
import { readKept } from './kept-values';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Where the half-filled form of a new request of each kind is kept. */
export type FormOf = (kind: RequestKind) => FormStore;

interface BegunForm {
  readonly kind: RequestKind;
  readonly kept: KeptForm;
  readonly forms: FormStore;
}

/** The forms somebody began and has not sent, in the order of the kinds. */
function begunForms(kinds: readonly RequestKind[], formOf: FormOf): readonly BegunForm[] {
  return kinds.flatMap((kind) => {
    const forms = formOf(kind);
    const kept = kind.offered && !kind.keptNowhere ? forms.get() : undefined;
    return kept === undefined ? [] : [{ kind, kept, forms }];
  });
}

/** What was begun and not sent: each with how long it is kept, a way to go on, and one to be rid of it. */
export function HalfFilled({ kinds, formOf }: { readonly kinds: readonly RequestKind[]; readonly formOf: FormOf }) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const language = useLanguage();
  const { mine: strings, form } = useRequestStrings();
  const [asking, setAsking] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const begun = begunForms(kinds, formOf);
  return (
    <>
      {said === null ? null : <NewsLine words={said} />}
      {begun.length === 0 ? null : (
        <ul className={styles.list}>
          {begun.map(({ kind, kept, forms }) => {
            const { id } = kind.kind;
            const { values } = readKept(kind, kept.values, firstForm(kind, {}, '')).state;
            const heading = formHeading(kind, keptFields(kind, values), language);
            const onYes = async () => {
              forms.forget();
              setAsking(null);
              setSaid(strings.discarded(heading));
            };
            return (
              <li key={id} className={styles.row}>
                <span>
                  {strings.notSentYet} {heading}
                </span>
                <span className={styles.quiet}>
                  {strings.keptUntil} <WhenText instant={kept.until} form="day" />
                </span>
                <PageLink to={`/requests/new/${id}`}>
                  {strings.goOn}
                  <span className={hidden.root}>: {heading}</span>
                </PageLink>
                <ConfirmInPlace
                  asking={asking === id ? { question: form.discardAsk, yes: form.discardYes, onYes } : null}
                  onBack={() => setAsking(null)}
                >
                  <Button appearance="subtle" onClick={() => setAsking(id)}>
                    {form.discard}
                    <span className={hidden.root}>: {heading}</span>
                  </Button>
                </ConfirmInPlace>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
