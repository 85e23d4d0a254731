/** The first Chromium found, or undefined. CHROMIUM_PATH wins. */
export declare const findChromium: () => string | undefined;
