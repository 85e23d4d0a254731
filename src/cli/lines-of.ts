/** A line of a stream. Undefined text: it was longer than the limit, and was passed over. */
export interface StreamLine {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string | undefined;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream of UTF-8 bytes, one after the other: no more than one line and one chunk is held in memory.
 * The limit is in bytes. An end without a line break is a line too, if anything stands there.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine> {
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): StreamLine => {
    const text = size > limit ? undefined : decoder.decode(join(pieces, size));
    pieces = [];
    size = 0;
    number++;
    return { number, text };
  };
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.slice(start));
  }
  if (size > 0) yield take();
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
