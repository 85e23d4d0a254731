import { inLanguage, type Pack } from '../../engine';
import type { Block, Guidance, Inline, Page } from '../../pack';
import { type Language, longDay } from '../../ui';
import type { GuidanceStrings } from './strings.en';

/** The words of running text without its links; an address outside follows its words. */
export function plainText(text: readonly Inline[]): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'web') return `${piece.text} (${piece.href})`;
      return piece.text;
    })
    .join('');
}

function linesOf(block: Block, guidance: Guidance, language: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text.toUpperCase()];
    case 'paragraph':
    case 'note':
      return [plainText(block.text)];
    case 'list':
      return [
        block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainText(item)}`).join('\n'),
      ];
    case 'table':
      return [[block.head, ...block.rows].map((row) => row.map(plainText).join(' | ')).join('\n')];
    case 'lookup': {
      const lookup = guidance.lookups.find(({ id }) => id === block.lookup);
      return [(lookup?.rows ?? []).map(({ answer }) => `- ${inLanguage(answer.headline, language)}`).join('\n')];
    }
    case 'contact': {
      const contact = guidance.contacts.contacts.find(({ id }) => id === block.contact);
      if (contact === undefined) return [];
      const ways = contact.ways.map((way) => {
        if (way.kind === 'mail') return way.address;
        if (way.kind === 'phone') return way.number;
        return way.kind === 'chat' ? `${way.app} ${way.channel}` : way.href;
      });
      return [`${inLanguage(contact.name, language)}: ${ways.join(', ')}`];
    }
  }
}

export interface PageTextSetting {
  readonly strings: GuidanceStrings;
  readonly edition: Pack['edition'];
  /** Of the words around the page's own. */
  readonly language: Language;
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
}

/**
 * A page as plain text, to be pasted into a mail or a document. It carries its edition with it and, where that has run
 * out, that it has.
 */
export function pageText(page: Page, guidance: Guidance, setting: PageTextSetting): string {
  const { strings, edition, today, language } = setting;
  const { date, validUntil, live } = edition;
  const day = (one: string) => longDay(one, language);
  const issued =
    validUntil === undefined ? strings.edition(day(date)) : strings.editionUntil(day(date), day(validUntil));
  const ended = validUntil !== undefined && today > validUntil ? [strings.outOfDate(day(validUntil)), live ?? ''] : [];
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
  return [
    page.title,
    page.inShort,
    ...list(strings.must, page.must),
    ...list(strings.advised, page.advised),
    ...page.blocks.flatMap((block) => linesOf(block, guidance, page.language)),
    [
      `${strings.from(page.source.document, page.source.section)}. ${issued}`,
      page.updated === undefined ? '' : strings.pageChanged(day(page.updated)),
      ...ended,
    ]
      .filter((part) => part !== '')
      .join(' '),
  ].join('\n\n');
}
