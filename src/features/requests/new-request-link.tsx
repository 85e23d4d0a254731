import { makeStyles, tokens } from '@fluentui/react-components';
import { PageLink } from '../../ui';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  // A link that leads to a page, with the looks of the button that the eye seeks.
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '& a': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
      textDecorationLine: 'none',
    },
    '& a:hover': { color: tokens.colorNeutralForegroundOnBrand, textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { border: '1px solid LinkText', '& a': { color: 'LinkText' } },
  },
});

/** Leads to what can be asked for. */
export function NewRequestLink() {
  const styles = useStyles();
  const { mine: strings } = useRequestStrings();
  return (
    <span className={styles.root}>
      <PageLink to="/requests/new">{strings.newRequest}</PageLink>
    </span>
  );
}
