/** A text made to be hard for the marking reader. */
export interface Adversarial {
  readonly name: string;
  /** About so many UTF-16 units; the same every time. */
  make(units: number): string;
}

function repeat(piece: string, units: number): string {
  return piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
}

const cyrillicSecret = '\u0405\u0415\u0421\u0420';

export const adversarial: readonly Adversarial[] = [
  { name: 'near-miss beginnings of OFFICIAL', make: (units) => repeat('OFFICIA OFFICI OFFICIALL ', units) },
  { name: 'near-miss beginnings of every level', make: (units) => repeat('SECRE TOP SECRE OFFICIAL-SENSITIV ', units) },
  { name: 'one letter, over and over', make: (units) => repeat('S', units) },
  { name: 'one letter, with spaces between', make: (units) => repeat('O ', units) },
  { name: 'letters of SECRET apart, never all of them', make: (units) => repeat('S E C R E ', units) },
  { name: 'letters of TOP SECRET apart, never all of them', make: (units) => repeat('T O P S E C R E ', units) },
  { name: 'hyphens after a level', make: (units) => `OFFICIAL${repeat('-', units - 8)}` },
  { name: 'levels with runs of hyphens between', make: (units) => repeat(`SECRET ${'-'.repeat(200)} `, units) },
  { name: 'zero-width characters after one letter', make: (units) => `S${repeat('\u200b', units - 1)}` },
  {
    name: 'zero-width characters between letters',
    make: (units) => repeat(`S\u200b\u200bE\u200bC\u2060R\ufeffE `, units),
  },
  { name: 'levels with wide gaps between', make: (units) => repeat(`SECRET${' '.repeat(120)}`, units) },
  { name: 'open brackets', make: (units) => repeat('[[(', units) },
  { name: 'a level in brackets that never close', make: (units) => repeat('[OFFICIAL-SENSITIVE [PERSONAL ', units) },
  { name: 'many short lines', make: (units) => repeat('O\nS\n', units) },
  { name: 'nothing but line ends', make: (units) => repeat('\r\n', units) },
  { name: 'many fields', make: (units) => repeat('Classification: SECRET\n', units) },
  { name: 'many empty fields', make: (units) => repeat('Classification: \n', units) },
  { name: 'a level on every line', make: (units) => repeat('OFFICIAL-SENSITIVE\n\n', units) },
  { name: 'a mention in every few words', make: (units) => repeat('the SECRET data and TOP SECRET data ', units) },
  { name: 'small words that begin like a level', make: (units) => repeat('official secret restricted top ', units) },
  { name: 'look-alike letters', make: (units) => repeat(`${cyrillicSecret} `, units) },
  { name: 'another alphabet', make: (units) => repeat('\u0440\u0435\u0441\u0442\u043e\u0440\u0430\u043d ', units) },
  { name: 'halves of surrogate pairs', make: (units) => repeat('\ud83d\udd12\ud800\udc00\udfff', units) },
  {
    name: 'parts without end',
    make: (units) => repeat('SECRET - HMG USE ONLY - COMMERCIAL - UK/US EYES ONLY ', units),
  },
  { name: 'descriptors in a row', make: (units) => `SECRET ${repeat('COMMERCIAL ', units - 7)}` },
  { name: 'an organisation that never ends', make: (units) => repeat('SECRET - MINISTRY OF THE SEA AND SKY ', units) },
  { name: 'country codes without end', make: (units) => `SECRET - ${repeat('UK/US/', units - 9)}` },
];
