/** The bytes of a file as one mail: without what stands before the header, with line ends that a mail parser knows. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly header: string }
  | { readonly ok: false; readonly problem: string };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** How Outlook's .msg and other OLE files begin. */
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];
/** No header that was ever sent is longer; what looks so is no mail. */
const longestHeader = 2 * 1024 * 1024;

/** A mail has at least one of these; a colon alone stands in many kinds of text. */
const knownField =
  /^(?:from|sender|to|cc|bcc|subject|date|reply-to|message-id|in-reply-to|references|received|return-path|mime-version|content-type|x-unsent)[ \t]*:/im;

export function unpack(source: Uint8Array | string): Unpacked {
  const given = typeof source === 'string' ? new TextEncoder().encode(source) : fromUtf16(source);
  if (oleStart.every((byte, index) => given[index] === byte)) {
    return refuse(
      'This is an Outlook .msg file. Save the mail as .eml, or drag it out of Outlook on the web, and try again.',
    );
  }
  const bytes = withLineFeeds(given.subarray(startOfHeader(given)));
  if (bytes.length === 0) return refuse('The file is empty.');
  const header = new TextDecoder().decode(bytes.subarray(0, endOfHeader(bytes)));
  if (!knownField.test(header)) {
    return refuse('No header of a mail was found (such as "To: name@example.org"), so this is no .eml file.');
  }
  return { ok: true, bytes, header };
}

function refuse(problem: string): Unpacked {
  return { ok: false, problem };
}

/** Windows PowerShell and Notepad write UTF-16, which no mail program does. */
function fromUtf16(bytes: Uint8Array): Uint8Array {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  return label === '' ? bytes : new TextEncoder().encode(new TextDecoder(label).decode(bytes));
}

/** Behind a byte order mark, empty lines and the "From " line of a mailbox file. */
function startOfHeader(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === lineFeed || bytes[at] === carriageReturn) at++;
  const isMailboxLine = String.fromCharCode(...bytes.subarray(at, at + 5)) === 'From ';
  const next = isMailboxLine ? bytes.indexOf(lineFeed, at) : -1;
  return next < 0 ? at : next + 1;
}

function endOfHeader(bytes: Uint8Array): number {
  let at = bytes.indexOf(lineFeed);
  while (at >= 0 && at < longestHeader) {
    const next = bytes[at + 1] === carriageReturn ? at + 2 : at + 1;
    if (next >= bytes.length || bytes[next] === lineFeed) return at + 1;
    at = bytes.indexOf(lineFeed, at + 1);
  }
  return Math.min(bytes.length, longestHeader);
}

/** Old Macs ended a line with a carriage return alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.indexOf(lineFeed) >= 0) return bytes;
  return bytes.map((byte) => (byte === carriageReturn ? lineFeed : byte));
}
