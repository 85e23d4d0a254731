import { type Theme, teamsDarkV21Theme, teamsHighContrastTheme, teamsLightV21Theme } from '@fluentui/react-components';
import type { OfficeColours } from './office-protocol';

export type ThemeName = 'light' | 'dark' | 'contrast';

export const themes: { readonly [name in ThemeName]: Theme } = {
  light: teamsLightV21Theme,
  dark: teamsDarkV21Theme,
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
