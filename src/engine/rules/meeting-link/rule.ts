import { isWithin } from '../../addresses/index';
import type { Evidence } from '../../report';
import { defineRule, type Notice, type Reading } from '../../rule';
import { type Passage, passagesOf } from '../passages';
import { findPhrases } from '../phrases';
import { findWebAddresses, readWebAddress, type WebAddress } from '../web-addresses';

interface Tool {
  readonly name: string;
  /** The row of the lookup that tells about it. */
  readonly row: string;
  /** Host, with its sub-domains, and how the path begins: `zoom.us/j/`. */
  readonly links: readonly string[];
  /** Whoever has the link comes in, unless a passcode is asked for: the parameters of the link that hold one. */
  readonly passcodeIn?: readonly string[];
  /** For calls with somebody outside only. */
  readonly onlyOutside?: boolean;
}

type Says = 'publicLink' | 'listed' | 'onlyOutside' | 'noPasscode' | 'dialIn';

export interface Options {
  readonly tools: readonly Tool[];
  /** Which facts to report, at most one notice each, in this order. `listed`: there is a link of one of the tools. */
  readonly says: readonly Says[];
  /** What announces a passcode beside the link: `passcode`, `cod pas`. */
  readonly passcodeWords?: readonly string[];
  /** What announces a telephone number: `dial in`. */
  readonly dialInWords?: readonly string[];
  /** Markings with which a call must not be open to whoever has the link. */
  readonly levels?: readonly string[];
}

/** A link of a tool, and where it can be shown. */
interface Link {
  readonly tool: Tool;
  readonly address: Omit<WebAddress, 'start' | 'end'>;
  readonly evidence: readonly Evidence[];
  readonly field: Passage['field'];
}

/** How far behind its words a telephone number is looked for. */
const NUMBER_WITHIN = 200;
const FEWEST_DIGITS = 8;
const MOST_PHRASES = 200;

/** Notices how a video call that the sender invites to could be safer, and which tool it is held with. */
export const meetingLink = defineRule<Options>({
  id: 'meeting-link',
  messages: {
    publicLink: ['tool', 'row', 'marking', 'field'],
    listed: ['tool', 'row', 'field'],
    onlyOutside: ['tool', 'row', 'field'],
    noPasscode: ['tool', 'row', 'field'],
    dialIn: ['number', 'field'],
  },
  phrases: ({ passcodeWords = [], dialInWords = [] }) => passcodeWords.concat(dialInWords),
  check(reading, options) {
    const passages = passagesOf(reading);
    const links = linksOf(reading, passages, options.tools);
    return options.says.reduce<Notice[]>(
      (all, says) => all.concat(notices[says](reading, links, passages, options)),
      [],
    );
  },
});

type Looks = (
  reading: Reading,
  links: readonly Link[],
  passages: readonly Passage[],
  options: Options,
) => readonly Notice[];

const notices: { readonly [says in Says]: Looks } = {
  listed: (_, links) => linkNotice('listed', links[0]),
  onlyOutside: ({ recipients }, links) => {
    const isInside = recipients.length > 0 && recipients.every(({ standing }) => standing === 'inside');
    return linkNotice('onlyOutside', isInside ? links.find(({ tool }) => tool.onlyOutside === true) : undefined);
  },
  noPasscode: (reading, links, passages, options) =>
    markedAt(reading, options) === undefined || !options.says.includes('publicLink')
      ? linkNotice('noPasscode', openLink(links, passages, options))
      : [],
  publicLink: (reading, links, passages, options) => {
    const marking = markedAt(reading, options);
    return marking === undefined ? [] : linkNotice('publicLink', openLink(links, passages, options), { marking });
  },
  dialIn: (_, __, passages, { dialInWords = [] }) => {
    for (const { field, text, written } of passages) {
      for (const { end } of findPhrases(written, dialInWords).slice(0, MOST_PHRASES)) {
        const number = numberAfter(text, end);
        if (number !== undefined) {
          return [
            {
              messageId: 'dialIn',
              field,
              evidence: [{ field, ...number }],
              data: { number: number.text, field },
              fixes: [],
            },
          ];
        }
      }
    }
    return [];
  },
};

function linkNotice(
  messageId: Says,
  link: Link | undefined,
  more: { readonly marking?: string } = {},
): readonly Notice[] {
  if (link === undefined) return [];
  const { tool, evidence, field } = link;
  return [{ messageId, field, evidence, data: { tool: tool.name, row: tool.row, field, ...more }, fixes: [] }];
}

// Several policies ask about the links of one item.
const addresses = new WeakMap<Passage, readonly WebAddress[]>();

function addressesIn(passage: Passage): readonly WebAddress[] {
  const found = addresses.get(passage) ?? findWebAddresses(passage.text);
  addresses.set(passage, found);
  return found;
}

/** Links as they are written, then those that stand behind other words. */
function linksOf({ message }: Reading, passages: readonly Passage[], tools: readonly Tool[]): readonly Link[] {
  const links: Link[] = [];
  const add = (address: Link['address'], field: Passage['field'], evidence: readonly Evidence[]) => {
    const tool = tools.find((each) => each.links.some((link) => isOf(address, link)));
    if (tool !== undefined) links.push({ tool, address, evidence, field });
  };
  for (const passage of passages) {
    const { field, text } = passage;
    for (const address of addressesIn(passage)) {
      const { start } = address;
      // Behind the question mark may stand what opens the call.
      const [shown = ''] = text.slice(start, address.end).split('?', 1);
      add(address, field, [{ field, start, end: start + shown.length, text: shown }]);
    }
  }
  for (const link of message.links ?? []) add(readWebAddress(link), 'text', []);
  return links;
}

function isOf({ host, path }: Link['address'], link: string): boolean {
  const slash = link.indexOf('/');
  return isWithin(host, [link.slice(0, slash)]) && path.slice(0, link.length - slash) === link.slice(slash);
}

/** The first link that lets in whoever has it. */
function openLink(
  links: readonly Link[],
  passages: readonly Passage[],
  { passcodeWords = [] }: Options,
): Link | undefined {
  if (passages.some(({ written }) => findPhrases(written, passcodeWords).length > 0)) return undefined;
  return links.find(
    ({ tool: { passcodeIn }, address: { parameters } }) =>
      passcodeIn !== undefined && !passcodeIn.some((name) => parameters.includes(name)),
  );
}

function markedAt({ markings }: Reading, { levels = [] }: Options): string | undefined {
  return markings.find(({ use, field, level }) => use === 'marking' && field !== 'quoted' && levels.includes(level))
    ?.canonical;
}

/** A telephone number shortly after a place. */
function numberAfter(text: string, from: number): { start: number; end: number; text: string } | undefined {
  const most = Math.min(text.length, from + NUMBER_WITHIN);
  for (let at = from; at < most; at += 1) {
    if (!/[+\d]/.test(text.charAt(at))) continue;
    let digits = 0;
    let last = at;
    let end = at;
    for (; end < text.length && end < at + 24 && /[+\d ()-]/.test(text.charAt(end)); end += 1) {
      if (!/\d/.test(text.charAt(end))) continue;
      digits += 1;
      last = end + 1;
    }
    if (digits >= FEWEST_DIGITS) return { start: at, end: last, text: text.slice(at, last) };
    at = end;
  }
  return undefined;
}
