/** Outlook's theme by its background: `isDarkTheme` is not supported there. Undefined where there is no colour to go by. */
export function themeOf(background: string | undefined): 'light' | 'dark' | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(background?.trim() ?? '')?.[1];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Perceived brightness (ITU-R BT.601), out of 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
