import { inLanguage, type Pack } from '../engine';
import { partsOf } from '../guidance';
import type { Guidance, SavedFileOfTool, Tool } from '../pack';
import { htmlFile, htmlSection, longDay, longMoment, shownHtml } from '../stories';
import { contactHtml, pageHtml } from './guidance-html';
import { wordsIn } from './language';
import { followUps, type Run } from './run-tool';
import { answerText, fill, said } from './words';

export interface ToBeSaved {
  readonly tool: Tool;
  readonly run: Run;
  /** Ids of the tasks that were ticked. */
  readonly done: ReadonlySet<string>;
  readonly guidance: Guidance;
  readonly edition: Pack['edition'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
  readonly language: string;
}

/** What the file is saved as: by its title, which says more than the tool's id. */
export function toolFileName({ title }: SavedFileOfTool, today: string, language: string): string {
  const name = inLanguage(title, language)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${name}-${today}.html`;
}

/** A tool's file as HTML that opens without a connection: safety first, then whom to reach, then what to know. */
export function toolFile(file: SavedFileOfTool, saved: ToBeSaved): string {
  const { guidance, language } = saved;
  const title = inLanguage(file.title, language);
  const contacts = file.contacts.flatMap((id) => guidance.contacts.contacts.filter((contact) => contact.id === id));
  const pages = file.places.flatMap((place) => {
    const { id, inside } = partsOf(place);
    const named = guidance.pages.filter(({ slug }) => slug === id);
    const page = named.find((one) => one.language === language) ?? named[0];
    return page === undefined ? [] : [`<section>${pageHtml(page, inside, guidance, file.contacts)}</section>`];
  });
  return wholeFile(title, saved, [
    ...file.first.map((line) => `<p><b>${shownHtml(inLanguage(line, language))}</b></p>`),
    htmlSection(
      wordsIn(language).file.contacts,
      contacts.map((contact) => contactHtml(contact, language)),
    ),
    ...pages,
    ...(file.withAnswers ? answersHtml(saved) : []),
  ]);
}

/** The answers and what came of them, as HTML that opens without a connection. */
export function answersFile(saved: ToBeSaved): string {
  return wholeFile(inLanguage(saved.tool.title, saved.language), saved, answersHtml(saved));
}

function wholeFile(title: string, { edition, now, today, language }: ToBeSaved, parts: readonly string[]): string {
  const words = wordsIn(language).file;
  const { date, validUntil = null } = edition;
  const foot = [
    validUntil === null
      ? words.edition(longDay(date, language))
      : words.editionUntil(longDay(date, language), longDay(validUntil, language)),
    ...(validUntil !== null && today > validUntil ? [words.ended] : []),
    words.saved(longMoment(now, language)),
  ];
  const body = [`<h1>${shownHtml(title)}</h1>`, ...parts, '<hr>', `<p>${shownHtml(foot.join(' '))}</p>`];
  return htmlFile({ title, language, body: body.filter((part) => part !== '').join('\n') });
}

function answersHtml({ tool, run, done, language }: ToBeSaved): readonly string[] {
  const words = wordsIn(language);
  const { known, result } = run;
  const groups = run.sections.map(({ title, questions }) => {
    const rows = questions.map((question) => {
      const answer = answerText(question, known[question.id], language);
      const shown = question.type === 'link' && /^https?:\/\//.test(answer) ? linkOf(answer) : shownHtml(answer);
      return `<dt>${shownHtml(inLanguage(question.label, language))}</dt><dd>${answer === '' ? words.notAnswered : shown}</dd>`;
    });
    const heading = title === undefined ? '' : `<h3>${shownHtml(inLanguage(title, language))}</h3>`;
    return `${heading}<dl>${rows.join('\n')}</dl>`;
  });
  if (result === undefined) return [htmlSection(words.file.answers, groups)];
  const { headline, because } = said(result, tool, known, language);
  const tasks = followUps(result, known).tasks.map(({ id, text }) => {
    const task = fill(text, tool, known, language);
    return `<li>${shownHtml(done.has(id) ? words.file.done(task) : task)}</li>`;
  });
  return [
    htmlSection(words.file.result, [
      `<p><b>${shownHtml(headline)}</b></p>`,
      ...because.map((line) => `<p>${shownHtml(line)}</p>`),
      `<p class="aside">${shownHtml(words.file.from(result.source.document, result.source.section))}</p>`,
      ...tool.always.map((line) => `<p>${shownHtml(inLanguage(line, language))}</p>`),
    ]),
    htmlSection(words.file.toDo, tasks.length === 0 ? [] : [`<ul>${tasks.join('\n')}</ul>`]),
    htmlSection(words.file.answers, groups),
  ];
}

const linkOf = (href: string): string => `<a href="${shownHtml(href)}" rel="noreferrer">${shownHtml(href)}</a>`;
