import type { EmailAddress, Mail } from './state';

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

const show = ({ name, address }: EmailAddress): string => `${word(name)} <${address}>`;

const base64Lines = (text: string): string => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail as MIME, as `$value` gives it: headers, text in base64, attachments. Bcc only on the sender's own copy. */
export function mimeOf(mail: Mail): string {
  const known = new Set(['from', 'sender', 'subject', 'date', 'message-id']);
  const boundary = `b_${mail.key}`;
  const head = [
    ...(mail.from ? [`From: ${show(mail.from)}`] : []),
    ...(mail.sender ? [`Sender: ${show(mail.sender)}`] : []),
    ...(mail.to.length > 0 ? [`To: ${mail.to.map(show).join(', ')}`] : []),
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.map(show).join(', ')}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${mail.bcc.map(show).join(', ')}`] : []),
    `Subject: ${word(mail.subject)}`,
    `Date: ${new Date(mail.sentDateTime ?? mail.createdDateTime).toUTCString()}`,
    `Message-ID: ${mail.internetMessageId}`,
    ...mail.mimeHeaders
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name, value }) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ];
  const type = mail.body.contentType === 'html' ? 'text/html' : 'text/plain';
  const text = [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(mail.body.content),
  ];
  if (mail.attachments.length === 0) return [...head, ...text, ''].join('\r\n');
  const files = mail.attachments.flatMap(({ name, contentType, contentBytes }) => [
    `--${boundary}`,
    `Content-Type: ${contentType}; name="${word(name)}"`,
    `Content-Disposition: attachment; filename="${word(name)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    contentBytes.replace(/.{76}/g, '$&\r\n'),
  ]);
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...text,
    ...files,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
