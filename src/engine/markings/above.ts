import type { SeenMarking } from '../report';
import { allSchemes } from './schemes/all';

/**
 * Whether a marking's level is above a ceiling such as OFFICIAL. Compared only within a scheme that has both levels:
 * old CONFIDENTIAL has no agreed place beside OFFICIAL, so it is not above it. OFFICIAL-SENSITIVE is not above OFFICIAL,
 * since SENSITIVE is a caveat. A ceiling that no scheme knows has nothing above it.
 */
export function isAbove(marking: Pick<SeenMarking, 'level'>, ceiling: string): boolean {
  for (const scheme of allSchemes) {
    const level = scheme.levels.find((own) => own.name === marking.level);
    const limit = scheme.levels.find((own) => own.name === ceiling);
    if (level !== undefined && limit !== undefined) return level.rank > limit.rank;
  }
  return false;
}
