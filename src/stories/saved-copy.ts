import { inLanguage } from '../engine';
import { type Party, showReference } from '../records';
import { answersOf } from './answers';
import { longMoment } from './dates';
import { headingOf } from './headings';
import { htmlFile, htmlSection, shownHtml } from './html-file';
import { wordsIn } from './language';
import { escapeHtml } from './mail-document';
import { mailName } from './parties';
import { nextOf, stateOf } from './state';
import { type StoryLine, type StoryView, storyOf } from './story';

export interface SavedCopy extends StoryView {
  /** Who saves it. */
  readonly by: Party;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One story as one HTML file that opens without a network. */
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
    htmlSection(words.state, [
      `<p><b>${shownHtml(state)}</b></p>`,
      `<p>${shownHtml(nextOf(standing, kind, viewer, requests, language))}</p>`,
    ]),
    htmlSection(words.answers, answersHtml(saved)),
    ...(request.words === ''
      ? []
      : [htmlSection(words.note, [`<blockquote>${shownHtml(request.words)}</blockquote>`])]),
    htmlSection(words.story, linesHtml(of('happened'), words.why, language)),
    htmlSection(words.notCounted, linesHtml(of('notCounted'), words.whyNot, language)),
    htmlSection(words.coming, linesHtml(of('coming'), '', language)),
    ...(kind === undefined
      ? []
      : [
          htmlSection(words.rule, [
            `<p>${shownHtml(inLanguage(kind.rule.text, language))}</p>`,
            `<p class="aside">${shownHtml([kind.rule.source.title, kind.rule.source.section].filter((part) => part !== '').join(', '))}</p>`,
          ]),
          htmlSection(words.retention, [`<p>${shownHtml(inLanguage(kind.retention, language))}</p>`]),
        ]),
    '<hr>',
    `<p>${shownHtml(words.saved(mailName(by), longMoment(now, language)))}</p>`,
    `<p>${shownHtml(words.limits)}</p>`,
    `<p class="aside">${shownHtml(words.kind(standing.kind.id, standing.kind.version))}. ${shownHtml(words.record(request.id, hash))}.</p>`,
  ];
  return htmlFile({ title: words.title(heading), language, body: parts.join('\n') });
}

function answersHtml({ standing, kind, language }: SavedCopy): readonly string[] {
  return answersOf(kind, standing.request.record.fields, language).map(({ title, rows }) => {
    const pairs = rows.map(({ question, answer }) => `<dt>${shownHtml(question)}</dt><dd>${shownHtml(answer)}</dd>`);
    return `<h3>${shownHtml(title)}</h3>\n<dl>${pairs.join('\n')}</dl>`;
  });
}

function linesHtml(lines: readonly StoryLine[], whyTitle: string, language: string): readonly string[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ at, text, words, why, webLink }) => {
    const link = webLink !== undefined && /^https:\/\//.test(webLink) ? webLink : undefined;
    const time =
      at === undefined ? '' : `<time datetime="${escapeHtml(at)}">${shownHtml(longMoment(at, language))}</time>: `;
    const name =
      link === undefined ? shownHtml(text) : `<a href="${escapeHtml(link)}" rel="noreferrer">${shownHtml(text)}</a>`;
    return [
      `<li><p>${time}${name}</p>`,
      words === undefined ? '' : `<blockquote>${shownHtml(words)}</blockquote>`,
      why === undefined || why === ''
        ? ''
        : `<p class="aside">${whyTitle === '' ? '' : `${shownHtml(whyTitle)}: `}${shownHtml(why)}</p>`,
      '</li>',
    ].join('');
  });
  return [`<ol>${items.join('\n')}</ol>`];
}
