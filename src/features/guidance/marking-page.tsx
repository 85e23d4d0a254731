import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage, type MarkingPart } from '../../engine';
import { fittingParts, markSubject } from '../../guidance';
import type { MarkingHelp } from '../../pack';
import { Choice, CopyButton, EditionBanner, PageFrame, PageLink, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '560px' },
  box: { minWidth: 0, width: '100%' },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  level: { color: tokens.colorNeutralForeground1 },
  subject: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '72ch' },
});

/** Plain questions in, the start of the subject out. Nothing is sent: the subject is copied into the mail. */
export function MarkingPage({ help }: { readonly help: MarkingHelp }) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const [level, setLevel] = useState(0);
  const [chosenParts, setChosenParts] = useState<Readonly<Record<string, string>>>({});
  const [subject, setSubject] = useState('');
  const chosen = help.levels[level];
  if (chosen === undefined) return null;
  const kinds = [...new Set(help.parts.map(({ kind }) => kind))];
  const parts: MarkingPart[] = [];
  const asked = kinds.map((kind) => {
    const offered = fittingParts(help, kind, { level: chosen.level, others: parts, schemes: pack.schemes });
    const part = offered.find(({ value }) => value === chosenParts[kind]);
    if (part !== undefined) parts.push({ kind, value: part.value });
    return { kind, offered, part };
  });
  const marked = markSubject(subject, {
    level: chosen.level,
    parts,
    schemes: pack.schemes,
    ceiling: help.ceiling,
  });
  return (
    <PageFrame title={strings.marking.title} back={{ to: '/guidance', title: strings.title }}>
      <div className={styles.form}>
        <Field label={strings.marking.level}>
          <RadioGroup value={String(level)} onChange={(_, { value }) => setLevel(Number(value))}>
            {help.levels.map(({ level: name, label, says }, index) => (
              <Radio
                key={name}
                value={String(index)}
                label={
                  // Fluent greys what is not chosen, as if it could not be.
                  <span className={styles.level}>
                    <strong>{name}</strong>: {inLanguage(label, language)}
                    <br />
                    {inLanguage(says, language)}
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        {asked.map(({ kind, offered, part }) =>
          offered.length === 0 ? null : (
            <Choice
              key={kind}
              label={strings.marking.part[kind]}
              {...(part === undefined ? {} : { hint: inLanguage(part.says, language) })}
              value={part?.value ?? ''}
              options={[
                { id: '', label: strings.marking.noPart },
                ...offered.map(({ value, label }) => ({
                  id: value,
                  label: `${value}: ${inLanguage(label, language)}`,
                })),
              ]}
              onChoose={(value) => setChosenParts({ ...chosenParts, [kind]: value })}
            />
          ),
        )}
        <Field label={strings.marking.subject}>
          <Input
            className={styles.box}
            value={subject}
            autoComplete="off"
            onChange={(_, { value }) => setSubject(value)}
          />
        </Field>
      </div>
      <div className={styles.answer} role="status">
        {marked.kind === 'refused' ? <p className={styles.text}>{strings.marking.above(marked.ceiling)}</p> : null}
        {marked.kind === 'already' ? <p className={styles.text}>{strings.marking.already}</p> : null}
        {marked.kind === 'found' ? <p className={styles.text}>{strings.marking.found(marked.found)}</p> : null}
        {marked.kind === 'refused' || marked.kind === 'unknown' ? null : (
          <>
            <p className={styles.text}>{strings.marking.willStart}</p>
            <p className={styles.subject}>{marked.kind === 'found' ? marked.offer : marked.subject}</p>
            <CopyButton
              isPrimary
              label={marked.kind === 'found' ? strings.marking.useUsual : strings.marking.copy}
              text={marked.kind === 'found' ? marked.offer : marked.subject}
            />
          </>
        )}
      </div>
      {help.notes.map((note) => (
        <p key={inLanguage(note, 'en')} className={styles.text}>
          {inLanguage(note, language)}
        </p>
      ))}
      <PageLink to={`/guidance/${help.page}`}>{strings.lookup.page}</PageLink>
      <EditionBanner {...{ date, validUntil, live, today }} />
    </PageFrame>
  );
}
