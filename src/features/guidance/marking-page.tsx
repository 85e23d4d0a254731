import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage } from '../../engine';
import type { MarkingHelp } from '../../pack';
import { CopyButton, EditionBanner, PageFrame, PageLink, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { MarkingQuestions } from './marking-questions';
import { useGuidanceStrings } from './strings';
import './print.css';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  text: { margin: 0, maxWidth: '72ch' },
});

/** What a subject is to be marked with. Nothing is sent: the subject is copied into the mail. */
export function MarkingPage({ help }: { readonly help: MarkingHelp }) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const [subject, setSubject] = useState('');
  if (help.levels.length === 0) return null;
  return (
    <PageFrame title={strings.marking.title} back={{ to: '/guidance', title: strings.title }}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      <MarkingQuestions
        help={help}
        schemes={pack.schemes}
        subject={subject}
        asks={
          <Field label={strings.marking.subject}>
            <Input
              className={styles.box}
              value={subject}
              autoComplete="off"
              onChange={(_, { value }) => setSubject(value)}
            />
          </Field>
        }
      >
        {(offered) => (
          <CopyButton
            isPrimary
            label={offered.isUsual ? strings.marking.useUsual : strings.marking.copy}
            text={offered.subject}
          />
        )}
      </MarkingQuestions>
      {help.notes.map((note) => (
        <p key={inLanguage(note, 'en')} className={styles.text}>
          {inLanguage(note, language)}
        </p>
      ))}
      <PageLink to={`/guidance/${help.page}`}>{strings.lookup.page}</PageLink>
    </PageFrame>
  );
}
