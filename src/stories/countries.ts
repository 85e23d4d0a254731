/**
 * ISO 3166-1 alpha-2, the codes that are officially assigned, and of those that anybody may use XK and XC: people also go to
 * Kosovo and to Crimea, which have none.
 */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XC XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Of a code that no system has a name for. */
const OWN_NAMES: { readonly [code: string]: string } = { XC: 'Crimea' };

const known = new Set(CODES);

export interface Country {
  /** Two capital letters: `EG`. */
  readonly code: string;
  readonly name: string;
}

const byLanguage = new Map<string, readonly Country[]>();

/** Every country and territory, by name in the order of the language's alphabet. */
export function countriesIn(language: string): readonly Country[] {
  const listed = byLanguage.get(language);
  if (listed !== undefined) return listed;
  const names = namesIn(language);
  const collator = new Intl.Collator(language);
  const made = CODES.map((code) => ({ code, name: OWN_NAMES[code] ?? names.of(code) ?? code })).sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  byLanguage.set(language, made);
  return made;
}

/** The name of a country by its code; the code itself where there is no such country. */
export function countryName(code: string, language: string): string {
  return countriesIn(language).find((country) => country.code === code)?.name ?? code;
}

export function isCountry(code: string): boolean {
  return known.has(code);
}

/**
 * What people type for a country that is not its name, folded: older and shorter names, parts, and places that tickets
 * name instead of the country.
 */
const ALIASES: { readonly [code: string]: readonly string[] } = {
  AE: ['uae', 'emirates', 'dubai', 'abu dhabi', 'sharjah'],
  CD: ['drc', 'dr congo', 'zaire'],
  CI: ['ivory coast'],
  CN: ['prc', 'mainland china', 'beijing', 'shanghai', 'tibet'],
  CV: ['cape verde'],
  CZ: ['czech republic'],
  GB: ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales', 'northern ireland'],
  HK: ['hong kong'],
  IE: ['eire', 'republic of ireland'],
  IR: ['persia'],
  KP: ['dprk'],
  KR: ['republic of korea', 'seoul'],
  MK: ['macedonia'],
  MM: ['burma'],
  MO: ['macau'],
  NL: ['holland'],
  PS: ['palestine', 'gaza', 'west bank'],
  QA: ['doha'],
  RU: ['russian federation', 'moscow'],
  SZ: ['swaziland'],
  TL: ['east timor'],
  TR: ['turkey', 'istanbul'],
  TW: ['republic of china', 'taipei'],
  US: ['usa', 'united states of america', 'america'],
  VA: ['holy see'],
  XC: ['sevastopol', 'simferopol'],
};

const aliasesOf = (code: string): readonly string[] => (Object.hasOwn(ALIASES, code) ? (ALIASES[code] ?? []) : []);

/**
 * Countries whose name, or a word of it, begins as typed; those whose name does come first, then those known by another
 * name. By code where it is one.
 */
export function findCountries(typed: string, language: string): readonly Country[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const all = countriesIn(language).map((country) => ({ country, name: foldName(country.name) }));
  const begins = all.filter(
    ({ name, country }) => name.startsWith(wanted) || aliasesOf(country.code).some((alias) => alias.startsWith(wanted)),
  );
  const within = all.filter((one) => !begins.includes(one) && ` ${one.name}`.includes(` ${wanted}`));
  const byCode = all.filter((one) => one.country.code.toLowerCase() === wanted && !begins.includes(one));
  return [...new Set([...begins, ...byCode, ...within])].map(({ country }) => country);
}

/** What a list offers to what was typed: everything, as long as that is nothing. */
export function offeredCountries(typed: string, language: string): readonly Country[] {
  return typed.trim() === '' ? countriesIn(language) : findCountries(typed, language);
}

/** Without accents, case and marks: people type `cote d ivoire` for `Côte d’Ivoire`. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language === 'en' ? 'en-GB' : language, 'en-GB'], { type: 'region', fallback: 'code' });
}
