// How long search over the guidance takes while people type: every question of both packs, letter by letter. It also
// prints how long search takes to open and what the guidance weighs. It prints and never fails.
//   npx tsx bench/guidance-search.ts

import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../src/guidance';
import { buildSearch } from '../src/guidance/search/build-search';
import { readPack } from '../src/pack';
import { median, printTable, type Row } from './timing';

const root = fileURLToPath(new URL('..', import.meta.url));
const warm = 2;
const rounds = 5;

const weight = (data: unknown): string =>
  `${(gzipSync(JSON.stringify(data), { level: 9 }).length / 1024).toFixed(1)} KB`;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

const took: number[] = [];
const rows: Row[] = [];
let questions = 0;

for (const id of ['moj', 'welsh-government']) {
  const { guidance, requests, tools, search: words, problems } = readPack(`${root}packs/${id}`);
  if (guidance === undefined || requests === undefined || tools === undefined || words === undefined)
    throw new Error(problems.join('\n'));
  const data = buildSearch(requests, words, tools);
  const opened: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    openSearch(data, guidance, 'en');
    opened.push(performance.now() - start);
  }
  rows.push({ what: `${id}: guidance, gzip`, figure: weight(guidance), bound: '' });
  rows.push({ what: `${id}: synonyms and requests, gzip`, figure: weight(data), bound: '' });
  rows.push({ what: `${id}: search opens, first`, figure: ms(opened[0] ?? Number.NaN), bound: '' });
  rows.push({ what: `${id}: search opens, median`, figure: ms(median(opened)), bound: '' });
  const search = openSearch(data, guidance, 'en');
  questions += words.questions.length;
  for (let round = 0; round < warm + rounds; round += 1) {
    for (const { ask } of words.questions) {
      for (let length = 1; length <= ask.length; length += 1) {
        const typed = ask.slice(0, length);
        const start = performance.now();
        search(typed);
        if (round >= warm) took.push(performance.now() - start);
      }
    }
  }
}

const sorted = took.sort((a, b) => a - b);
const at = (share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const bound = 20;
printTable(`Guidance search: ${questions} questions, ${sorted.length} keystrokes`, [
  ...rows,
  { what: 'a keystroke, median', figure: ms(at(0.5)), bound: '' },
  { what: 'a keystroke, 95 of 100', figure: ms(at(0.95)), bound: `below ${bound} ms`, holds: at(0.95) < bound },
  { what: 'a keystroke, slowest', figure: ms(at(1)), bound: '' },
]);
