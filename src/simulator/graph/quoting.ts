import type { EmailAddress, Mail } from './state';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const people = (name: string, addresses: readonly EmailAddress[]): string =>
  addresses.length === 0
    ? ''
    : `<b>${name}:</b> ${addresses.map((one) => escaped(`${one.name} <${one.address}>`)).join('; ')}<br>\n`;

const longDay: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
};

/** The original below a rule and a block of its headers, as Outlook begins an answer: what is new goes above. */
export function quotedBelow(comment: string, mail: Mail): string {
  const sent = new Intl.DateTimeFormat('en-GB', longDay).format(new Date(mail.sentDateTime ?? mail.createdDateTime));
  const block = [
    people('From', mail.from ? [mail.from] : []),
    `<b>Sent:</b> ${sent}<br>\n`,
    people('To', mail.to),
    people('Cc', mail.cc),
    `<b>Subject:</b> ${escaped(mail.subject)}`,
  ].join('');
  const original =
    mail.body.contentType === 'html'
      ? mail.body.content.replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/gi, '')
      : `<div class="PlainText">${escaped(mail.body.content).replace(/\r?\n/g, '<br>\n')}</div>`;
  return `<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
${comment}
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${block}</font>
<div>&nbsp;</div>
</div>
<div>${original}</div>
</body></html>`;
}
