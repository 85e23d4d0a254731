import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { answersOf, keptFields, refusalOf } from '../../stories';
import { AnswerList, CopyButton, StandingNote, useLanguage } from '../../ui';
import { draftText } from './draft-text';
import type { FormState } from './form-state';
import type { RouteStep } from './route';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: '1.2em' },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

export interface DraftStepProps {
  readonly kind: RequestKind;
  readonly state: FormState;
  readonly route: readonly RouteStep[];
  readonly onChange: (field: string) => void;
  readonly onBack: (() => void) | undefined;
}

/**
 * The end of a form that is kept nowhere: its text and its address, for a mail of one's own. Not a `mailto:` link, which
 * would leave the answers in the history of the browser.
 */
export function DraftStep({ kind, state, route, onChange, onBack }: DraftStepProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { draft: strings, review, form } = useRequestStrings();
  const answers = keptFields(kind, state.values);
  const groups = answersOf(kind, answers, language);
  const refusal = refusalOf(kind, answers, language);
  const [to] = route.flatMap(({ by }) => (by.who === 'team' && by.team !== undefined ? [by.team] : []));
  return (
    <>
      <AnswerList
        groups={groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, change: () => onChange(row.field) })),
        }))}
      />
      {refusal === undefined ? (
        <>
          <p className={styles.text}>{strings.lead}</p>
          <ol className={styles.list}>
            <li>
              <CopyButton label={strings.copyText} text={draftText(groups)} />
            </li>
            {to === undefined ? null : (
              <li>
                {strings.address(review.named(inLanguage(to.name, language), to.address))}{' '}
                <CopyButton label={strings.copyAddress} text={to.address} />
              </li>
            )}
            <li>{strings.subject(inLanguage(kind.title, language))}</li>
          </ol>
        </>
      ) : (
        <StandingNote tone="caution">
          {review.cannotSend}: {refusal}
        </StandingNote>
      )}
      {onBack === undefined ? null : (
        <Button className={styles.button} onClick={onBack}>
          {form.back}
        </Button>
      )}
    </>
  );
}
