// Punycode as RFC 3492 defines it, the encoder alone: names are compared in their ASCII form, so nothing is decoded.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

function adaptBias(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

function variableLength(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (rest < threshold) return out + digit(rest);
    out += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** Whether all of a text is ASCII. */
export function isBasic(label: string): boolean {
  return !/[\x80-\uffff]/.test(label);
}

/**
 * One label of a domain name in ASCII: `bücher` → `xn--bcher-kva`; an ASCII label comes back as it is.
 * The caller has already normalised it and put a bound on its length: the work grows with its square.
 */
export function labelToAscii(label: string): string {
  if (isBasic(label)) return label;
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < FIRST_CODE);
  let out = basic.map((point) => String.fromCharCode(point)).join('');
  if (basic.length > 0) out += '-';
  let handled = basic.length;
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let delta = 0;
  while (handled < points.length) {
    const reached = code;
    const next = points.reduce((least, point) => (point >= reached && point < least ? point : least), 0x10ffff);
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      out += variableLength(delta, bias);
      bias = adaptBias(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return `xn--${out}`;
}
