import { readFileSync } from 'node:fs';
import { isConsumerDomain } from '../src/engine';
import type { Row } from './timing';

interface Line {
  readonly domain: string;
  readonly label: string;
  readonly source: string;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

/**
 * Hit rates on a table of domains, tab separated with a heading line: domain, label (`personal` or `organisational`),
 * subclass, source. A source stands for a family: the names of one provider.
 */
export function scoreDomains(file: string): Row[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line): Line => {
      const [domain = '', label = '', , source = ''] = line.split('\t');
      return { domain, label, source };
    });
  const personal = lines.filter(({ label }) => label === 'personal');
  const families = new Map<string, string[]>();
  for (const { domain, source } of personal) families.set(source, [...(families.get(source) ?? []), domain]);
  const outsideJapan = [...families.values()].filter((names) => !names.every((name) => name.endsWith('.jp')));
  const found = outsideJapan.filter((names) => names.some(isConsumerDomain)).length;
  const names = outsideJapan.flat();
  const foundNames = names.filter(isConsumerDomain).length;
  const others = lines.filter(({ label }) => label !== 'personal');
  const wrong = others.filter(({ domain }) => isConsumerDomain(domain));
  return [
    {
      what: 'families outside Japan with a name found',
      figure: percent(found, outsideJapan.length),
      bound: '≥ 90 %',
      holds: found / outsideJapan.length >= 0.9,
    },
    {
      what: 'their names found',
      figure: percent(foundNames, names.length),
      bound: '≥ 70 %',
      holds: foundNames / names.length >= 0.7,
    },
    {
      what: 'organisational called personal',
      figure: `${wrong.length} of ${others.length} ${wrong.map(({ domain }) => domain).join(' ')}`,
      bound: '0',
      holds: wrong.length === 0,
    },
  ];
}
