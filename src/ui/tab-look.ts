import { makeStyles, tokens } from '@fluentui/react-components';

/** How one of several places or halves looks in its row: the line below says which is shown, by more than its colour. */
export const useTabLook = makeStyles({
  one: {
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    // A real border: it stays where Windows chooses the colours.
    borderBottom: '3px solid transparent',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
  // Windows makes a border seen whatever its colour, but not this one.
  rest: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
});
