import { inLanguage, sha256 } from '../engine';
import { type Party, showReference } from '../records';
import { answersOf } from './answers';
import { longMoment } from './dates';
import { headingOf } from './headings';
import { wordsIn } from './language';
import { escapeHtml } from './mail-document';
import { mailName } from './parties';
import { shownText } from './sound-text';
import { nextOf, stateOf } from './state';
import { type StoryLine, type StoryView, storyOf } from './story';

export interface SavedCopy extends StoryView {
  /** Who saves it. */
  readonly by: Party;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}
dt{font-weight:600;margin-top:.75rem}dd{margin:0;white-space:pre-wrap}
li{margin:.75rem 0}blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid;white-space:pre-wrap}
p{margin:.25rem 0}.aside{opacity:.8}`;

/**
 * One story as one HTML file that opens without a network: its own policy lets nothing load and nothing run, and allows
 * the one style by its hash.
 */
export function savedCopy(saved: SavedCopy): string {
  const { standing, kind, viewer, requests, language, by, now } = saved;
  const words = wordsIn(language).copy;
  const { record: request, hash } = standing.request;
  const heading = headingOf(standing, kind, language);
  const lines = storyOf(saved);
  const of = (tone: StoryLine['tone']) => lines.filter((line) => line.tone === tone);
  const state = stateOf(standing, kind, viewer, requests, language).words;
  const parts = [
    `<h1>${escapeHtml(heading)}</h1>`,
    `<p>${escapeHtml(showReference(standing.ref))}</p>`,
    section(words.state, [
      `<p><b>${shown(state)}</b></p>`,
      `<p>${shown(nextOf(standing, kind, viewer, requests, language))}</p>`,
    ]),
    section(words.answers, answersHtml(saved)),
    ...(request.words === '' ? [] : [section(words.note, [`<blockquote>${shown(request.words)}</blockquote>`])]),
    section(words.story, linesHtml(of('happened'), words.why, language)),
    section(words.notCounted, linesHtml(of('notCounted'), words.whyNot, language)),
    section(words.coming, linesHtml(of('coming'), '', language)),
    ...(kind === undefined
      ? []
      : [
          section(words.rule, [
            `<p>${shown(inLanguage(kind.rule.text, language))}</p>`,
            `<p class="aside">${shown([kind.rule.source.title, kind.rule.source.section].filter((part) => part !== '').join(', '))}</p>`,
          ]),
          section(words.retention, [`<p>${shown(inLanguage(kind.retention, language))}</p>`]),
        ]),
    '<hr>',
    `<p>${shown(words.saved(mailName(by), longMoment(now, language)))}</p>`,
    `<p>${shown(words.limits)}</p>`,
    `<p class="aside">${shown(words.kind(standing.kind.id, standing.kind.version))}. ${shown(words.record(request.id, hash))}.</p>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64OfHex(sha256(STYLE))}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${shown(words.title(heading))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body>${parts.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function shown(text: string): string {
  return escapeHtml(shownText(text));
}

function section(title: string, content: readonly string[]): string {
  return content.length === 0 ? '' : `<section><h2>${shown(title)}</h2>\n${content.join('\n')}</section>`;
}

function answersHtml({ standing, kind, language }: SavedCopy): readonly string[] {
  return answersOf(kind, standing.request.record.fields, language).map(({ title, rows }) => {
    const pairs = rows.map(({ question, answer }) => `<dt>${shown(question)}</dt><dd>${shown(answer)}</dd>`);
    return `<h3>${shown(title)}</h3>\n<dl>${pairs.join('\n')}</dl>`;
  });
}

function linesHtml(lines: readonly StoryLine[], whyTitle: string, language: string): readonly string[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ at, text, words, why, webLink }) => {
    const link = webLink !== undefined && /^https:\/\//.test(webLink) ? webLink : undefined;
    const time =
      at === undefined ? '' : `<time datetime="${escapeHtml(at)}">${shown(longMoment(at, language))}</time>: `;
    const name = link === undefined ? shown(text) : `<a href="${escapeHtml(link)}" rel="noreferrer">${shown(text)}</a>`;
    return [
      `<li><p>${time}${name}</p>`,
      words === undefined ? '' : `<blockquote>${shown(words)}</blockquote>`,
      why === undefined || why === ''
        ? ''
        : `<p class="aside">${whyTitle === '' ? '' : `${shown(whyTitle)}: `}${shown(why)}</p>`,
      '</li>',
    ].join('');
  });
  return [`<ol>${items.join('\n')}</ol>`];
}

/** A policy names a hash in base64. */
function base64OfHex(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}
