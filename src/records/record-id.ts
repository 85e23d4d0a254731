const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A version 4 GUID (RFC 9562, 5.4) from 16 random bytes. Throws where there are fewer. */
export function makeRecordId(random: readonly number[] | Uint8Array): string {
  if (random.length < 16) throw new RangeError('A record id takes sixteen random bytes.');
  let hex = '';
  for (let i = 0; i < 16; i += 1) {
    const byte = random[i] ?? 0;
    const value = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte & 0xff;
    hex += `0${value.toString(16)}`.slice(-2);
  }
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether this is a GUID in lower case, the one spelling records use. */
export function isRecordId(text: string): boolean {
  return GUID.test(text);
}
