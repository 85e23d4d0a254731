import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { useUiStrings } from './language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px solid ${tokens.colorStatusDangerForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusDangerForeground1 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  // The bullet stands at the first line of a text that needs several.
  link: { display: 'inline-block', minHeight: '24px', verticalAlign: 'top' },
});

const controls = 'input:not([type="hidden"]), select, textarea, button, [tabindex]';

/**
 * Moves focus to a field by its element id: to the field itself, or to the first control inside where the id is that of
 * a fieldset or a group. Of radio buttons that is the chosen one, as it is for the Tab key.
 */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  if (field === null) return;
  const target = field.matches(controls)
    ? field
    : (field.querySelector<HTMLElement>('input[type="radio"]:checked') ?? field.querySelector<HTMLElement>(controls));
  // The question above a group's first control is to be seen with it.
  field.scrollIntoView({ block: 'nearest' });
  target?.focus();
}

export interface ErrorSummaryProps {
  /** `field` is the id of the field's element, or of the fieldset or group around its controls. */
  readonly problems: readonly { readonly field: string; readonly text: string }[];
  /** Another number takes focus again: count the presses of the form's button. @default 0 */
  readonly attempt?: number;
  /** Heading level. @default 2 */
  readonly level?: 2 | 3;
}

/** What keeps a form from going on, first on the page. Nothing where there is no problem. */
export function ErrorSummary({ problems, attempt = 0, level = 2 }: ErrorSummaryProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const root = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isShown = problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further press of the button is to be answered
  useEffect(() => {
    if (isShown) root.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  const Heading = `h${level}` as const;
  const goTo = (field: string) => (event: MouseEvent) => {
    // The address after `#` is where the person is: it must not change.
    event.preventDefault();
    focusField(field);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and here are only links to them
    <div ref={root} tabIndex={-1} role="group" aria-labelledby={titleId} className={styles.root}>
      <Heading id={titleId} className={styles.title}>
        <ErrorCircleRegular aria-hidden className={styles.icon} />
        {strings.problems}
      </Heading>
      <ul className={styles.list}>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <Link inline className={styles.link} href={`#${field}`} onClick={goTo(field)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
