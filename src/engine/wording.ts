import type { Message } from './message';
import { hasOwn } from './own-property';
import type { InLanguages } from './pack';
import type { Words } from './report';

/** Placeholders that every wording may use, beside the names its message declares. `{item}` is a mail or an invitation. */
export const COMMON_PLACEHOLDERS: readonly string[] = ['organisation', 'item'];

type Vocabulary = { readonly [code: string]: string };

/** What a screen calls a field, and the place of a marking. Codes are the values of `field` and `place` in data. */
const ENGLISH: { readonly field: Vocabulary; readonly place: Vocabulary; readonly item: Vocabulary } = {
  item: { mail: 'mail', meeting: 'invitation' },
  field: {
    from: 'From',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    subject: 'the subject',
    text: 'the text',
    quoted: 'the earlier mail below',
    attachments: 'the attachments',
    label: 'the label',
    location: 'the location',
  },
  place: {
    subject: 'In the subject',
    'subject.start': 'Start of the subject',
    'subject.end': 'End of the subject',
    text: 'In the text',
    'text.start': 'Start of the text',
    'text.end': 'End of the text',
    attachments: 'Name of an attachment',
    location: 'In the location',
    'location.start': 'Start of the location',
    'location.end': 'End of the location',
  },
};

/** Outlook shows a meeting's To and Cc under other names. */
const MEETING_FIELDS: Vocabulary = { ...ENGLISH.field, to: 'Required', cc: 'Optional' };

const VOCABULARIES: InLanguages<typeof ENGLISH> = { en: ENGLISH };

/** The value for a language tag: `cy-GB`, else `cy`, else English. */
export function inLanguage<T>(values: InLanguages<T>, language: string): T {
  const tag = language.toLowerCase();
  for (const wanted of [tag, tag.split('-')[0] ?? tag]) {
    for (const key of Object.keys(values)) {
      const value = values[key];
      if (key.toLowerCase() === wanted && value !== undefined) return value;
    }
  }
  return values.en;
}

export interface Filling {
  readonly data: { readonly [name: string]: string | number };
  readonly kind: Message['kind'];
  readonly language: string;
}

/**
 * The words with every `{name}` filled from the data, once: braces inside a filled value stay as they are.
 * Throws where the data has no such name, so that no one is ever shown a placeholder; the pack compiler refuses
 * such a wording long before.
 */
export function fillWords(words: Words, filling: Filling): Words {
  return {
    headline: fill(words.headline, filling),
    evidence: fill(words.evidence, filling),
    why: fill(words.why, filling),
    now: fill(words.now, filling),
  };
}

/** Filled words as one paragraph. */
export function paragraphOf({ headline, evidence, why, now }: Words): string {
  return [asSentence(headline), evidence, why, now].filter((part) => part !== '').join(' ');
}

function fill(template: string, { data, kind, language }: Filling): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    if (name === 'item') return word(inLanguage(VOCABULARIES, language).item, kind);
    const value = hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`The wording uses ${whole}, and the rule gives no such value.`);
    if (name === 'field') return word(fieldWords(kind, language), String(value));
    if (name === 'place') return word(inLanguage(VOCABULARIES, language).place, String(value));
    return String(value);
  });
}

function fieldWords(kind: Message['kind'], language: string): Vocabulary {
  const { field } = inLanguage(VOCABULARIES, language);
  return kind === 'meeting' && field === ENGLISH.field ? MEETING_FIELDS : field;
}

function word(vocabulary: Vocabulary, code: string): string {
  const found = vocabulary[code];
  if (found === undefined) throw new Error(`There is no word for the place "${code}".`);
  return found;
}

function asSentence(clause: string): string {
  if (clause === '') return '';
  // An address that opens the clause keeps its spelling.
  const [opening = ''] = clause.split(' ', 1);
  const capital = opening.includes('@') ? clause : clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?]$/.test(capital) ? capital : `${capital}.`;
}
