import { readBody } from '../engine';
import { shownLine, shownText } from './sound-text';

/** A piece of a mail as people read it. */
export type Block =
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'answers'; readonly rows: readonly { readonly question: string; readonly answer: string }[] }
  /** What a person typed, on as many lines as they did. */
  | { readonly is: 'words'; readonly text: string };

export interface Rendered {
  readonly text: string;
  readonly html: string;
}

/** Stands before each line somebody typed where a program could take that line for the head of an earlier mail. */
const GUARD = '· ';

/**
 * The blocks as plain text and as simple HTML. Whatever people typed, the result holds nothing that reads like a record,
 * and nothing that mail programs and Second Look would take for the history below a mail: the record that is to follow
 * would be taken for a part of that history.
 */
export function renderMail(blocks: readonly Block[], language: string): Rendered {
  const plain = render(blocks, language, '');
  return isAllNew(plain) ? plain : render(blocks, language, GUARD);
}

function isAllNew({ text, html }: Rendered): boolean {
  // The record stands below: what is history only where nothing follows is none.
  const after = 'x';
  const asText = readBody({ text: `${text}\n\n${after}` });
  const asHtml = readBody({ html: `${html}<p>${after}</p>` });
  return asText.quoted === '' && asHtml.quoted === '';
}

function render(blocks: readonly Block[], language: string, guard: string): Rendered {
  return {
    text: blocks.map((block) => textOf(block, guard)).join('\n\n'),
    html: `<div lang="${escapeHtml(language)}">${blocks.map((block) => htmlOf(block, guard)).join('')}</div>`,
  };
}

function textOf(block: Block, guard: string): string {
  if (block.is === 'words') return linesOf(block.text, guard).join('\n');
  if (block.is === 'list') return block.items.map((item) => `- ${guard}${lineOf(item)}`).join('\n');
  if (block.is === 'answers') {
    return block.rows
      .map(({ question, answer }) => {
        const lines = linesOf(answer, guard);
        return lines.length > 1
          ? `${guard}${labelOf(question)}\n${lines.join('\n')}`
          : `${guard}${labelOf(question)} ${lineOf(answer)}`;
      })
      .join('\n');
  }
  return `${guard}${lineOf(block.text)}`;
}

function htmlOf(block: Block, guard: string): string {
  if (block.is === 'heading') return `<p>${guard}<b>${htmlLine(block.text)}</b></p>`;
  if (block.is === 'list') {
    return `<ul>${block.items.map((item) => `<li>${guard}${htmlLine(item)}</li>`).join('')}</ul>`;
  }
  if (block.is === 'words') return `<p>${linesOf(block.text, guard).map(escapeHtml).join('<br>')}</p>`;
  if (block.is === 'answers') {
    return block.rows
      .map(({ question, answer }) => {
        const lines = linesOf(answer, guard).map(escapeHtml);
        return `<p>${guard}<b>${htmlLine(question)}</b><br>${lines.join('<br>')}</p>`;
      })
      .join('');
  }
  return `<p>${guard}${htmlLine(block.text)}</p>`;
}

function linesOf(text: string, guard: string): readonly string[] {
  return disarmed(shownText(text))
    .split('\n')
    .map((line) => `${guard}${line}`);
}

function lineOf(text: string): string {
  return disarmed(shownLine(text));
}

/** With a colon, unless it ends as a question does. */
function labelOf(question: string): string {
  const label = lineOf(question);
  return /[?:.]$/.test(label) ? label : `${label}:`;
}

function htmlLine(text: string): string {
  return escapeHtml(lineOf(text));
}

/** A record begins with five hyphens, joiners among them or not: no more than four are left of what people typed. */
function disarmed(text: string): string {
  return text.replace(/-(?:[\u200c\u200d]*-){4,}/g, '----');
}

/** As HTML shows it, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
