import { describe, expect, it } from 'vitest';
import { type MarkedFields, readMarkings } from './index';

const schemes = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];

/** What was read, each as `use: canonical form`. */
function read(fields: MarkedFields): string[] {
  return readMarkings(fields, schemes).map(({ use, canonical }) => `${use}: ${canonical}`);
}

describe('a subject is marked by', () => {
  it.each([
    ['OFFICIAL-SENSITIVE Hearing bundle', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL-SENSITIVE [PERSONAL] Re: Hearing bundle', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['OFFICIAL SENSITIVE (personal) Hearing bundle', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['OFFICIAL-SENSITIVE COMMERCIAL Budget', 'OFFICIAL-SENSITIVE [COMMERCIAL]'],
    ['OFFICIAL-SENSITIVE-Personal: staffing', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['OFFICIAL – SENSITIVE: staffing', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL-SENSITIVE staffing', 'OFFICIAL-SENSITIVE'],
    ['Official-Sensitive: staffing', 'OFFICIAL-SENSITIVE'],
    ['official sensitive - staffing', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL\u00ad-SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL\u00adSENSITIVE notes', 'OFFICIAL-SENSITIVE'],
    ['OFF\u200bICIAL\u2011SENSI\u2060TIVE notes', 'OFFICIAL-SENSITIVE'],
    ['(O-S) Minutes of 3 March', 'OFFICIAL-SENSITIVE'],
    ['[OFFSEN] Minutes', 'OFFICIAL-SENSITIVE'],
    ['Minutes of 3 March OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['RE: FW: [EXTERNAL] OFFICIAL-SENSITIVE Minutes', 'OFFICIAL-SENSITIVE'],
    ['Re[2]: OFFICIAL - Minutes', 'OFFICIAL'],
    ['OFFICIAL Minutes of 3 March', 'OFFICIAL'],
    ['OFFICIAL: Minutes', 'OFFICIAL'],
    ['SECRET Visit plan', 'SECRET'],
    ['OFFICAL-SENSITIVE Visit plan', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL_SENSITIVE Visit plan', 'OFFICIAL-SENSITIVE'],
    ['Tender [OFFICIAL-SENSITIVE: COMMERCIAL]', 'OFFICIAL-SENSITIVE [COMMERCIAL]'],
    ['SECRET visit to the north', 'SECRET'],
    ['Visit plan - SECRET', 'SECRET'],
    ['Visit plan | SECRET | second draft', 'SECRET'],
    ['Visit plan (SECRET)', 'SECRET'],
    ['S E C R E T: visit plan', 'SECRET'],
    ['SEСRET - UK EYES ONLY', 'SECRET - UK EYES ONLY'],
    ['TOP SECRET: visit plan', 'TOP SECRET'],
    ['UK SECRET Visit plan', 'UK SECRET'],
    ['Classification: secret', 'SECRET'],
    ['RESTRICTED - Visit plan', 'RESTRICTED'],
    ['PROTECT - PERSONAL: sick leave', 'PROTECT - PERSONAL'],
    ['NOT PROTECTIVELY MARKED Minutes', 'NOT PROTECTIVELY MARKED'],
    ['DRAFT SECRET plan', 'SECRET'],
    ['Op Nightjar - DRAFT SECRET', 'SECRET'],
    ['SECRET (draft) plan for Friday', 'SECRET'],
    ['**SECRET** Op Nightjar', 'SECRET'],
    ['Re: **SECRET** Op Nightjar', 'SECRET'],
    ['_SECRET_ plan', 'SECRET'],
    ['<SECRET> plan', 'SECRET'],
    ['"SECRET" plan', 'SECRET'],
    ['\u201cSECRET\u201d plan', 'SECRET'],
    ['SECRET_plan', 'SECRET'],
    ['SECRET/Op Nightjar', 'SECRET'],
    ['SECRET//NOFORN plan', 'SECRET'],
    ['Re: SECRET//NOFORN plan', 'SECRET'],
    ['UK TOP SECRET//EYES ONLY', 'UK TOP SECRET'],
    ['UK TOP SECRET // EYES ONLY', 'UK TOP SECRET'],
    ['TOP SECRET//X', 'TOP SECRET'],
    ['TOP SECRET/STRAP2', 'TOP SECRET'],
    ['SECRET Intelligence summary', 'SECRET'],
    ['SECRET Life sentence review', 'SECRET'],
    ['OFFICIAL (SENSITIVE)', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL (SENSITIVE) [PERSONAL] staffing', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['OFFICIAL[SENSITIVE] staffing', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL:SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['SEC\u0000RET plan', 'SECRET'],
    ['SECRET\u0007 plan', 'SECRET'],
    ['SEC\u009bRET plan', 'SECRET'],
    ['SECRET \u001b[2J plan', 'SECRET'],
  ])('%s', (subject, canonical) => {
    expect(read({ subject })).toEqual([`marking: ${canonical}`]);
  });
});

it('takes in the bracket that closes OFFICIAL (SENSITIVE)', () => {
  const seen = readMarkings({ subject: 'OFFICIAL (SENSITIVE) plan' }, schemes)[0];
  expect(seen?.text).toBe('OFFICIAL (SENSITIVE)');
});

describe('a text is marked by', () => {
  it.each([
    [
      'a cell of a table beside its name',
      `Hello,\n${'Line.\n'.repeat(9)}Owner\tSam\nMarking\tSECRET\nDate\t3 March\n${'Line.\n'.repeat(9)}`,
      'SECRET',
    ],
    ['a first line', 'OFFICIAL-SENSITIVE\n\nDear Asha, …', 'OFFICIAL-SENSITIVE'],
    ['a last line', 'Dear Asha, …\n\nSam\n\nSECRET\n', 'SECRET'],
    ['a whole line in the middle', `${'Line.\n'.repeat(20)}SECRET\n${'Line.\n'.repeat(20)}`, 'SECRET'],
    ['a first line that goes on', 'OFFICIAL-SENSITIVE: staffing in the north\nDear Asha,', 'OFFICIAL-SENSITIVE'],
    ['a last line that ends with it', 'Dear Asha,\nSam Hill | Policy | OFFICIAL', 'OFFICIAL'],
    [
      'a field in the middle',
      `${'Line.\n'.repeat(20)}Protective marking: official-sensitive\n${'Line.\n'.repeat(20)}`,
      'OFFICIAL-SENSITIVE',
    ],
    ['a field with its own colon in bold', '**Security classification:** SECRET', 'SECRET'],
    ['a field of two words', 'Handling instructions: OFFICIAL-SENSITIVE [LOCSEN]', 'OFFICIAL-SENSITIVE [LOCSEN]'],
    ['a cell beside its name', '| **Classification** | OFFICIAL-SENSITIVE |', 'OFFICIAL-SENSITIVE'],
    ['a quoted value', 'ProtectiveMarking: "OFFICIAL-SENSITIVE-Personal",', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['square brackets', 'Dear Asha, the note of Tuesday [OFFICIAL-SENSITIVE] is below.', 'OFFICIAL-SENSITIVE'],
    ['a field with another beside it', 'Classification: OFFICIAL   Page 1 of 2', 'OFFICIAL'],
    ['a first line that runs into the mail', 'OFFICIAL-SENSITIVE Dear Asha, the minutes.\nSam', 'OFFICIAL-SENSITIVE'],
    ['letters apart', 'S E C R E T\nDear Asha,', 'SECRET'],
    ['stars around it', 'Dear Asha,\n\n*** OFFICIAL-SENSITIVE ***\n\nSam', 'OFFICIAL-SENSITIVE'],
    ['its own statement', 'Dear Asha,\nThis email is classified OFFICIAL-SENSITIVE.\nSam', 'OFFICIAL-SENSITIVE'],
    ['an instruction', 'Dispose of as OFFICIAL SENSITIVE waste', 'OFFICIAL-SENSITIVE'],
    ['a caveat on the line below', 'UK SECRET\r\nUK EYES ONLY\r\n\r\nDear Asha,', 'UK SECRET - UK EYES ONLY'],
    [
      'the caveat that the policy itself prints on the line below',
      'UK OFFICIAL-SENSITIVE\r\nREL-EU\r\n\r\nDear Asha,',
      'UK OFFICIAL-SENSITIVE\r\nREL-EU',
    ],
    ['a codeword', 'UK SECRET - HEDGEROW - UK  EYES ONLY\nDear Asha,', 'UK SECRET - HEDGEROW - UK EYES ONLY'],
    ['an embargo and its date', 'OFFICIAL - EMBARGOED until 12 May at 09:00\nDear Asha,', 'OFFICIAL - EMBARGOED'],
    ['old CONFIDENTIAL on a line', '(vi)\n\nCONFIDENTIAL\n\nThe programme.', 'CONFIDENTIAL'],
    ['old SECRET AND PERSONAL', 'SECRET AND PERSONAL\n\nDear Asha,', 'SECRET AND PERSONAL'],
  ])('%s', (_, text, canonical) => {
    expect(read({ text })).toEqual([`marking: ${canonical}`]);
  });
});

describe('the name of an attachment is marked by', () => {
  it.each([
    ['O-S_budget.xlsx', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL-SENSITIVE_budget_v3.xlsx', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL_SENSITIVE budget.xlsx', 'OFFICIAL-SENSITIVE'],
    ['20260305_OS_LOCSEN_sites.docx', 'OFFICIAL-SENSITIVE [LOCSEN]'],
    ['Budget (OFFICIAL-SENSITIVE).xlsx', 'OFFICIAL-SENSITIVE'],
    ['SECRET_visit.pdf', 'SECRET'],
    ['visit_TOP_SECRET.pdf', 'TOP SECRET'],
  ])('%s', (name, canonical) => {
    expect(read({ attachments: ['plan.txt', name] })).toEqual([`marking: ${canonical}`]);
    expect(readMarkings({ attachments: ['plan.txt', name] }, schemes)[0]?.index).toBe(1);
  });
});

describe('a mention, not a marking, is', () => {
  it.each([
    'OFFICIAL-SENSITIVE is not a classification',
    'Remove the OFFICIAL-SENSITIVE marking before you send this',
    'How to mark OFFICIAL-SENSITIVE',
    'Is this OFFICIAL-SENSITIVE?',
    'Training on OFFICIAL-SENSITIVE data',
    'SECRET clearance: how long it takes',
    'SECRET or TOP SECRET?',
    'What "OFFICIAL-SENSITIVE" means',
    'CONFIDENTIAL data on the old network',
    'NATO SECRET registry closes',
    'Clearance level: SECRET',
    'Request for a SECRET-level account',
    'SECRET (or TOP SECRET) accounts',
    'Replace <SECRET> by its value',
    'SECRET/TOP SECRET accounts',
  ])('in a subject: %s', (subject) => {
    const seen = readMarkings({ subject }, schemes);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ use }) => use === 'marking')).toEqual([]);
  });

  it.each([
    'All customer data is classed as OFFICIAL-SENSITIVE or higher.',
    'You may use email for material up to OFFICIAL-SENSITIVE',
    '**Data Classification**: OFFICIAL (user metadata), OFFICIAL-SENSITIVE (clearance level)',
    '- **Classification**: OFFICIAL-SENSITIVE (documents may hold policy)',
    '| **OFFICIAL** | Routine work | Encryption |',
    "| classification | Yes | ['OFFICIAL', 'OFFICIAL-SENSITIVE'] |",
    'Use a subject-line prefix (e.g., `[OFFICIAL-SENSITIVE]`) first',
    'Put [OFFICIAL-SENSITIVE] at the start of the subject.',
    'OFFICIAL-SENSITIVE data was sent to the wrong team.',
    '- SECRET/TOP SECRET data, perhaps later',
    'Levels:\n- OFFICIAL\n- SECRET\n- TOP SECRET',
    'The levels are\nOFFICIAL\nSECRET\nTOP SECRET',
    'OFFICIAL: everyday work\nSECRET: serious harm\nTOP SECRET: grave harm',
    'The annex (OFFICIAL-SENSITIVE) comes by post.',
  ])('in a text: %s', (text) => {
    const seen = readMarkings({ text }, schemes);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ use }) => use === 'marking')).toEqual([]);
  });
});

describe('nothing is read in', () => {
  it.each([
    'Secret Santa',
    'SECRET COURTS: press lines',
    'SECRET TRIALS debate',
    'SECRET BARRISTER event',
    'SECRET INTELLIGENCE SERVICE careers',
    'TOP SECRET BOOK CLUB',
    'SECRET VALENTINE',
    'SECRET EASTER BUNNY',
    'SECRET LIFE OF PRISONS screening',
    'SECRET FRIEND gift exchange',
    'SECRET PRESENT SWAP',
    'SECRET HANDSHAKE',
    'TOP SECRET EXHIBITION at the Science Museum',
    'SECRET PODCAST: episode two',
    'Rotate SECRET_KEY',
    'SECRET_TOKEN rotation',
    'SECRET SANTA LIST',
    'SECRET-SANTA list',
    'The official website',
    'Official: results are out',
    'Secretary of State',
    'OFFICIAL opening of the new office',
    'Restricted access to car park on Friday',
    'RESTRICTED ACCESS TO CAR PARK',
    'Official Secrets Act',
    'Secret ballot on Tuesday',
    'Our top secret recipe',
    'Top secret: leaving party for Dana',
    'PRIVATE AND CONFIDENTIAL',
    'Private and confidential',
    'Fw: CONFIDENTIAL',
    'TIME SENSITIVE AND CONFIDENTIAL',
    '[Northfield Official Use Only - General]',
    'FOR OFFICIAL USE ONLY',
    'Internal Use Only',
    'Minutes [SEC=OFFICIAL:Sensitive]',
    'Minutes [SEC=SECRET, CAVEAT=RI:AUSTEO]',
    'TLP:AMBER Minutes',
    'Rotate the client_secret',
    'Protect your data',
    'OS maps of the site',
    'The unofficial guide',
    '',
  ])('the subject %j', (subject) => {
    expect(read({ subject })).toEqual([]);
  });

  it.each([
    'Please see our official, sensitive customers included',
    'const client_secret = process.env.SECRET;',
    'It is no secret that the official line has changed.',
    'Classification: official photographs of the opening',
    '10:00 RESTRICTED PC MEETING',
    'The secret police.',
    'S E C R E T A R Y',
    'This communication may be confidential or privileged.',
    'SENSITIVE BUT UNCLASSIFIED',
    '# Secret Santa Picker\n\nPick a player',
  ])('the text %j', (text) => {
    expect(read({ text })).toEqual([]);
  });

  it.each(['client_secret.json', 'secret.txt', 'official_letter.docx', 'SECRET_SANTA_list.xlsx', 'SECRET_KEY.pem'])(
    'an attachment called %s',
    (name) => {
      expect(read({ attachments: [name] })).toEqual([]);
    },
  );
});

describe('a marking on a line that is quoted', () => {
  it.each([
    ['above the answer', '> SECRET\n> Please come\n\nYes.'],
    ['below an answer', 'Yes.\n\n> Please come\n> Classification: SECRET\n\nNo.'],
    ['of a mail quoted twice', '> > SECRET\n> Please come\n\nYes.'],
    ['behind a space', ' >SECRET\n\nYes.'],
    ['within the line', '> Please come to the visit [SECRET] on Monday\n\nYes.'],
  ])('is a mention: %s', (_, text) => {
    expect(read({ text })).toEqual(['mention: SECRET']);
  });

  it('leaves those on other lines what they are', () => {
    expect(read({ text: 'OFFICIAL\n\n> SECRET\n\nYes.\nTOP SECRET' })).toEqual([
      'marking: OFFICIAL',
      'mention: SECRET',
      'marking: TOP SECRET',
    ]);
  });
});

describe('where a marking stands', () => {
  it('is told field by field: an old marking in the history is not this mail’s', () => {
    const seen = readMarkings({ subject: 'Minutes', text: 'Thanks.', quoted: '> SECRET\n> Dear Sam' }, schemes);
    expect(seen.map(({ field, level }) => [field, level])).toEqual([['quoted', 'SECRET']]);
  });

  it('is told in UTF-16 units of the original string', () => {
    const subject = 'Re: \ufeff\u{1f512} [OFF\u200bICIAL \u2013 SENSITIVE] plan';
    const seen = readMarkings({ subject }, schemes)[0];
    expect(seen).toMatchObject({ start: 9, end: 30, text: 'OFF\u200bICIAL \u2013 SENSITIVE' });
    expect(subject.slice(seen?.start, seen?.end)).toBe(seen?.text);
  });

  it('is found however long the text and however many come before', () => {
    const text = `${'Classification: OFFICIAL\n'.repeat(500)}${'A line of prose.\n'.repeat(20_000)}SECRET`;
    const seen = readMarkings({ text }, schemes);
    expect(seen.some(({ level, use }) => level === 'SECRET' && use === 'marking')).toBe(true);
    expect(seen.length).toBeLessThan(200);
  });
});
