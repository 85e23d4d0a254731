import type { PackResult } from './compile';
import { readPackFolder } from './read-folder';
import { shippedVocabulary } from './shipped-vocabulary';

export type { PackFiles, PackResult } from './compile';
export type * from './decision-data';
export type * from './guidance-data';
export type {
  Option,
  PackRequests,
  RequestField,
  RequestKind,
  RequestSection,
  StepWords,
  Team,
  Template,
  Text,
} from './request-kind';

/**
 * Reads, checks and compiles the pack in a folder, at build time: YAML and Markdown in, plain data out.
 * What is wrong with the pack comes back as sentences, all at once; throws only when the folder cannot be read.
 */
export function readPack(folder: string): PackResult {
  return readPackFolder(folder, shippedVocabulary);
}
