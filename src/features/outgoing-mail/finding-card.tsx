import type { ReactNode } from 'react';
import type { Finding as Found, Pack } from '../../engine';
import { Finding, useLanguage } from '../../ui';
import { usePageBesideRule } from './beside-rule';
import { clauseOf } from './clause';
import { restOfEvidence } from './evidence-rest';
import { asHeading } from './heading';
import type { SeenMail } from './seen-mail';
import { shownEvidence } from './shown-evidence';
import { useMailStrings } from './strings';

export interface FindingCardProps {
  readonly finding: Found;
  readonly pack: Pack;
  readonly mail: SeenMail;
  /** @default 2 */
  readonly level?: 2 | 3;
  /** True once the finding is gone and only what was done about it is left. @default false */
  readonly settled?: boolean;
  /** @default false */
  readonly takesFocus?: boolean;
  /** The buttons. */
  readonly children?: ReactNode;
  /** What stands at its foot. */
  readonly after?: ReactNode;
}

/** A finding with its evidence, in the pack's words. */
export function FindingCard(props: FindingCardProps) {
  const { finding, pack, mail, level = 2, settled = false, takesFocus = false, children, after } = props;
  const strings = useMailStrings();
  const page = usePageBesideRule();
  const known = restOfEvidence(finding, pack, mail.message.kind, useLanguage());
  return (
    <Finding
      outcome={finding.outcome}
      headline={asHeading(finding.words.headline)}
      level={level}
      evidence={shownEvidence(finding, mail, strings)}
      paragraphs={[known, finding.words.why, finding.words.now].filter((text) => text !== '')}
      clause={clauseOf(finding, strings, page)}
      trial={finding.trial}
      settled={settled}
      takesFocus={takesFocus}
      after={after}
    >
      {children}
    </Finding>
  );
}
