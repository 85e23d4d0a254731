import type { EmailAddress, Header, Mail } from './state';

export type Written = Pick<Mail, 'to' | 'cc' | 'subject' | 'internetMessageId' | 'inReplyTo' | 'mimeHeaders'> & {
  readonly sentDateTime: string;
};

// What servers write onto a mail on its way.

const shown = ({ name, address }: EmailAddress): string => `${name} <${address}>`;

const several = (name: string, people: readonly EmailAddress[]): readonly Header[] =>
  people.length === 0 ? [] : [{ name, value: people.map(shown).join(', ') }];

/** A mailbox's server in Exchange Online: always the same for the same mailbox. */
function serverOf(mailboxId: string): string {
  let value = 7;
  for (const character of mailboxId) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 9000;
  const site = value % 2 === 0 ? 'LO2P' : 'CWLP';
  return `${site}265MB${1000 + value}.GBRP265.PROD.OUTLOOK.COM`;
}

const stamp = (at: string): string => new Date(at).toUTCString().replace('GMT', '+0000');

const smtp =
  'with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.3412.20';

/** One hop, as the server that took the mail writes it; the newest stands first in a mail. */
const hop = (from: string, by: string, how: string, at: string): Header => ({
  name: 'Received',
  value: `from ${from} by ${by} ${how}; ${stamp(at)}`,
});

/** What the sender's own program and server write: the sent copy's MIME form holds these, the received copy too. */
export function writtenHeaders(mail: Written, from: EmailAddress, sender: EmailAddress): readonly Header[] {
  const isOnBehalf = from.address.toLowerCase() !== sender.address.toLowerCase();
  return [
    { name: 'From', value: shown(from) },
    ...(isOnBehalf ? [{ name: 'Sender', value: shown(sender) }] : []),
    ...several('To', mail.to),
    ...several('CC', mail.cc),
    { name: 'Subject', value: mail.subject },
    { name: 'Date', value: stamp(mail.sentDateTime) },
    { name: 'Message-ID', value: mail.internetMessageId },
    ...(mail.inReplyTo
      ? [
          { name: 'References', value: mail.inReplyTo },
          { name: 'In-Reply-To', value: mail.inReplyTo },
        ]
      : []),
    ...mail.mimeHeaders,
  ];
}

/** A mail from one mailbox of the tenant to another: Exchange Online hands it over inside, and says who submitted it. */
export function insideHeaders(fromMailbox: string, toMailbox: string, at: string): readonly Header[] {
  const here = serverOf(fromMailbox);
  const there = serverOf(toMailbox);
  return [
    hop(`${here} (2603:10a6:600:1a::20)`, `${there} (2603:10a6:400:9b::14)`, 'with HTTPS', at),
    hop(`${here} (2603:10a6:600:1a::20)`, `${here} (2603:10a6:600:24::12)`, smtp, at),
    hop(`${here} ([fe80::5c1:2e0d])`, `${here} ([fe80::5c1:2e0d%4])`, 'with mapi id 15.20.3412.026', at),
    { name: 'X-MS-Exchange-Organization-AuthSource', value: here },
    { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
    { name: 'X-MS-Exchange-Organization-AuthMechanism', value: '04' },
  ];
}

/** A mail from anywhere else: it enters through the protection service, and nobody vouches for its author. */
export function outsideHeaders(fromHost: string, toMailbox: string, at: string): readonly Header[] {
  const there = serverOf(toMailbox);
  const front = 'LO2GBR01FT010.eop-gbr01.prod.protection.outlook.com';
  const gate = 'LO2GBR01FT010.mail.protection.outlook.com';
  return [
    hop(`${there} (2603:10a6:600:1a::20)`, `${there} (2603:10a6:400:9b::14)`, 'with HTTPS', at),
    hop(`${front} (2603:10a6:600:1a:cafe::44)`, `${there} (2603:10a6:600:1a::20)`, smtp, at),
    hop(`${fromHost} (192.0.2.25)`, `${gate} (10.152.12.70)`, smtp, at),
    { name: 'X-MS-Exchange-Organization-AuthSource', value: front },
    { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Anonymous' },
  ];
}
