import { type Finding, inLanguage, type Judgement, type Message, type Pack } from '../../src/engine';
import { commandIds, LONGEST_BAR, writeAlertContext } from '../../src/hosts';
import {
  cutAtWord,
  escapeMarkdown,
  LONGEST,
  markdownOf,
  oneLine,
  plainOf,
  type Run,
  type Runs,
  runsOf,
  sentencesOf,
  withoutLongValues,
} from './alert-text';
import type { Alert } from './complete-once';
import type { Supports } from './event-office';

const words = {
  stop: 'Stop: ',
  /** Where nobody holds the item back at Send. */
  hold: 'Do not send yet: ',
  ask: 'Check: ',
  alsoAsk: 'Also check:',
  alsoStop: 'Also fix:',
  alsoBoth: 'Also fix or check:',
  more: (count: number) => `${count} more in Second Look`,
  notRead: 'Not checked: ',
  /** At most 20 characters each. */
  stopLabel: 'Fix in Second Look',
  askLabel: 'Look again',
};

/** How many other findings are named before the rest is only counted. */
const MOST_OTHERS = 2;

/** Everything an alert could say, before it has to fit. */
interface Draft {
  readonly verdict: Runs;
  readonly evidence: readonly Runs[];
  readonly why: Runs;
  readonly now: Runs;
  readonly alsoHeading: string;
  readonly also: readonly Runs[];
  readonly more: number;
  readonly notRead: string;
  readonly link: { readonly title: string; readonly url: string } | undefined;
}

interface Style {
  /** A sentence, with what came out of the mail shown as such where `isEvidence`. */
  readonly words: (runs: Runs, isEvidence?: boolean) => string;
  readonly verdict: (text: string) => string;
  readonly list: (heading: string, items: readonly string[]) => string;
  readonly evidence: (sentences: readonly string[]) => string;
  readonly link: (link: NonNullable<Draft['link']>) => string;
}

const plain: Style = {
  words: plainOf,
  verdict: (text) => text,
  list: (heading, items) => [heading, ...items.map((item) => `- ${item}`)].join('\n'),
  evidence: (sentences) => sentences.join(' '),
  link: () => '',
};

/** Outlook's Markdown: a list item ends with a carriage return, a new line is two line feeds, links are https. */
const markdown: Style = {
  words: (runs, isEvidence = false) => (isEvidence ? markdownOf(runs) : escapeMarkdown(plainOf(runs))),
  verdict: (text) => `**${text}**`,
  list: (heading, items) => `${heading}\n\n${items.map((item) => `- ${item}\r`).join('')}`,
  evidence: (sentences) => sentences.map((sentence) => `- ${sentence.replace(/\.$/, '')}\r`).join(''),
  link: ({ title, url }) => `[${escapeMarkdown(title)}](${url})`,
};

/** Codes that the wording turns into words: they are not found in it as they are. */
const codes = ['field', 'place', 'organisation'];

function runsIn({ data }: Finding, text: string): Runs {
  const values: string[] = [];
  for (const name of Object.keys(data)) {
    const value = data[name];
    if (typeof value === 'string' && codes.indexOf(name) === -1) values.push(oneLine(value));
  }
  return runsOf(text, values);
}

function withEnd(runs: Runs): Runs {
  return /[.?]$/.test(plainOf(runs)) ? runs : [...runs, { text: '.', isValue: false }];
}

const plainRun = (text: string): Run => ({ text, isValue: false });

/**
 * What the list says of a finding: its headline, or its evidence where the headline has been said already, or nothing
 * where that has been said too.
 */
function listed(findings: readonly Finding[], first: Finding): readonly Runs[] {
  const said = [first.words.headline, first.words.evidence];
  const items: Runs[] = [];
  for (const finding of findings) {
    const { headline, evidence } = finding.words;
    const text = said.indexOf(headline) === -1 ? headline : evidence;
    said.push(headline, evidence);
    const sentence = sentencesOf(runsIn(finding, text.replace(/\.$/, '')))[0];
    if (sentence !== undefined) items.push(sentence);
  }
  return items;
}

function alsoHeading(others: readonly Finding[]): string {
  const stops = others.filter(({ outcome }) => outcome === 'stop').length;
  if (stops === 0) return words.alsoAsk;
  return stops === others.length ? words.alsoStop : words.alsoBoth;
}

function verdictOf(first: Finding, stop = words.stop): Runs {
  return withEnd([plainRun(first.outcome === 'stop' ? stop : words.ask), ...runsIn(first, first.words.headline)]);
}

function draftOf(first: Finding, others: readonly Finding[], notRead: readonly string[], instead?: string): Draft {
  const { evidence, why, now } = first.words;
  const { url, title } = first.source;
  const items = listed(others, first);
  return {
    verdict: verdictOf(first),
    evidence: sentencesOf(runsIn(first, evidence)),
    // Beside other findings the reasons are left to the pane.
    why: items.length > 0 ? [] : runsIn(first, why),
    now: instead === undefined ? runsIn(first, now) : [plainRun(instead)],
    alsoHeading: alsoHeading(others),
    also: items.slice(0, MOST_OTHERS),
    more: Math.max(0, items.length - MOST_OTHERS),
    notRead: notRead.length === 0 ? '' : `${words.notRead}${notRead.join(', ')}.`,
    link: url !== undefined && /^https:\/\/[^\s()<>"\\]+$/.test(url) ? { title: oneLine(title), url } : undefined,
  };
}

function render(draft: Draft, style: Style): string {
  const { also, more } = draft;
  const evidence = draft.evidence.map((sentence) => style.words(sentence, true));
  const isMerged = also.length + more > 0;
  const link = draft.link === undefined ? '' : style.link(draft.link);
  const advice = [style.words(draft.why), style.words(draft.now), link].filter((text) => text !== '');
  const items = also.map((runs) => style.words(runs, true));
  if (more > 0) items.push(words.more(more));
  const blocks = [
    style.verdict(style.words(draft.verdict)),
    // With a list below, what was noticed and what to do about it stand in one paragraph.
    ...(isMerged ? [[...evidence, ...advice].join(' ')] : [style.evidence(evidence), advice.join(' ')]),
    isMerged ? style.list(draft.alsoHeading, items) : '',
    draft.notRead,
  ];
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}

/** Ever shorter: what is dropped first is least missed. The verdict and what to do now are never dropped. */
function shorter(draft: Draft): readonly Draft[] {
  const total = draft.also.length + draft.more;
  const steps: ((draft: Draft) => Partial<Draft>)[] = [
    () => ({}),
    () => ({ link: undefined }),
    () => ({ notRead: '' }),
    ({ evidence }) => ({ evidence: evidence.slice(0, 1) }),
    ({ also }) => ({ also: also.slice(0, 1), more: Math.max(0, total - 1) }),
    () => ({ also: [], more: total }),
    () => ({ why: [] }),
    () => ({ evidence: [] }),
    ({ verdict, now }) => ({ verdict: withoutLongValues(verdict), now: withoutLongValues(now) }),
    () => ({ more: 0 }),
    ({ verdict, now }) => ({ verdict: cutAtWord(verdict, 160), now: cutAtWord(now, 160) }),
  ];
  const drafts: Draft[] = [];
  let at = draft;
  for (const step of steps) {
    at = { ...at, ...step(at) };
    drafts.push(at);
  }
  return drafts;
}

function fitted(draft: Draft, style: Style): string | undefined {
  for (const candidate of shorter(draft)) {
    const text = render(candidate, style);
    if (text.length <= LONGEST) return text;
  }
  return undefined;
}

/**
 * The Smart Alert for a Report that asks or stops; for any other the mail goes. Pure.
 *
 * The message is at most 500 characters: the verdict, then who and what, then the mend. What does not fit is dropped in
 * the order of `shorter`, and no address, name or line of the mail is ever cut: it is shown whole or not at all.
 * `notRead` names parts of the mail that could not be read, in words ("the text"). `instead` stands in place of what to
 * do now.
 */
export function alertFor(
  report: Pick<Judgement, 'findings' | 'pack'>,
  supports: Supports,
  notRead: readonly string[] = [],
  { kind = 'mail', instead }: { readonly kind?: Message['kind']; readonly instead?: string | undefined } = {},
): Alert {
  const speaking = report.findings.filter(({ outcome }) => outcome !== 'inform');
  const first = speaking[0];
  if (first === undefined) return { allowEvent: true };
  const draft = draftOf(first, speaking.slice(1), notRead, instead);
  const text = fitted(draft, plain);
  const formatted = supports('1.15') ? fitted(draft, markdown) : undefined;
  return {
    allowEvent: false,
    ...(text === undefined ? {} : { errorMessage: text }),
    ...(formatted === undefined ? {} : { errorMessageMarkdown: formatted }),
    ...(supports('1.14') ? button(first.outcome, kind, writeAlertContext(report)) : {}),
  };
}

/** The button that opens the pane; and for a question, the leave to send all the same. */
function button(outcome: Finding['outcome'], kind: Message['kind'], contextData?: string): Partial<Alert> {
  return {
    cancelLabel: outcome === 'stop' ? words.stopLabel : words.askLabel,
    commandId: kind === 'meeting' ? commandIds.meetingPane : commandIds.composePane,
    ...(contextData === undefined ? {} : { contextData }),
    ...(outcome === 'stop' ? {} : { sendModeOverride: 'promptUser' as const }),
  };
}

/** What the bar above the item says while it is being written. */
export interface Advice {
  readonly message: string;
  readonly contextData: string;
}

/**
 * The bar for findings that ask or stop; none for any other. At most 150 characters: the verdict, and how many more there
 * are, but not where: a phone has no pane. A value of the mail is shown whole, or named. `stops`: whether this client is
 * held back at Send.
 */
export function adviceFor(report: Pick<Judgement, 'findings' | 'pack'>, stops: boolean): Advice | undefined {
  const speaking = report.findings.filter(({ outcome }) => outcome !== 'inform');
  const first = speaking[0];
  if (first === undefined) return undefined;
  const rest = speaking.length > 1 ? ` And ${speaking.length - 1} more.` : '';
  const most = LONGEST_BAR - rest.length;
  const verdict = verdictOf(first, stops ? words.stop : words.hold);
  const runs = plainOf(verdict).length <= most ? verdict : cutAtWord(withoutLongValues(verdict), most);
  return { message: plainOf(runs) + rest, contextData: writeAlertContext(report) };
}

/** The answer when the check itself failed: what the pack says then. `pass` lets the mail go. */
export function alertForFailure(
  { onFailure }: Pack,
  language: string,
  supports: Supports,
  kind: Message['kind'] = 'mail',
): Alert {
  if (onFailure.verdict === 'pass') return { allowEvent: true };
  const wording = runsOf(inLanguage(onFailure.wording, language), []);
  return {
    allowEvent: false,
    errorMessage: plainOf(cutAtWord([plainRun(words.ask), ...wording], LONGEST)),
    ...(supports('1.14') ? button('ask', kind) : {}),
  };
}
