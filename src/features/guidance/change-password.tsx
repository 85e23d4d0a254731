import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage } from '../../engine';
import { changeBy, instantOf, localTime } from '../../guidance';
import type { PasswordRules } from '../../pack';
import { Choice, type Language, longMoment, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { useGuidanceStrings } from './strings';
import type { GuidanceStrings } from './strings.en';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '64px',
  },
  box: { minWidth: 0, width: '100%', maxWidth: '440px' },
  answer: { margin: 0, fontWeight: tokens.fontWeightSemibold, maxWidth: '72ch' },
  text: { margin: 0, maxWidth: '72ch' },
});

/** The sentence on the deadline, if there is one yet. Days are compared, since the hour of reading is nobody's deadline. */
export function deadlineWords(
  by: number | undefined,
  happened: string,
  today: string,
  language: Language,
  strings: GuidanceStrings['password'],
): string {
  if (by === undefined) return strings.whenMissing;
  if (happened > today) return strings.whenAhead;
  const moment = longMoment(new Date(by), language);
  return localTime(by).day < today ? strings.byPassed(moment) : strings.by(moment);
}

/** Whether a password must be changed, and by when. Nothing is kept. */
export function ChangePassword({ rules }: { readonly rules: PasswordRules }) {
  const styles = useStyles();
  const { password: strings } = useGuidanceStrings();
  const language = useLanguage();
  const { today } = useGuidance();
  const { reasons, systems, late } = rules.change;
  const [reasonId, setReason] = useState(reasons[0]?.id ?? '');
  const [systemId, setSystem] = useState(systems[0]?.id ?? '');
  const [when, setWhen] = useState('');
  const reason = reasons.find(({ id }) => id === reasonId);
  const [day = '', time = ''] = when.split('T');
  const found = changeBy(rules, reasonId, systemId, instantOf({ day, time }));
  return (
    <section className={styles.root}>
      <h2 id="change" tabIndex={-1} className={styles.title}>
        {strings.changeTitle}
      </h2>
      <Choice
        label={strings.reason}
        value={reasonId}
        options={reasons.map(({ id, label }) => ({ id, label: inLanguage(label, language) }))}
        onChoose={setReason}
      />
      {reason?.must === true ? (
        <>
          <Choice
            label={strings.system}
            value={systemId}
            options={systems.map(({ id, label }) => ({ id, label: inLanguage(label, language) }))}
            onChoose={setSystem}
          />
          <Field
            label={strings.inUkTime(reason.asks === undefined ? strings.happened : inLanguage(reason.asks, language))}
          >
            <Input
              className={styles.box}
              type="datetime-local"
              value={when}
              onChange={(_, { value }) => setWhen(value)}
            />
          </Field>
        </>
      ) : null}
      <div role="status">
        <p className={styles.text}>{reason === undefined ? '' : inLanguage(reason.says, language)}</p>
        {found?.must === true ? (
          <p className={styles.answer}>{deadlineWords(found.by, day, today, language, strings)}</p>
        ) : null}
      </div>
      {found?.must === true ? <p className={styles.text}>{inLanguage(late, language)}</p> : null}
    </section>
  );
}
