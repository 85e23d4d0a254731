import { escapeHtml } from './draft';
import type { ClientId } from './profiles';

/** What stands above the mail that is answered, a line each: "From", "Asha Patel <…>". */
export type HistoryHeader = readonly (readonly [name: string, value: string])[];

const boldLines = (header: HistoryHeader, tag: 'b' | 'strong', end = '<br>'): string =>
  header.map(([name, value]) => `<${tag}>${name}:</${tag}> ${escapeHtml(value)}`).join(end);

/** The new interface of the Mac, and phones, mark where the earlier mail begins by this id. */
const reference = (inside: string): string =>
  `<div id="mail-editor-reference-message-container" class="skipProofing">${inside}</div>`;

const onTheWeb = (header: HistoryHeader, html: string): string =>
  '<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%">' +
  `<div id="divRplyFwdMsg" dir="ltr">${boldLines(header, 'b')}<div>&nbsp;</div></div>${html}`;

const classic = (header: HistoryHeader, html: string): string =>
  '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">' +
  `${boldLines(header, 'b')}</p></div></div><p class="MsoNormal">&nbsp;</p>${html}`;

const shapes: { readonly [client in ClientId]: (header: HistoryHeader, html: string) => string } = {
  web: onTheWeb,
  'classic-1.16': classic,
  'classic-1.14': classic,
  'ltsc-2021': classic,
  'mac-1.14': (header, html) =>
    reference(
      '<div style="border-width:1pt medium medium; border-style:solid none none; border-color:#b5c4df; padding:3pt 0cm 0cm">' +
        `<p class="MsoNormal">${boldLines(header, 'b')}</p></div>${html}`,
    ),
  mobile: (header, html) =>
    reference(
      `<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg">${boldLines(header, 'strong')}</div><br>${html}`,
    ),
};

/** The line and the header as a client writes them between an answer and the mail it answers, given as HTML. */
export const historyHtml = (client: ClientId, header: HistoryHeader, mail: string): string =>
  shapes[client](header, insideBody(mail));

/** What stands in the body of a page; all of it where there is no body. */
function insideBody(html: string): string {
  const start = html.search(/<body[\s>]/i);
  if (start === -1) return html;
  const from = html.indexOf('>', start) + 1;
  const end = html.toLowerCase().lastIndexOf('</body>');
  return html.slice(from, end === -1 ? html.length : end);
}
