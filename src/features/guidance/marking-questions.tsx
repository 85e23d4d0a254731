import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { inLanguage, type MarkingPart } from '../../engine';
import { fittingParts, markSubject } from '../../guidance';
import type { MarkingHelp } from '../../pack';
import { Choice, useLanguage } from '../../ui';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '560px' },
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

/** A subject that is ready to be used. */
export interface OfferedSubject {
  readonly subject: string;
  /** As the scheme spells it: `OFFICIAL-SENSITIVE`. */
  readonly level: string;
  /** True where the subject bears a marking already, which this one would take the place of. */
  readonly isUsual: boolean;
}

export interface MarkingQuestionsProps {
  readonly help: MarkingHelp;
  readonly schemes: readonly string[];
  /** The subject that is to be marked. */
  readonly subject: string;
  /** The level that is chosen at first. @default the first one */
  readonly level?: string;
  /** A further question. @default none */
  readonly asks?: ReactNode;
  /** What can be done with the marked subject. */
  readonly children: (offered: OfferedSubject) => ReactNode;
}

/** Plain questions in, the start of the subject out. Doing it twice never doubles a marking. */
export function MarkingQuestions({ help, schemes, subject, asks = null, children, ...first }: MarkingQuestionsProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings().marking;
  const language = useLanguage();
  const [level, setLevel] = useState(() =>
    Math.max(
      0,
      help.levels.findIndex((one) => one.level === first.level),
    ),
  );
  const [chosenParts, setChosenParts] = useState<Readonly<Record<string, string>>>({});
  const chosen = help.levels[level];
  if (chosen === undefined) return null;
  const kinds = [...new Set(help.parts.map(({ kind }) => kind))];
  const parts: MarkingPart[] = [];
  const asked = kinds.map((kind) => {
    const offered = fittingParts(help, kind, { level: chosen.level, others: parts, schemes });
    const part = offered.find(({ value }) => value === chosenParts[kind]);
    if (part !== undefined) parts.push({ kind, value: part.value });
    return { kind, offered, part };
  });
  const marked = markSubject(subject, { level: chosen.level, parts, schemes, ceiling: help.ceiling });
  const offer = marked.kind === 'found' ? marked.offer : marked.subject;
  return (
    <>
      <div className={styles.form}>
        <Field label={strings.level}>
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
              label={strings.part[kind]}
              {...(part === undefined ? {} : { hint: inLanguage(part.says, language) })}
              value={part?.value ?? ''}
              options={[
                { id: '', label: strings.noPart },
                ...offered.map(({ value, label }) => ({
                  id: value,
                  label: `${value}: ${inLanguage(label, language)}`,
                })),
              ]}
              onChoose={(value) => setChosenParts({ ...chosenParts, [kind]: value })}
            />
          ),
        )}
        {asks}
      </div>
      <div className={styles.answer} role="status">
        {marked.kind === 'refused' ? <p className={styles.text}>{strings.above(marked.ceiling)}</p> : null}
        {marked.kind === 'already' ? <p className={styles.text}>{strings.already}</p> : null}
        {marked.kind === 'found' ? <p className={styles.text}>{strings.found(marked.found)}</p> : null}
        {marked.kind === 'refused' || marked.kind === 'unknown' ? null : (
          <>
            <p className={styles.text}>{strings.willStart}</p>
            <p className={styles.subject}>{offer}</p>
            {children({ subject: offer, level: chosen.level, isUsual: marked.kind === 'found' })}
          </>
        )}
      </div>
    </>
  );
}
