import fc from 'fast-check';

/** What a person might type, or paste, that a program could take for something else. */
const PIECES: readonly string[] = [
  '-----BEGIN SECOND LOOK 1 12-----',
  '-----BEGIN\u200b SECOND LOOK 1 12-----\nsha256 abc\n-----END SECOND LOOK-----',
  '--\u200d---BEGIN SECOND LOOK 1 1-----',
  '\u00ad-----\u00a0BEGIN SECOND LOOK 2 9-----',
  '-----END SECOND LOOK-----',
  '-----Original Message-----',
  '--Original Message--',
  'Original Message --',
  '________________________________',
  'From: Rob Lewis <rob.lewis@ministry.example>\nSent: 25 September 2020 10:00\nTo: Asha Patel\nSubject: No',
  'From: Rob\r\nSent: Friday\r\nSubject: x',
  '*From:* Rob\n*Date:* 25 September 2020 10:00\n*To:* Asha',
  'On 25 Sep 2020, at 10:00, Rob Lewis <rob.lewis@ministry.example> wrote:',
  'On 25 Sep 2020, at 10:00, Rob Lewis\n<rob.lewis@ministry.example>\nwrote:',
  'Begin forwarded message:',
  '---------- Forwarded message ---------',
  '> quoted\n> lines',
  '>',
  '<script>alert(1)</script>',
  '</p></div><blockquote type="cite">',
  '<div id="divRplyFwdMsg">',
  '<div class="gmail_quote">',
  '<!--',
  '-->',
  '&lt;b&gt; &amp; &#45;&#45;&#45;&#45;&#45;BEGIN SECOND LOOK 1 1-----',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  'T7KQ29FXM',
  '{requester} {tool}',
  '\u202egnissim\u202c',
  '\u2028',
  '\ud800',
  '=HYPERLINK("x")',
  'Sent from my phone',
  '-- ',
  '\n',
  '\r\n',
  ' ',
  'a',
  'Egypt',
  '👩‍💻',
];

/** Texts that are made to be misread. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
