import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useUiStrings } from './language';
import { PageLink, useSurroundings } from './surroundings';

const wide = '@container page (min-width: 1100px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    [wide]: { flexDirection: 'row', columnGap: tokens.spacingHorizontalXXXL },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minWidth: 0,
    maxWidth: '880px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  withIcon: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  // As high as a line, so that the icon stands in the middle of the first one.
  icon: { display: 'inline-flex', alignItems: 'center', height: tokens.lineHeightBase500 },
  words: { minWidth: 0 },
  aside: { minWidth: 0, overflowWrap: 'anywhere', [wide]: { flexShrink: 0, width: '300px' } },
});

export interface PageFrameProps {
  readonly title: string;
  /** Stands before the title, for the eye alone. @default null */
  readonly icon?: ReactNode;
  /** The one link back: the page it leads to and its name. @default null */
  readonly back?: { readonly to: string; readonly title: string } | null;
  /** What stands beside the page where there is room, and after it where there is not. @default null */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Every page of the tab: its heading takes focus when a person went there, and its title is the document's. */
export function PageFrame({ title, icon = null, back = null, aside = null, children }: PageFrameProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const { product, place, arrival } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // Home is called as the product is: its place tells it from the rest.
    const parts = title === product ? [place, product] : [title, place, product];
    document.title = parts.filter((part) => part !== null).join(' · ');
  }, [title, place, product]);

  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);

  return (
    <div className={styles.root}>
      <div className={styles.content}>
        <div className={styles.head}>
          {back === null ? null : (
            <span data-print="no">
              <PageLink to={back.to}>{strings.back(back.title)}</PageLink>
            </span>
          )}
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, icon !== null && styles.withIcon)}>
            {icon === null ? null : <span className={styles.icon}>{icon}</span>}
            {icon === null ? title : <span className={styles.words}>{title}</span>}
          </h1>
        </div>
        {children}
      </div>
      {aside === null ? null : <aside className={styles.aside}>{aside}</aside>}
    </div>
  );
}
