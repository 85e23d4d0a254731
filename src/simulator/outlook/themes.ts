import { type Theme, teamsDarkV21Theme, teamsHighContrastTheme, teamsLightV21Theme } from '@fluentui/react-components';
import type { OfficeColours } from './office-protocol';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Teams' own link colour stands out from its dark background by 4.45 to 1, where text needs 4.5. */
const dark: Theme = { ...teamsDarkV21Theme, colorBrandForegroundLink: teamsDarkV21Theme.colorBrandForeground2 };

export const themes: { readonly [name in ThemeName]: Theme } = {
  light: teamsLightV21Theme,
  dark,
  contrast: teamsHighContrastTheme,
};

/** What Outlook tells add-ins of its theme: four colours. */
export function officeColours(name: ThemeName): OfficeColours {
  const { colorNeutralBackground1, colorNeutralForeground1, colorNeutralBackground3 } = themes[name];
  return {
    bodyBackgroundColor: colorNeutralBackground1,
    bodyForegroundColor: colorNeutralForeground1,
    controlBackgroundColor: colorNeutralBackground3,
    controlForegroundColor: colorNeutralForeground1,
  };
}
