import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage } from '../../engine';
import type { RequestKind, Team } from '../../pack';
import { useTroubleWords } from '../../record-box';
import type { OrdinaryMail } from '../../record-mail';
import { answersOf, keptFields, refusalOf } from '../../stories';
import { AnswerList, CopyButton, NewsLine, PendingButton, StandingNote, useLanguage } from '../../ui';
import type { DeskProps } from './desk-props';
import { draftText } from './draft-text';
import type { FormState } from './form-state';
import type { RouteStep } from './route';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: '1.2em' },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

export interface DraftStepProps extends Pick<DeskProps, 'desk' | 'explain'> {
  readonly kind: RequestKind;
  readonly state: FormState;
  readonly route: readonly RouteStep[];
  readonly onChange: (field: string) => void;
  readonly onBack: (() => void) | undefined;
}

/**
 * The end of a form that is kept nowhere: an ordinary draft, or its text and address for a mail of one's own. Not a
 * `mailto:` link, which would leave the answers in the history of the browser.
 */
export function DraftStep({ desk, explain, kind, state, route, onChange, onBack }: DraftStepProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { draft: strings, review, form } = useRequestStrings();
  const answers = keptFields(kind, state.values);
  const groups = answersOf(kind, answers, language);
  const refusal = refusalOf(kind, answers, language);
  const [to] = route.flatMap(({ by }) => (by.who === 'team' && by.team !== undefined ? [by.team] : []));
  const subject = inLanguage(kind.title, language);
  const mailTo = ({ address, name }: Team): OrdinaryMail => ({
    to: [{ address, name: inLanguage(name, language) }],
    subject,
    text: draftText(groups),
  });
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
          {to === undefined ? null : <MakeDraft mail={mailTo(to)} {...{ desk, explain }} />}
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
            <li>{strings.subject(subject)}</li>
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

/** Puts it into one's own Drafts, where it is sent by hand like any other mail. */
function MakeDraft({ desk, explain, mail }: Pick<DeskProps, 'desk' | 'explain'> & { readonly mail: OrdinaryMail }) {
  const { draft: strings } = useRequestStrings();
  const trouble = useTroubleWords();
  const [said, setSaid] = useState<{ readonly failed?: string; readonly webLink?: string | undefined } | null>(null);
  const make = async () => {
    try {
      setSaid({ webLink: (await desk.ordinaryDraft(mail)).webLink });
    } catch (failure) {
      setSaid({ failed: trouble[explain(failure).kind] });
    }
  };
  if (said !== null && said.failed === undefined) {
    return (
      <NewsLine words={strings.made}>
        {said.webLink === undefined ? null : (
          <Link inline href={said.webLink} target="_blank" rel="noreferrer">
            {strings.open}
          </Link>
        )}
      </NewsLine>
    );
  }
  return (
    <>
      {said === null ? null : <NewsLine tone="failed" words={strings.notMade(said.failed ?? '')} />}
      <PendingButton primary label={strings.make} pendingLabel={strings.making} onPress={make} />
    </>
  );
}
