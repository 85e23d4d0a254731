import { makeStyles, tokens } from '@fluentui/react-components';
import { PageLink, type PageLinkProps } from './surroundings';

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

/** A page's one leading act, where that is to go to another page. */
export function LeadingLink(props: PageLinkProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <PageLink {...props} />
    </span>
  );
}
