import { makeStyles, tokens } from '@fluentui/react-components';

/** A line of the mail's head: a name, and what stands beside it. */
export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-within': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  label: { width: '72px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  // A select's text is as long as the longest account: it may not widen the form.
  choice: {
    flexGrow: 1,
    minWidth: 0,
    '& select': { paddingLeft: 0, fontSize: 'inherit', backgroundColor: 'transparent' },
  },
  // An address or a name is shown whole, however long: its end is what matters.
  tag: { maxWidth: '100%', height: 'auto', minHeight: '28px' },
  tagText: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  input: {
    flexGrow: 1,
    minWidth: '120px',
    minHeight: '28px',
    border: 'none',
    outlineStyle: 'none',
    padding: 0,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
  },
});
