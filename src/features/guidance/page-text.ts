import { inLanguage } from '../../engine';
import type { Block, Guidance, Inline, Page } from '../../pack';

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

export interface PageTextWords {
  readonly must: string;
  readonly advised: string;
  /** The edition and, where it has run out, that it has. */
  readonly edition: string;
}

/** A page as plain text, to be pasted into a mail or a document: it carries its edition with it. */
export function pageText(page: Page, guidance: Guidance, words: PageTextWords): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
  return [
    page.title,
    page.inShort,
    ...list(words.must, page.must),
    ...list(words.advised, page.advised),
    ...page.blocks.flatMap((block) => linesOf(block, guidance, page.language)),
    `${page.source.document}, ${page.source.section}. ${words.edition}`,
  ].join('\n\n');
}
