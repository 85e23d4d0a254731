// Makes the lists that src/guidance/passwords/password-words.ts unpacks, from the ordered lists of zxcvbn-ts: what attackers try
// first, words of the language and names, and the long list of words for passphrases. In order of the alphabet they take
// less than half of what the packages' own files do, and how often a word is used is not asked.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { frontCode } from '../src/guidance/passwords/front-coding';
import { notForPassphrases } from './not-for-passphrases';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/guidance/passwords/words.generated.ts');
/** Shorter ones could not be the whole of a password, nor with a few figures after it. */
const leastLetters = 4;
/** Of the passwords that are words, only these are called obvious: what helps with the others is a second word. */
const mostCommon = 100;
/** No rule lets a shorter password through, so of those only the first are kept: they come with figures after them. */
const wholePassword = 8;
const first = 10_000;

const words = [...english['commonWords-en'], ...english['firstnames-en']].filter(
  (word) => word.length >= leastLetters && /^[a-z]+$/.test(word),
);
const dictionary = new Set(words);
const passwords = common['passwords-common'].filter(
  (password, at) =>
    password.length >= leastLetters &&
    (password.length >= wholePassword || at < first) &&
    (at < mostCommon || !dictionary.has(password)),
);
const passphrase = common['diceware-common'].filter((word) => /^[a-z]+$/.test(word) && !notForPassphrases.has(word));
if (passphrase.length < 7000) throw new Error(`Only ${passphrase.length} words are left for passphrases.`);

const source = [
  '// Made by scripts/generate-password-words.ts from the lists of @zxcvbn-ts, sorted and front-coded.',
  `export const common = ${JSON.stringify(frontCode(passwords))};`,
  `export const dictionary = ${JSON.stringify(frontCode(dictionary))};`,
  `export const passphrase = ${JSON.stringify(frontCode(passphrase))};`,
  '',
].join('\n');
writeFileSync(target, source);
