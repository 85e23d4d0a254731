import { inLanguage } from '../../engine';
import type { Answer, PageSource } from '../../pack';
import { AnswerCard, longDay, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { NextSteps } from './next-steps';
import { useGuidanceStrings } from './strings';

export interface AnswerViewProps {
  readonly answer: Answer;
  readonly level: 2 | 3;
  readonly source: PageSource;
}

/** The answer of a row, with where it is from. */
export function AnswerView({ answer, level, source }: AnswerViewProps) {
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { pack } = useGuidance();
  const edition = strings.edition(longDay(pack.edition.date, language));
  return (
    <AnswerCard
      tone={answer.verdict}
      headline={inLanguage(answer.headline, language)}
      level={level}
      explain={answer.explain.map((line) => inLanguage(line, language))}
      actions={answer.next.length === 0 ? null : <NextSteps steps={answer.next} />}
      source={`${strings.from(source.document, source.section)}. ${edition}`}
    />
  );
}
