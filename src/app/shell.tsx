import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type MouseEvent, Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type Language,
  LoadingRows,
  PageBoundary,
  PageFrame,
  StandingNote,
  SurroundingsRoot,
  useLanguage,
  useOnline,
} from '../ui';
import './shell.css';
import { writeAddress } from './address';
import { Foot } from './foot';
import { nameOfLanguage, offeredLanguages } from './languages';
import { componentOf } from './load-page';
import type { Navigation, Whereabouts } from './navigation';
import { NotFound } from './not-found';
import type { Page, Tab } from './page';
import { type Found, findPage, pages, places } from './pages';
import { PlaceTabs, placeTabId } from './place-tabs';
import { useAppStrings } from './strings';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Seen only while it has focus. It pushes the page down rather than cover it.
  skip: {
    alignSelf: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorBrandForegroundLink,
    outlineOffset: '-4px',
    ':not(:focus)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // On a low window a row that stays would leave too little of the page.
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  body: {
    boxSizing: 'border-box',
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    width: '100%',
    maxWidth: '1280px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  main: { containerType: 'inline-size', containerName: 'page', flexGrow: 1, outlineStyle: 'none' },
  note: { marginBottom: tokens.spacingVerticalL },
});

export interface ShellProps {
  readonly tab: Tab;
  readonly navigation: Navigation;
  readonly onLanguage: (language: Language) => void;
  /** Loads the whole tab again, at the same address. */
  readonly onReload: () => void;
  /** @default the tab's own pages */
  readonly among?: readonly Page[];
}

/** What stays while pages change: the places, the foot, and a boundary round each page. */
export function Shell({ tab, navigation, onLanguage, onReload, among = pages }: ShellProps) {
  const styles = useStyles();
  const strings = useAppStrings();
  const online = useOnline();
  const whereabouts = useSyncExternalStore(navigation.subscribe, navigation.current, navigation.current);
  const { path, arrival } = whereabouts;
  const found = findPage(path, among);
  const place = places.find(({ id }) => id === found?.page.place);
  const placeName = place?.label(strings) ?? null;
  const surroundings = useMemo(
    () => ({ product: strings.product, place: placeName, arrival, hrefOf: navigation.hrefOf }),
    [strings, placeName, arrival, navigation],
  );
  const main = useRef<HTMLElement>(null);
  const onQuery = useCallback(
    (query: string) => navigation.replace(writeAddress({ path, query, row: '' })),
    [navigation, path],
  );
  const skip = (event: MouseEvent) => {
    // The address after `#` is where the person is: it must not change.
    event.preventDefault();
    main.current?.focus();
  };
  const panel =
    place === undefined ? {} : { id: 'place-panel', role: 'tabpanel', 'aria-labelledby': placeTabId(place.id) };
  return (
    <SurroundingsRoot value={surroundings}>
      <div className={styles.root}>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads somewhere, as a link does; only the address stays as it is */}
        <a href="#content" className={styles.skip} onClick={skip}>
          {strings.skip}
        </a>
        <header className={styles.header}>
          <PlaceTabs places={places} shown={place?.id ?? null} onChoose={navigation.go} />
          <LanguageSwitch onLanguage={onLanguage} />
        </header>
        <div className={styles.body}>
          <main ref={main} id="content" tabIndex={-1} className={styles.main}>
            {online ? null : (
              <div className={styles.note}>
                <StandingNote>{strings.offline}</StandingNote>
              </div>
            )}
            <div {...panel}>
              <PageSlot key={path} {...{ tab, found, whereabouts, onReload }} onQuery={onQuery} />
            </div>
          </main>
          <Foot tab={tab} path={writeAddress(whereabouts)} />
        </div>
      </div>
    </SurroundingsRoot>
  );
}

interface PageSlotProps {
  readonly tab: Tab;
  readonly found: Found | undefined;
  readonly whereabouts: Whereabouts;
  readonly onReload: () => void;
  readonly onQuery: (query: string) => void;
}

function PageSlot({ tab, found, whereabouts, onReload, onQuery }: PageSlotProps) {
  const strings = useAppStrings();
  // Once for each stay: a page that arrives meanwhile must not be put up anew.
  const [Content] = useState(() => (found === undefined ? null : componentOf(found.page)));
  if (found === undefined || Content === null) return <NotFound />;
  const title = found.page.title(strings);
  const loading = (
    <PageFrame title={title}>
      <LoadingRows what={title} />
    </PageFrame>
  );
  return (
    <PageBoundary title={title} now={tab.now} onReload={onReload}>
      <Suspense fallback={loading}>
        <Content tab={tab} params={found.params} query={whereabouts.query} row={whereabouts.row} onQuery={onQuery} />
      </Suspense>
    </PageBoundary>
  );
}

/** The other languages by their own names; nothing as long as there is only one. */
function LanguageSwitch({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const current = useLanguage();
  return offeredLanguages()
    .filter((language) => language !== current)
    .map((language) => (
      <Button key={language} appearance="transparent" lang={language} onClick={() => onLanguage(language)}>
        {nameOfLanguage(language)}
      </Button>
    ));
}
