import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { mailLink, partsOf, pathOf } from '../../guidance';
import type { ToolStep } from '../../pack';
import { carriedAnswers, fill } from '../../tools';
import { LeadingLink, PageLink, useLanguage } from '../../ui';
import { useAround } from './around';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  item: { minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
});

export interface NextStepsProps {
  readonly inUse: ToolInUse;
  readonly steps: readonly ToolStep[];
}

/** Where to go next: a page, a mail with the answers in it, or a request that takes them along. */
export function NextSteps({ inUse, steps }: NextStepsProps) {
  const styles = useStyles();
  if (steps.length === 0) return null;
  const leading = steps.find((step) => 'place' in step && partsOf(step.place).kind === 'request');
  return (
    <ul className={styles.list}>
      {steps.map((step) => (
        <li key={inLanguage(step.label, 'en')} className={styles.item}>
          <NextStep inUse={inUse} step={step} leads={step === leading} />
        </li>
      ))}
    </ul>
  );
}

function NextStep({
  inUse,
  step,
  leads,
}: {
  readonly inUse: ToolInUse;
  readonly step: ToolStep;
  readonly leads: boolean;
}) {
  const language = useLanguage();
  const { onCarry } = useAround();
  const { tool, run, given } = inUse;
  const label = inLanguage(step.label, language);
  if ('place' in step) {
    const isRequest = partsOf(step.place).kind === 'request';
    const carry = () => onCarry(tool.id, carriedAnswers(run, step.carry), given);
    const Leads = leads ? LeadingLink : PageLink;
    return (
      <Leads to={pathOf(step.place)} {...(isRequest ? { onClick: carry } : {})}>
        {label}
      </Leads>
    );
  }
  const filled = (template: typeof step.subject) => fill(template, tool, run.known, language);
  return (
    <Link inline href={mailLink(step.write, filled(step.subject), step.lines.map(filled).join('\r\n\r\n'))}>
      {label}
    </Link>
  );
}
