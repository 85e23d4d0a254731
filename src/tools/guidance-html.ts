import { inLanguage } from '../engine';
import { waysFor } from '../guidance';
import type { Block, Contact, Guidance, Inline, Page, Way } from '../pack';
import { shownHtml } from '../stories';
import { wordsIn } from './language';

/** Running text. A link inside the product leads nowhere without it: its words stay. */
function inlineHtml(text: readonly Inline[]): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return spaced(piece);
      if (piece.kind === 'strong') return `<b>${shownHtml(piece.text)}</b>`;
      if (piece.kind === 'web') return linkHtml(piece.href, piece.text);
      if (piece.kind === 'mail') return linkHtml(`mailto:${piece.address}`, piece.text);
      return shownHtml(piece.text);
    })
    .join('');
}

/** The spaces at its ends part it from its neighbours. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${shownHtml(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}

/** Packs are compiled from our own files; a link that is none of these is text all the same. */
function linkHtml(href: string, text: string): string {
  if (!/^(https:\/\/|mailto:|tel:)/.test(href)) return shownHtml(text);
  return `<a href="${shownHtml(href)}" rel="noreferrer">${shownHtml(text)}</a>`;
}

function wayHtml(way: Way, language: string): string {
  switch (way.kind) {
    case 'phone': {
      const when = way.when === undefined ? '' : ` ${shownHtml(inLanguage(way.when, language))}`;
      return `${linkHtml(`tel:${way.number.replace(/\(0\)|\s/g, '')}`, way.number)}${when}`;
    }
    case 'mail':
      return linkHtml(`mailto:${way.address}`, way.address);
    case 'chat':
      return shownHtml(`${way.app} ${way.channel}`);
    case 'web':
      return `${linkHtml(way.href, inLanguage(way.label, language))} (${shownHtml(way.href)})`;
  }
}

/** Numbers to call stand before addresses to write to. */
export const phonesFirst = (ways: readonly Way[]): readonly Way[] => [
  ...ways.filter(({ kind }) => kind === 'phone'),
  ...ways.filter(({ kind }) => kind !== 'phone'),
];

export function contactHtml(contact: Contact, language: string): string {
  const words = wordsIn(language).file;
  const ways = phonesFirst(waysFor(contact, {})).map((way) => `<li>${wayHtml(way, language)}</li>`);
  const lines = [
    contact.about,
    ...(contact.note === undefined ? [] : [contact.note]),
    ...(contact.hours === undefined ? [] : [words.when(inLanguage(contact.hours, language))]),
  ];
  return [
    `<h3>${shownHtml(inLanguage(contact.name, language))}</h3>`,
    ...(ways.length > 0 ? [`<ul>${ways.join('')}</ul>`] : contact.note === undefined ? [`<p>${words.noWay}</p>`] : []),
    ...lines.map((line) => `<p>${shownHtml(typeof line === 'string' ? line : inLanguage(line, language))}</p>`),
  ].join('\n');
}

interface Around {
  readonly guidance: Guidance;
  readonly language: string;
  /** Ids of the contacts that stand above: they are named, and not written out again. */
  readonly shown: readonly string[];
}

function blockHtml(block: Block, { guidance, language, shown }: Around): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${shownHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'note':
      return `<p class="aside">${wordsIn(language).file.note}: ${inlineHtml(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;
      return `<table>${row(block.head, 'th')}${block.rows.map((cells) => row(cells, 'td')).join('')}</table>`;
    }
    case 'lookup': {
      const rows = guidance.lookups.find(({ id }) => id === block.lookup)?.rows ?? [];
      return `<ul>${rows.map(({ answer }) => `<li>${shownHtml(inLanguage(answer.headline, language))}</li>`).join('')}</ul>`;
    }
    case 'contact': {
      const contact = guidance.contacts.contacts.find(({ id }) => id === block.contact);
      if (contact === undefined) return '';
      if (!shown.includes(contact.id)) return contactHtml(contact, language);
      const { shownAbove } = wordsIn(language).file;
      return `<p>${shownHtml(shownAbove(inLanguage(contact.name, language)))}</p>`;
    }
  }
}

/**
 * A page, or the part of it that begins with a heading, under a title of its own.
 * @param shown ids of the contacts that stand above it
 */
export function pageHtml(page: Page, inside: string, guidance: Guidance, shown: readonly string[]): string {
  const start = page.blocks.findIndex((block) => block.kind === 'heading' && block.id === inside);
  const head = page.blocks[start];
  if (head?.kind !== 'heading') return [`<h2>${shownHtml(page.title)}</h2>`, ...htmlOf(page.blocks)].join('\n');
  const rest = page.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return [`<h2>${shownHtml(head.text)}</h2>`, ...htmlOf(end < 0 ? rest : rest.slice(0, end))].join('\n');

  function htmlOf(blocks: readonly Block[]): readonly string[] {
    return blocks.map((block) => blockHtml(block, { guidance, language: page.language, shown }));
  }
}
