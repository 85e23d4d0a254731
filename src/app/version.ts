/** The version of package.json; a test holds the two together, so that the whole file stays out of the bundle. */
export const version = '0.1.0';
