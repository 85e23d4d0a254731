import type { Level } from './scheme';

/** The levels that both editions of the Government Security Classifications Policy share. SENSITIVE is a caveat, so it has OFFICIAL's rank. */
export const gscpLevels: readonly Level[] = [
  {
    name: 'OFFICIAL',
    rank: 1,
    needs: 'title',
    everyday:
      'USE OPENING WEBSITE SITE STATISTICS LAUNCH RECEIVER SOLICITOR SECRETS STATEMENT ANNOUNCEMENT PHOTO PHOTOS VISIT ' +
      'ACCOUNT CHANNEL PAGE JOURNAL RESIDENCE LANGUAGE LANGUAGES RULES PARTNER SPONSOR VIDEO',
  },
  {
    name: 'OFFICIAL-SENSITIVE',
    rank: 1,
    needs: 'any',
    anyCase: true,
    forms: [
      'OFFICIAL_SENSITIVE',
      'OFFICIAL:SENSITIVE',
      'OFFICIAL (SENSITIVE)',
      'OFFICIAL [SENSITIVE]',
      'OFFICAL SENSITIVE',
      'OFF SEN',
      'O-S',
      'OS+',
    ],
  },
  {
    name: 'SECRET',
    rank: 2,
    needs: 'any',
    everyday:
      'SANTA SANTAS BALLOT BALLOTS VOTE SERVICE SERVICES SAUCE AGENT AGENTS RECIPE POLICE SHOPPER SHOPPERS SHOPPING GARDEN ' +
      'SOCIETY WEAPON ADMIRER CINEMA KEY KEYS TOKEN SCANNING ROTATION MANAGER TRUST TRUSTS HISTORY INGREDIENT ' +
      'COURTS TRIALS BARRISTER VALENTINE EASTER OF FRIEND PRESENT HANDSHAKE BOOK EXHIBITION PODCAST',
  },
  {
    name: 'TOP SECRET',
    rank: 3,
    needs: 'any',
    everyday: 'RECIPE RECIPES SANTA SAUCE PARTY INGREDIENT BOOK EXHIBITION PODCAST',
  },
];
