interface Constants {
  readonly rounds: Int32Array;
  readonly start: readonly number[];
}

/**
 * First 32 bits of the fractional part of a root. FIPS 180-4 makes its constants so of the first primes: cube roots for
 * the 64 rounds (4.2.2), square roots to start with (5.3.3). A double holds them with seventeen bits to spare.
 */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function makeConstants(): Constants {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return {
    rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  };
}

// Made at first use: most mails meet no rule that hashes.
let constants: Constants | undefined;

/** UTF-8 of a string; a lone surrogate becomes U+FFFD, as every encoder does it. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/**
 * SHA-256 of a string's UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4). Written here because the engine is
 * synchronous and the web's own digest is not. Meant for addresses, not for files.
 */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 0xff);

  constants ??= makeConstants();
  const state = constants.start.slice();
  for (let at = 0; at < bytes.length; at += 64) absorb(state, bytes, at, constants.rounds);
  return state.map((word) => `0000000${(word >>> 0).toString(16)}`.slice(-8)).join('');
}

function absorb(state: number[], bytes: readonly number[], at: number, rounds: Int32Array): void {
  const schedule = new Int32Array(64);
  const word = (i: number) => schedule[i] ?? 0;
  for (let i = 0; i < 64; i += 1) schedule[i >> 2] = (word(i >> 2) << 8) | (bytes[at + i] ?? 0);
  for (let i = 16; i < 64; i += 1) {
    const early = word(i - 15);
    const late = word(i - 2);
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[i] = word(i - 16) + s0 + word(i - 7) + s1;
  }

  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  rounds.forEach((round, i) => {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + round + word(i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = ((state[i] ?? 0) + value) | 0;
  });
}
