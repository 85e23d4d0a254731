/*
 * The words with which mail programs begin the history below a reply or a forward: English and Welsh first, then the
 * languages of mail that a department answers. Lower case, without the colon.
 */

export type HeaderKind = 'from' | 'sent' | 'to' | 'subject';

const headerLists: { readonly [Kind in HeaderKind]: string } = {
  from: 'from|oddi wrth|gan|o|de|expéditeur|von|da|van|fra|från|od',
  sent:
    'sent|date|anfonwyd|dyddiad|envoyé|gesendet|datum|enviado|enviado el|enviado em|enviada em|fecha|data|inviato|' +
    'verzonden|sendt|dato|skickat|wysłano',
  to: 'to|at|à|an|para|a|aan|til|till|do',
  subject: 'subject|pwnc|testun|objet|betreff|asunto|assunto|oggetto|onderwerp|emne|ämne|temat',
};

export const headerWords = new Map<string, HeaderKind>();
for (const kind of ['from', 'sent', 'to', 'subject'] as const) {
  for (const word of headerLists[kind].split('|')) headerWords.set(word, kind);
}

/** With which units a line can begin that begins a header: most lines need no closer look. */
export const firstOfHeader = new Set<number>([0x2a]);
for (const word of headerLists.from.split('|')) {
  firstOfHeader.add(word.charCodeAt(0)).add(word.toUpperCase().charCodeAt(0));
}

/** No header word is longer. */
export const longestHeaderWord = 16;

/** Stand in a line of their own between dashes: "-----Original Message-----". */
export const dashedWords = new Set(
  (
    'original message|original appointment|forwarded message|forwarded by|neges wreiddiol|neges wedi ei hanfon ymlaen|' +
    "message d'origine|message d’origine|message original|message transféré|forwarded message / message transféré|" +
    'ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|' +
    'messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada'
  ).split('|'),
);

/** A line of its own above a forwarded mail, as Apple Mail writes it. */
export const forwardLines = new Set(
  (
    'begin forwarded message:|début du message réexpédié :|début du message transféré :|anfang der weitergeleiteten nachricht:|' +
    'inicio del mensaje reenviado:|inizio messaggio inoltrato:|begin doorgestuurd bericht:|início da mensagem reencaminhada:'
  ).split('|'),
);

/** "On 3 May 2021 at 10:00, … wrote:": its first word, and the verb that must follow. */
export const attributionVerbs = new Map<string, string>([
  ['on', 'wrote'],
  ['ar', 'ysgrifennodd'],
  ['le', 'écrit'],
  ['am', 'schrieb'],
  ['el', 'escribió'],
  ['il', 'scritto'],
  ['op', 'schre'],
  ['em', 'escreveu'],
  ['den', 'skrev'],
  ['på', 'skrev'],
  ['w', 'napisał'],
]);

/** What phones add by themselves, also below a quotation: no words of the sender. */
export const deviceLines = [
  'sent from my ',
  'sent from outlook',
  'sent from mail for windows',
  'sent from yahoo',
  'get outlook for ',
  'anfonwyd o fy ',
  'envoyé de mon ',
  'von meinem ',
];
