import { sha256 } from '../engine';
import { escapeHtml } from './mail-document';
import { shownText } from './sound-text';

export interface HtmlFile {
  readonly title: string;
  readonly language: string;
  /** Markup, with every text in it escaped. */
  readonly body: string;
}

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}
dt{font-weight:600;margin-top:.75rem}dd{margin:0;white-space:pre-wrap}
li{margin:.75rem 0}blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid;white-space:pre-wrap}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0}
p{margin:.25rem 0}.aside{opacity:.8}`;

/** Text as it is shown, for a place in markup. */
export function shownHtml(text: string): string {
  return escapeHtml(shownText(text));
}

export function htmlSection(title: string, content: readonly string[]): string {
  return content.length === 0 ? '' : `<section><h2>${shownHtml(title)}</h2>\n${content.join('\n')}</section>`;
}

/**
 * One HTML file that opens without a network: its own policy lets nothing load and nothing run, and allows the one style
 * by its hash.
 */
export function htmlFile({ title, language, body }: HtmlFile): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64OfHex(sha256(STYLE))}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${shownHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** A policy names a hash in base64. */
function base64OfHex(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}
