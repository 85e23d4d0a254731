import { readFileSync } from 'node:fs';
import { compilePack } from '../compile';
import type { PackRequests, RequestKind } from '../request-kind';
import { sampleFiles, sampleVocabulary } from '../sample-pack';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The requests of a made-up ministry, for tests: `travel` takes five steps, `clearance-status` is kept nowhere. */
export function ministryRequests(): PackRequests {
  const files = sampleFiles(
    ['pack.yaml', 'inside: [', 'inside: [ministry.example, '],
    ['pack.yaml', 'policies:', 'requests: [travel, clearance-status]\npolicies:'],
    ['teams.yaml', '', read('./teams.yaml')],
    ['requests/travel.yaml', '', read('./travel.yaml')],
    ['requests/clearance-status.yaml', '', read('./clearance-status.yaml')],
  );
  const { requests, problems } = compilePack('sample', files, sampleVocabulary);
  if (requests === undefined) throw new Error(problems.join('\n'));
  return requests;
}

/** One of its kinds. Throws where there is none of that name. */
export function ministryKind(id: string): RequestKind {
  const found = ministryRequests().kinds.find(({ kind }) => kind.id === id);
  if (found === undefined) throw new Error(`There is no kind ${id}.`);
  return found;
}
