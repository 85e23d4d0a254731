import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  type Theme,
  teamsDarkV21Theme,
  teamsHighContrastTheme,
  teamsLightV21Theme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import './page.css';
import { type Language, LanguageRoot, type Rewrite } from './language';

/** `system` follows the browser or the desktop; the rest is what a host said. */
export type ThemeChoice = 'light' | 'dark' | 'contrast' | 'system';

/** Teams' own link colour stands out from its dark background by 4.45 to 1, where text needs 4.5. */
const dark: Theme = {
  ...teamsDarkV21Theme,
  colorBrandForegroundLink: teamsDarkV21Theme.colorBrandForeground2,
  colorBrandForegroundLinkHover: teamsDarkV21Theme.colorBrandForeground2Hover,
  colorBrandForegroundLinkPressed: teamsDarkV21Theme.colorBrandForeground2Pressed,
  colorBrandForegroundLinkSelected: teamsDarkV21Theme.colorBrandForeground2,
};

const themes: Record<Exclude<ThemeChoice, 'system'>, Theme> = {
  light: teamsLightV21Theme,
  dark,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Apart from the root, whose styles Fluent copies to what opens above the page: as high, it would cover the page.
  page: { minHeight: '100vh' },
});

const prefersDark = '(prefers-color-scheme: dark)';

function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(
    watchSystem,
    () => (window.matchMedia(prefersDark).matches ? 'dark' : 'light'),
    () => 'light',
  );
}

export interface ThemeRootProps {
  /** @default 'system' */
  readonly theme?: ThemeChoice;
  /** @default 'en' */
  readonly language?: Language;
  /** @default null */
  readonly rewrite?: Rewrite | null;
  readonly children: ReactNode;
}

/** Root of every page: theme, language, and the one live region through which anything is announced. */
export function ThemeRoot({ theme = 'system', language = 'en', rewrite = null, children }: ThemeRootProps) {
  const styles = useStyles();
  const system = useSystemTheme();
  return (
    <FluentProvider theme={themes[theme === 'system' ? system : theme]} className={styles.root} lang={language}>
      <LanguageRoot language={language} rewrite={rewrite}>
        <AriaLiveAnnouncer>
          <div className={styles.page}>{children}</div>
        </AriaLiveAnnouncer>
      </LanguageRoot>
    </FluentProvider>
  );
}
