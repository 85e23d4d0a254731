import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of 8-bit red, green, blue and alpha, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Writes a picture as PNG, without row filters: these pictures are small and flat. */
export function writePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  }
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** Width and height from a PNG's header; undefined where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * Reads back what `writePng` writes, and no other kind of PNG.
 * @throws where the bytes are another kind.
 */
export function readPng(bytes: Buffer): Picture {
  const size = pngSize(bytes);
  if (size === undefined) throw new Error('Not a PNG.');
  const idat = bytes.indexOf('IDAT', 0, 'latin1');
  const rows = inflateSync(bytes.subarray(idat + 4, idat + 4 + bytes.readUInt32BE(idat - 4)));
  const stride = size.width * 4;
  const pixels = new Uint8Array(size.height * stride);
  for (let y = 0; y < size.height; y++) {
    const start = y * (stride + 1);
    if (rows[start] !== 0) throw new Error('A PNG with row filters, which this project does not write.');
    pixels.set(rows.subarray(start + 1, start + 1 + stride), y * stride);
  }
  return { ...size, pixels };
}
