import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { pathOf } from '../../guidance';
import type { NextStep } from '../../pack';
import { PageLink, useLanguage } from '../../ui';
import { draftLink } from './draft-link';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  item: { minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
});

/** What to do next: a place of ours, or a mail that is ready but for what only its sender knows. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const styles = useStyles();
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <ul className={styles.list}>
      {steps.map((step) => {
        const label = inLanguage(step.label, language);
        return (
          <li key={label} className={styles.item}>
            {'place' in step ? (
              <PageLink to={pathOf(step.place)}>{label}</PageLink>
            ) : (
              <Link inline href={draftLink(step, language)}>
                {label}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
