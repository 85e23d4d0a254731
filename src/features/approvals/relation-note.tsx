import type { RequestKind } from '../../pack';
import type { Party, Standing } from '../../records';
import { relationNote } from '../../stories';
import { StandingNote, useLanguage } from '../../ui';
import { shownRelations } from './standpoint';
import { useApprovalStrings } from './strings';
import { LINE_MANAGER, type Relation } from './use-relation';

interface RelationProps {
  readonly standing: Standing;
  readonly kind: RequestKind;
  /** Whose mailbox it is. */
  readonly owner: Party;
}

export interface RelationNoteProps extends RelationProps {
  readonly step: string;
  /** What the one who decides must be, as the kind says it. */
  readonly asked: string;
  readonly relation: Relation;
}

/** Whether the viewer is who the rule names, at the top: a mail asks whomever its sender chose. */
export function RelationNote({ standing, kind, owner, step, asked, relation }: RelationNoteProps) {
  const strings = useApprovalStrings();
  const language = useLanguage();
  if (relation === 'checking') return <StandingNote>{strings.panel.relationChecking}</StandingNote>;
  const related = { kind, request: standing.request.record, step, who: owner, shown: relation, viewer: owner };
  const note = relationNote(related, language);
  if (note === undefined) return null;
  // A directory shows who reports to whom, and no other rank: of those, the person has to know.
  const text = asked === LINE_MANAGER ? note : `${note} ${strings.panel.relationYouKnow}`;
  return <StandingNote tone={relation === 'checked' ? 'plain' : 'caution'}>{text}</StandingNote>;
}

/** What those who decided before could show: for a team that acts on it. */
export function TheirRelations({ standing, kind, owner }: RelationProps) {
  const language = useLanguage();
  return shownRelations(standing, owner.id).map(({ step, record }) => {
    const who = record.by;
    const related = { kind, request: standing.request.record, step, who, shown: record.relation, viewer: owner };
    const note = relationNote(related, language);
    return note === undefined ? null : (
      <StandingNote key={step} tone={record.relation === 'checked' ? 'plain' : 'caution'}>
        {note}
      </StandingNote>
    );
  });
}
