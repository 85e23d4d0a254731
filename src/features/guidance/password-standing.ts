import type { PasswordCheck } from '../../guidance';
import type { PasswordProfile } from '../../pack';
import type { GuidanceStrings } from './strings.en';

export interface PartStanding {
  readonly standing: 'met' | 'notMet' | 'notChecked' | 'yours';
  readonly text: string;
}

export interface PasswordStanding {
  /** Empty while nothing is typed. */
  readonly verdict: string;
  readonly parts: readonly PartStanding[];
}

/**
 * What is said of a password, rule by rule. Without the word lists nothing is claimed that rests on them: a password
 * that is long enough is then not called good.
 */
export function standingOf(
  check: PasswordCheck | undefined,
  { least, most }: PasswordProfile,
  hasLists: boolean,
  strings: GuidanceStrings['password'],
): PasswordStanding {
  const met = new Map(check?.parts.map((each) => [each.part, each.met]));
  const how = (part: 'least' | 'most' | 'obvious' | 'oneWord'): PartStanding['standing'] => {
    const isMet = met.get(part);
    if (isMet === undefined) return 'notChecked';
    if (!isMet) return 'notMet';
    return hasLists || part === 'least' || part === 'most' ? 'met' : 'notChecked';
  };
  return {
    verdict: check === undefined ? '' : verdictOf(check, hasLists, strings),
    parts: [
      { standing: how('least'), text: strings.least(least, check?.characters ?? 0) },
      ...(most === undefined ? [] : [{ standing: how('most'), text: strings.most(most) }]),
      { standing: how('obvious'), text: strings.notObvious },
      { standing: how('oneWord'), text: strings.notOneWord },
    ],
  };
}

function verdictOf({ verdict }: PasswordCheck, hasLists: boolean, strings: GuidanceStrings['password']): string {
  switch (verdict.kind) {
    case 'tooShort':
      return strings.tooShort(verdict.by);
    case 'tooLong':
      return strings.tooLong(verdict.most);
    case 'obvious':
      return strings.obvious;
    case 'oneWord':
      return strings.oneWord;
    case 'good':
      return hasLists ? strings.good : strings.soFar;
  }
}
