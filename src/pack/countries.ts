import { countryName } from '../stories';

/** Two letters that people can be offered: a code that nobody has a name for, `UK` among them, would match no answer. */
export const isCountry = (code: string): boolean => countryName(code, 'en') !== code;
