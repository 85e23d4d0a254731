/** One form written from a standard, and what a reader of it must say. */
export interface GeneratedForm {
  readonly fields: { readonly subject?: string; readonly text?: string; readonly attachments?: readonly string[] };
  readonly schemes: readonly string[];
  readonly scheme: string;
  readonly level: string;
  /** Values of the parts, in the order written. */
  readonly parts: readonly string[];
  readonly canonical: string;
}

interface Content {
  readonly scheme: string;
  readonly level: string;
  readonly parts: readonly string[];
  readonly canonical: string;
  /** Ways of writing it, with `-` for the hyphen inside a level and ` - ` between the parts. */
  readonly written: readonly string[];
}

function contents2018(): Content[] {
  const scheme = 'uk-gscp-2018';
  const list: Content[] = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'].map((level) => ({
    scheme,
    level,
    parts: [],
    canonical: level,
    written: [level],
  }));
  const level = 'OFFICIAL-SENSITIVE';
  for (const value of ['COMMERCIAL', 'LOCSEN', 'PERSONAL']) {
    const small = value.charAt(0) + value.slice(1).toLowerCase();
    list.push({
      scheme,
      level,
      parts: [value],
      canonical: `${level} [${value}]`,
      written: [
        `${level} [${value}]`,
        `${level} [${value.toLowerCase()}]`,
        `${level} (${small})`,
        `${level} - [${value}]`,
        // The later policy's own form of COMMERCIAL.
        ...(value === 'COMMERCIAL' ? [] : [`${level} - ${value}`]),
        `${level}: ${value}`,
        `${level} / ${value}`,
        `${level}-${value}`,
        `${level}-${small}`,
        `${level} ${value}`,
        `OFFSEN [${value}]`,
        `O-S [${value}]`,
      ],
    });
  }
  list.push({
    scheme,
    level,
    parts: ['COMMERCIAL', 'PERSONAL'],
    canonical: `${level} [COMMERCIAL] [PERSONAL]`,
    written: [`${level} [COMMERCIAL] [PERSONAL]`, `${level} [COMMERCIAL, PERSONAL]`, `${level} [COMMERCIAL/PERSONAL]`],
  });
  for (const level of ['SECRET', 'TOP SECRET']) {
    for (const [value, forms] of [
      ['UK EYES ONLY', ['UK EYES ONLY', 'UK  EYES  ONLY', 'UK-EYES-ONLY']],
      ['UK/US EYES ONLY', ['UK/US EYES ONLY', 'UK / US EYES ONLY', 'US/UK EYES ONLY']],
    ] as const) {
      list.push({
        scheme,
        level,
        parts: [value],
        canonical: `${level} - ${value}`,
        written: forms.flatMap((form) => [`${level} - ${form}`, `${level} ${form}`]),
      });
    }
  }
  return list;
}

const HANDLING: { readonly [value: string]: readonly string[] } = {
  'RECIPIENTS ONLY': ['OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  'FOR PUBLIC RELEASE': ['OFFICIAL'],
  'HMG USE ONLY': ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'],
  'NORTHFIELD USE ONLY': ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  EMBARGOED: ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'],
};
const DESCRIPTORS: { readonly [value: string]: readonly string[] } = {
  'PERSONAL DATA': ['PERSONAL DATA'],
  'LEGAL PROFESSIONAL PRIVILEGE': ['LEGAL PROFESSIONAL PRIVILEGE', 'LPP', 'LEGAL PROFESSIONAL PRIVILEGE (LPP)'],
  'MARKET SENSITIVE': ['MARKET SENSITIVE', 'MARKET-SENSITIVE'],
  COMMERCIAL: ['COMMERCIAL'],
  'HR/MANAGEMENT': ['HR / MANAGEMENT', 'HR/MANAGEMENT'],
};

function contents2024(): Content[] {
  const scheme = 'uk-gscp-2024';
  const list: Content[] = [];
  const add = (level: string, parts: readonly string[], forms: readonly string[], prefix = '') => {
    const canonical = [`${prefix}${level}`, ...parts].join(' - ');
    const written = forms.flatMap((form) => [
      `${prefix}${level} - ${form}`,
      `${prefix}${level}  -  ${form}`,
      `${prefix}${level}: ${form}`,
    ]);
    list.push({ scheme, level, parts: prefix === '' ? parts : ['UK', ...parts], canonical, written });
  };
  for (const [handling, levels] of Object.entries(HANDLING)) {
    for (const level of levels) {
      add(level, [handling], [handling]);
      for (const [descriptor, forms] of Object.entries(DESCRIPTORS)) {
        add(
          level,
          [handling, descriptor],
          forms.map((form) => `${handling} - ${form}`),
        );
      }
      if (level !== 'OFFICIAL') add(level, [handling, 'PERSONAL DATA'], [`${handling} - PERSONAL DATA`], 'UK ');
    }
  }
  for (const level of ['SECRET', 'TOP SECRET']) {
    for (const caveat of ['UK EYES ONLY', 'UK/US EYES ONLY', 'FIVE EYES ONLY']) {
      add(level, ['HEDGEROW', caveat], [`HEDGEROW - ${caveat}`], 'UK ');
      add(level, ['RECIPIENTS ONLY', 'HEDGEROW', caveat], [`RECIPIENTS ONLY - HEDGEROW - ${caveat}`], 'UK ');
      add(level, ['RECIPIENTS ONLY', 'COMMERCIAL', caveat], [`RECIPIENTS ONLY - COMMERCIAL - ${caveat}`]);
    }
  }
  for (const level of ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET']) {
    add(level, ['REL EU'], ['REL EU', 'REL-EU'], 'UK ');
  }
  return list;
}

function contentsGpms(): Content[] {
  const scheme = 'uk-gpms';
  const list: Content[] = [
    {
      scheme,
      level: 'NOT PROTECTIVELY MARKED',
      parts: [],
      canonical: 'NOT PROTECTIVELY MARKED',
      written: ['NOT PROTECTIVELY MARKED'],
    },
    { scheme, level: 'UNCLASSIFIED', parts: [], canonical: 'UNCLASSIFIED', written: ['UNCLASSIFIED'] },
    { scheme, level: 'RESTRICTED', parts: [], canonical: 'RESTRICTED', written: ['RESTRICTED'] },
    {
      scheme,
      level: 'SECRET',
      parts: ['PERSONAL'],
      canonical: 'SECRET AND PERSONAL',
      written: ['SECRET AND PERSONAL'],
    },
  ];
  for (const level of ['PROTECT', 'RESTRICTED', 'CONFIDENTIAL']) {
    for (const value of [
      'APPOINTMENTS',
      'COMMERCIAL',
      'CONTRACTS',
      'MEDICAL',
      'PERSONAL',
      'POLICY',
      'STAFF',
      'VISITS',
    ]) {
      const canonical = `${level} - ${value}`;
      const written = [canonical, `${level}: ${value}`, `${level} – ${value}`, `${level} [${value}]`];
      list.push({ scheme, level, parts: [value], canonical, written });
    }
  }
  return list;
}

/** Other ways to write a form that mean the same: what keyboards, mail programs and people in a hurry make of it. */
const VARIANTS: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.replace('-', '\u2011'),
  (form) => form.replace('-', '\u2013'),
  (form) => form.replace('-', '\uff0d'),
  (form) => form.replace('-', '\u2212'),
  (form) => form.replace('OFFICIAL-S', 'OFFICIAL S').replace('TOP S', 'TOP\u00a0S'),
  (form) => form.replace('OFFICIAL-S', 'OFFICIAL - S').replace('TOP S', 'TOP-S'),
  (form) => form.replace('OFFICIAL-S', 'OFFICIAL \u2013 S').replace('TOP S', 'TOP\u2010S'),
  (form) => `\ufeff${form}`,
  (form) => form.replace('C', '\u200bC'),
  (form) => form.replace('E', '\u0415'),
  (form) => form.replace('O', '\u041e'),
  (form) => form.replace('I', '\u0399'),
  (form) => form.replace(/ /g, '\u00a0'),
  (form) => form.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

type Fields = GeneratedForm['fields'];

/** Places where a form is the marking of what it stands in. */
const PLACES: readonly ((form: string) => Fields)[] = [
  (form) => ({ subject: form }),
  (form) => ({ subject: `${form}: Minutes of 3 March` }),
  (form) => ({ subject: `Re: FW: [EXTERNAL] ${form} - Visit to the north` }),
  (form) => ({ subject: `Minutes of 3 March - ${form}` }),
  (form) => ({ subject: `Minutes [${form}] of 3 March` }),
  (form) => ({ text: `${form}\n\nDear Asha,\n\nThe minutes are attached.\n\nSam` }),
  (form) => ({ text: `Dear Asha,\r\n\r\nThe minutes are attached.\r\n\r\nSam\r\n\r\n  ${form}  \r\n` }),
  (form) => ({
    text: `Dear Asha,\n\nThe minutes.\n\nClassification: ${form}\nOwner: Sam Hill\n\nThere is more below.\n\nSam`,
  }),
  (form) => ({ text: `| **Owner** | Sam Hill |\n| **Protective marking** | ${form} |\n| **Version** | 2 |` }),
  (form) => ({
    text: `Line one.\nTwo.\nThree.\nFour.\nFive.\nSix.\n**${form}**\nEight.\nNine.\nTen.\nEleven.\nTwelve.\nEnd.`,
  }),
];

/** Every level by itself in other letters, where the place leaves no doubt. */
function caseForms(): GeneratedForm[] {
  const forms: GeneratedForm[] = [];
  const schemes = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];
  for (const [level, written] of [
    [
      'OFFICIAL-SENSITIVE',
      [
        'Official-Sensitive',
        'Official Sensitive',
        'official-sensitive',
        'Official \u2013 Sensitive',
        'OFFICIAL-Sensitive',
      ],
    ],
    ['SECRET', ['S E C R E T']],
    ['TOP SECRET', ['T O P   S E C R E T', 'T O P  S E C R E T']],
    ['OFFICIAL-SENSITIVE', ['O F F I C I A L - S E N S I T I V E', 'OFF-SEN', 'OFFSEN', 'O-S']],
    ['OFFICIAL', ['O F F I C I A L']],
  ] as const) {
    for (const form of written) {
      for (const place of PLACES) {
        forms.push({ fields: place(form), schemes, scheme: 'uk-gscp-2018', level, parts: [], canonical: level });
      }
    }
  }
  for (const [level, small] of [
    ['OFFICIAL', 'Official'],
    ['SECRET', 'Secret'],
    ['TOP SECRET', 'Top Secret'],
  ] as const) {
    for (const fields of [{ text: `Classification: ${small}\n\nDear Asha` }, { subject: `[${small}] Minutes` }]) {
      forms.push({ fields, schemes, scheme: 'uk-gscp-2018', level, parts: [], canonical: level });
    }
  }
  for (const [name, level, parts] of [
    ['OFFICIAL-SENSITIVE_minutes_v3.docx', 'OFFICIAL-SENSITIVE', []],
    ['OFFICIAL_SENSITIVE_minutes.xlsx', 'OFFICIAL-SENSITIVE', []],
    ['O-S_budget.xlsx', 'OFFICIAL-SENSITIVE', []],
    ['2026-03-05_O-S_LOCSEN_sites.docx', 'OFFICIAL-SENSITIVE', ['LOCSEN']],
    ['20260305_OS_LOCSEN_sites.docx', 'OFFICIAL-SENSITIVE', ['LOCSEN']],
    ['minutes_OFFICIAL-SENSITIVE.docx', 'OFFICIAL-SENSITIVE', []],
    ['Minutes (OFFICIAL-SENSITIVE).docx', 'OFFICIAL-SENSITIVE', []],
    ['SECRET_visit_plan.pdf', 'SECRET', []],
    ['TOP_SECRET_visit_plan.pdf', 'TOP SECRET', []],
    ['OFFICIAL.docx', 'OFFICIAL', []],
  ] as const) {
    const canonical = [level, ...parts.map((part) => `[${part}]`)].join(' ');
    forms.push({ fields: { attachments: [name] }, schemes, scheme: 'uk-gscp-2018', level, parts, canonical });
  }
  return forms;
}

/**
 * Forms written from the three standards: levels, descriptors, handling instructions, codewords and caveats, by
 * separators, hyphens, unseen characters, look-alikes and places. The same every time, a few thousand.
 */
export function generatedForms(): readonly GeneratedForm[] {
  const order = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];
  const forms: GeneratedForm[] = [];
  let turn = 0;
  for (const content of [...contents2018(), ...contents2024(), ...contentsGpms()]) {
    const { scheme, level, parts, canonical } = content;
    const schemes = [scheme, ...order.filter((id) => id !== scheme)];
    content.written.forEach((written, index) => {
      // Every variant and every place in turn; the plain form in each place.
      PLACES.forEach((place, at) => {
        const variant = VARIANTS[index === 0 && at % 2 === 0 ? 0 : turn % VARIANTS.length];
        turn += 1;
        if (variant === undefined) return;
        forms.push({ fields: place(variant(written)), schemes, scheme, level, parts, canonical });
      });
    });
  }
  return [...forms, ...caseForms()];
}
