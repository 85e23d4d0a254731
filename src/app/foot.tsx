import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton, longDay, PageLink, useLanguage, useReading } from '../ui';
import type { Tab } from './page';
import { useAppStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  // At least 24 px to hit, and the links stand apart.
  link: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
});

export interface FootProps {
  readonly tab: Tab;
  readonly path: string;
}

/** The foot of every page: what is about Second Look itself, who is signed in, and a link to hand on. */
export function Foot({ tab: { pack, host, account }, path }: FootProps) {
  const styles = useStyles();
  const strings = useAppStrings();
  const language = useLanguage();
  const { value } = useReading(account);
  const links: readonly (readonly [string, string])[] = [
    ['/help', strings.help.title],
    ['/accessibility', strings.accessibility.title],
    ['/remembered', strings.remembered.title],
    ['/checks', strings.edition(longDay(pack.edition.date, language))],
  ];
  return (
    <footer className={styles.root}>
      <nav aria-label={strings.aboutLabel}>
        <ul className={styles.links}>
          {links.map(([to, words]) => (
            <li key={to} className={styles.link}>
              <PageLink to={to}>{words}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.row}>
        {value === undefined ? null : <span>{strings.signedInAs(value.name)}</span>}
        <CopyButton key={path} label={strings.copyLink} text={host.linkTo(path)} />
      </div>
    </footer>
  );
}
