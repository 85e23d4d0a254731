import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../compile';
import { changed, sampleFiles, sampleVocabulary } from '../sample-pack';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const reference = readFileSync(`${root}packs/README.md`, 'utf8');

/** The examples below a heading, in order; after its own come those of the headings below. */
function examplesFrom(heading: string): readonly string[] {
  const rest = reference.split(`\n## ${heading}\n`)[1] ?? '';
  return [...rest.matchAll(/```(?:yaml|markdown)\n([\s\S]*?)```/g)].map(([, example = '']) => example);
}

const [locker = '', teams = ''] = examplesFrom('Request kinds');
const [page = ''] = examplesFrom('A guidance page');
const [lookup = ''] = examplesFrom('A lookup');
const [tool = '', answers = ''] = examplesFrom('A tool that decides');
const [general = ''] = examplesFrom('guidance.yaml');
const [contacts = ''] = examplesFrom('contacts.yaml');
const [passwords = '', marking = ''] = examplesFrom('passwords.yaml and marking.yaml');
const [search = '', coverage = ''] = examplesFrom('search.yaml and coverage.yaml');

describe('the reference in packs/README.md', () => {
  it('has examples that compile together', () => {
    const files = changed(
      sampleFiles(['pack.yaml', 'policies:', 'requests: [locker]\ntools: [which-locker]\nholidays: days\npolicies:']),
      [
        ['requests/locker.yaml', '', locker],
        ['teams.yaml', '', teams],
        [
          '../bank-holidays/days.yaml',
          '',
          'title: Days\nsource: https://days.example/\ndays: [{ day: 2020-12-25, name: { en: Christmas Day } }]\n',
        ],
        ['guidance/lockers.en.md', '', page],
        ['lookups/lockers.yaml', '', lookup],
        ['decisions/which-locker.yaml', '', tool],
        ['decisions/which-locker.answers.yaml', '', answers],
        ['guidance.yaml', '', general],
        ['contacts.yaml', '', contacts],
        ['passwords.yaml', '', passwords],
        ['marking.yaml', '', marking.replace('page: marking-mail', 'page: mail')],
        ['search.yaml', '', search],
        [
          'coverage.yaml',
          '',
          coverage
            .replace('{ LO: 3 }', '{ LO: 3, SAM: 3 }')
            .concat(...['001', '002', '003'].map((number) => `  SAM-${number}: page:mail\n`)),
        ],
      ],
    );
    const { guidance, tools, problems } = compilePack('sample', files, sampleVocabulary);
    expect(problems).toEqual([]);
    expect(guidance?.pages.map(({ slug }) => slug)).toEqual(['lockers', 'mail']);
    expect(tools?.tools.map(({ id }) => id)).toEqual(['which-locker']);
  });
});
