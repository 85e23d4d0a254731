import type { Attributes } from './tag';

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const apartNames = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
const voidNames = new Set('area base basefont br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no text of the mail and ends only at their own end tag. */
const droppedNames = new Set('script style title iframe noembed noframes'.split(' '));

/** Ids that mail editors give to the history they put below a reply or a forward. All of the rest is history. */
const historyIds = new Set([
  // Outlook on the web, new Outlook, Outlook for Mac
  'appendonsend',
  'divrplyfwdmsg',
  'mail-editor-reference-message-container',
  'olk_src_body_section',
]);
/** Classes of a container that holds the history; more may follow it when somebody answers below. */
const historyClasses = [
  'gmail_quote',
  'gmail_quote_container',
  'yahoo_quoted',
  'protonmail_quote',
  'moz-forward-container',
];
/** The line that Word draws above the header of the mail it answers: Outlook 2013 and later, 2007 and 2010. */
const separators = [
  'border-top:solid#e1e1e11.0pt',
  'border-top:solid#b5c4df1.0pt',
  'border-top:1ptsolidrgb(225,225,225)',
  'border-top:1ptsolidrgb(181,196,223)',
];

export function isBlock(name: string): boolean {
  return blockNames.has(name);
}

export function isVoid(name: string): boolean {
  return voidNames.has(name);
}

export function isDropped(name: string): boolean {
  return droppedNames.has(name);
}

/** Whether a browser leaves a gap around it. Word's own paragraphs have no margin: each is one line. */
export function standsApart(name: string, attributes: Attributes): boolean {
  if (!apartNames.has(name)) return false;
  if (attributes.class.slice(0, 3) === 'mso') return false;
  const style = compact(attributes.style);
  return !/margin(?:-bottom)?:0(?!\.[1-9])/.test(style);
}

/** Whether neither the browser nor Outlook shows it. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.hidden || name === 'template') return true;
  if (attributes.style === '') return false;
  const style = compact(attributes.style);
  return (
    lastValue(style, 'display') === 'none' ||
    lastValue(style, 'visibility') === 'hidden' ||
    lastValue(style, 'mso-hide') === 'all'
  );
}

export function keepsSpace(name: string, attributes: Attributes): boolean {
  if (name === 'pre' || name === 'listing' || name === 'xmp') return true;
  return attributes.style !== '' && lastValue(compact(attributes.style), 'white-space').slice(0, 3) === 'pre';
}

/** A quotation of an earlier mail; an indented paragraph is a `<blockquote>` too, but says nothing of the kind. */
export function isCitation(name: string, attributes: Attributes): boolean {
  if (name !== 'blockquote') return false;
  return attributes.type === 'cite' || attributes.cite !== '' || hasHistoryClass(attributes);
}

export type HistoryMark = 'rest' | 'separator' | 'container';

/** What a start tag says about where the history is. */
export function historyMark(name: string, attributes: Attributes): HistoryMark | undefined {
  if (historyIds.has(attributes.id) || (name === 'a' && attributes.name === '_mailoriginal')) return 'rest';
  if (attributes.class !== '' && hasHistoryClass(attributes)) return 'container';
  if (name === 'div' && attributes.style.indexOf('border') >= 0) {
    const style = compact(attributes.style);
    if (separators.some((separator) => style.indexOf(separator) >= 0)) return 'separator';
  }
  return undefined;
}

function hasHistoryClass(attributes: Attributes): boolean {
  return attributes.class.split(/[ \t\r\n\f]/).some((name) => historyClasses.indexOf(name) >= 0);
}

function compact(style: string): string {
  return style.replace(/[ \t\r\n\f]/g, '');
}

/** The value that counts: the last one that was declared. */
function lastValue(style: string, property: string): string {
  let value = '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon >= 0 && declaration.slice(0, colon) === property) value = declaration.slice(colon + 1);
  }
  const important = value.indexOf('!');
  return important < 0 ? value : value.slice(0, important);
}
