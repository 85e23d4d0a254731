import type { Nodes, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mailAddress, webAddress } from '../format';
import type { Block, Inline, Place } from '../guidance-data';
import { looksLikePlace } from './places';

export interface Markdown {
  readonly blocks: readonly Block[];
  /** Where its links lead, and which lookups and contacts stand in it, each with its line. */
  readonly places: readonly { readonly line: number; readonly place: Place }[];
  /** Mail addresses that can be pressed, each with its line. */
  readonly mails: readonly { readonly line: number; readonly address: string }[];
  /** Each with its line; without the file name. */
  readonly problems: readonly string[];
}

/** What Markdown has and a page has not. */
const refused: { readonly [type: string]: string } = {
  html: 'HTML is not part of a page; say it in Markdown',
  image: 'an image is not part of a page; say it in words',
  imageReference: 'an image is not part of a page; say it in words',
  code: 'a block of code is not part of a page; is the line indented by mistake?',
  thematicBreak: 'a line across is not part of a page; use a heading',
  emphasis: 'a single `*` or `_` is not part of a page; use **strong**',
  break: 'a line break inside a paragraph is not part of a page; make two paragraphs, or a list',
  linkReference: 'a link stands where it is used: [words](page:slug)',
  definition: 'a link stands where it is used: [words](page:slug)',
};

/** Characters that nobody sees: they turn text round, or hide between letters. */
const unseen = /[^\P{C}\n\r\t]/u;
const bareAddress = /[^\s@]@[a-z0-9-]+\.[a-z]|https?:\/\/\w/i;
const standsAlone = /^\{(lookup|contact) ([a-z0-9-]+)\}$/;
const networkOnly = /\bnetwork only$/i;

/** The id of a heading as GitHub makes it. */
function idOf(text: string, taken: ReadonlySet<string>): string {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  let free = id;
  for (let count = 1; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

function isWebAddress(href: string): boolean {
  return webAddress.safeParse(href).success && new URL(href).username === '';
}

/** Reads the text of a page. What a page cannot hold is reported, and never passed on. */
export function readMarkdown(text: string, firstLine = 1): Markdown {
  const blocks: Block[] = [];
  const places: { line: number; place: Place }[] = [];
  const mails: { line: number; address: string }[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();

  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const report = (node: Nodes, problem: string) => {
    problems.push(`line ${lineOf(node)}: ${problem}`);
  };
  const refuse = (node: Nodes, instead: string) => report(node, refused[node.type] ?? instead);

  /** Words alone: those of a heading, a link, or something strong. */
  function wordsOf(parent: Parent, what: string): string {
    const words = parent.children.map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'strong') return wordsOf(node, what);
      refuse(node, `${what} holds words alone`);
      return '';
    });
    return words.join('').replace(/\s+/g, ' ').trim();
  }

  function linkOf(node: Extract<PhrasingContent, { type: 'link' }>): Inline {
    const words = wordsOf(node, 'a link');
    const { url, title } = node;
    if (words === '') report(node, 'a link needs words that say where it leads');
    if (looksLikePlace(url)) {
      if (title) report(node, `\`${title}\`: only an address outside has words of its own network`);
      places.push({ line: lineOf(node), place: url });
      return { kind: 'place', to: url, text: words };
    }
    const address = /^mailto:([^?]+)$/.exec(url)?.[1];
    if (address !== undefined && mailAddress.safeParse(address).success) {
      mails.push({ line: lineOf(node), address });
      return { kind: 'mail', address, text: words };
    }
    if (!isWebAddress(url)) {
      report(node, `\`${url}\` is no place such as page:slug, no mail address, and does not start with https://`);
      return words;
    }
    if (!title) return { kind: 'web', href: url, text: words };
    if (!networkOnly.test(title)) {
      report(node, `\`${title}\`: words after an address say on which network it opens: "MoJ network only"`);
    }
    return { kind: 'web', href: url, text: words, network: 'organisation' };
  }

  function inlineOf(node: PhrasingContent): Inline {
    switch (node.type) {
      case 'text': {
        if (unseen.test(node.value)) report(node, 'a character that nobody sees stands here; type the words again');
        if (node.value.includes('!')) report(node, 'an exclamation mark; nothing here shouts');
        if (bareAddress.test(node.value)) {
          report(node, 'an address needs <…> around it to be pressed, or `…` where nobody should');
        }
        if (/[{}]/.test(node.value)) {
          report(node, '`{lookup id}` and `{contact id}` stand in a paragraph of their own, and other braces nowhere');
        }
        return node.value.replace(/\s+/g, ' ');
      }
      case 'inlineCode':
        return { kind: 'code', text: node.value };
      case 'strong':
        return { kind: 'strong', text: wordsOf(node, 'strong text') };
      case 'link':
        return linkOf(node);
      default:
        refuse(node, 'this is not part of a page');
        return '';
    }
  }

  const inlinesOf = (nodes: readonly PhrasingContent[]): readonly Inline[] =>
    nodes.map(inlineOf).filter((inline) => inline !== '');

  /** The paragraphs of something that can hold only them. */
  function paragraphsOf(parent: Parent, problem: string): readonly (readonly Inline[])[] {
    return parent.children.flatMap((node) => {
      if (node.type === 'paragraph') return [inlinesOf(node.children)];
      refuse(node, problem);
      return [];
    });
  }

  function tableOf({ children }: Table): Block {
    const [head = [], ...rows] = children.map((row) => {
      if (row.children.length !== children[0]?.children.length) {
        report(row, 'this row has more or fewer cells than the head of its table');
      }
      return row.children.map((cell) => inlinesOf(cell.children));
    });
    return { kind: 'table', head, rows };
  }

  function headingOf(node: Extract<RootContent, { type: 'heading' }>): Block | undefined {
    const words = wordsOf(node, 'a heading');
    if (node.depth !== 2 && node.depth !== 3) {
      report(node, 'headings are ## and ###; the title stands in the facts above');
      return undefined;
    }
    if (node.depth === 3 && ids.size === 0) report(node, 'the first heading of a page is a ##');
    const id = idOf(words, ids);
    if (id === '') report(node, 'a heading needs words');
    ids.add(id);
    return { kind: 'heading', level: node.depth, id, text: words };
  }

  function blocksOf(node: RootContent): readonly (Block | undefined)[] {
    switch (node.type) {
      case 'heading':
        return [headingOf(node)];
      case 'paragraph': {
        const [only] = node.children;
        const [, kind, id = ''] =
          (node.children.length === 1 && only?.type === 'text' && standsAlone.exec(only.value)) || [];
        if (kind === undefined) return [{ kind: 'paragraph', text: inlinesOf(node.children) }];
        places.push({ line: lineOf(node), place: `${kind}:${id}` });
        return [kind === 'lookup' ? { kind: 'lookup', lookup: id } : { kind: 'contact', contact: id }];
      }
      case 'blockquote':
        return paragraphsOf(node, 'a note holds paragraphs alone').map((found) => ({ kind: 'note', text: found }));
      case 'list': {
        const items = node.children.map((item) => {
          const [first = [], ...more] = paragraphsOf(
            item,
            'an entry of a list holds one paragraph, and no list of its own',
          );
          if (more.length > 0) report(item, 'an entry of a list holds one paragraph');
          return first;
        });
        return [{ kind: 'list', ordered: node.ordered === true, items }];
      }
      case 'table':
        return [tableOf(node)];
      default:
        refuse(node, 'this is not part of a page');
        return [];
    }
  }

  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  for (const node of tree.children) blocks.push(...blocksOf(node).filter((block) => block !== undefined));
  return { blocks, places, mails, problems };
}
