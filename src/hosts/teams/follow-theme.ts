export type TeamsTheme = 'light' | 'dark' | 'contrast';

const themes: { readonly [name: string]: TeamsTheme } = { default: 'light', dark: 'dark', contrast: 'contrast' };

/**
 * Tells Teams that the page is there, and follows its theme. Teams' library is loaded only when this is called, which
 * is for pages in a frame: outside one there is nobody to talk to. Rejects when the frame is not Teams.
 */
export async function followTheme(setTheme: (theme: TeamsTheme) => void): Promise<void> {
  const { app } = await import('@microsoft/teams-js');
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => setTheme(themes[theme] ?? 'light'));
  const context = await app.getContext();
  setTheme(themes[context.app.theme] ?? 'light');
  app.notifySuccess();
}
