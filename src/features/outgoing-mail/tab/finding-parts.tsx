import { Link } from '@fluentui/react-components';
import type { Pack } from '../../../engine';
import type { CheckedMail } from '../../../mail-scan';
import { Evidence, useLanguage, WhenText } from '../../../ui';
import { ActButtons } from '../act-buttons';
import { actsFor } from '../acts';
import { restOfEvidence } from '../evidence-rest';
import type { Checked } from '../mail-watch';
import type { Row } from '../rows';
import { shownEvidence } from '../shown-evidence';
import { useMailStrings } from '../strings';
import { AgreeButton } from './agree-button';
import { useListStyles } from './list-styles';
import { useTabStrings } from './strings';
import type { FollowedMail } from './use-draft';

/** Which mail it is: subject, what it is, when, and the way to Outlook. */
export function MailLine({ mail }: { readonly mail: CheckedMail }) {
  const common = useListStyles();
  const strings = useTabStrings();
  const { row } = mail;
  return (
    <p className={common.text}>
      <bdi>{row.subject === '' ? strings.noSubject : row.subject}</bdi>
      {' · '}
      {row.inOutbox ? (
        strings.inOutbox
      ) : (
        <>
          {row.isDraft ? `${strings.draft}, ${strings.changed}` : strings.sentAt} <WhenText instant={row.when} />
        </>
      )}
      {row.webLink === undefined ? null : (
        <>
          {' · '}
          <Link inline href={row.webLink} target="_blank" rel="noopener noreferrer">
            {strings.openInOutlook}
          </Link>
        </>
      )}
    </p>
  );
}

export interface NoticedProps {
  readonly row: Row;
  readonly mail: Checked['mail'];
  readonly pack: Pack;
}

/** What gave rise to the finding, quoted, and why it matters. */
export function Noticed({ row: { finding }, mail, pack }: NoticedProps) {
  const common = useListStyles();
  const { finding: strings } = useTabStrings();
  const pane = useMailStrings();
  const known = restOfEvidence(finding, pack, mail.message.kind, useLanguage());
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.whatWasNoticed}</h2>
      {shownEvidence(finding, mail, pane).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no identity but its place in the finding
        <Evidence key={index} {...piece} />
      ))}
      {known === '' ? null : <p className={common.text}>{known}</p>}
      <p className={common.text}>{finding.words.why}</p>
    </section>
  );
}

export interface CanDoProps {
  readonly row: Row;
  readonly followed: FollowedMail;
  readonly checked: Checked;
  readonly mail: CheckedMail;
  readonly agree: (() => Promise<unknown>) | undefined;
}

/** What can be done about a mail that has not left: the mends as buttons, and what is out of reach from here. */
export function CanDo({ row, followed, checked, mail: read, agree }: CanDoProps) {
  const common = useListStyles();
  const { finding: strings } = useTabStrings();
  const { watch, refusal } = followed;
  const { report, mail } = checked;
  const { finding, live } = row;
  // A mail on its way may look like a draft. A change would hold it up.
  const isDraft = read.row.isDraft && !read.row.inOutbox;
  const asks = actsFor(finding, report).some(({ kind }) => kind === 'answer');
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.whatYouCanDo}</h2>
      {live ? <p className={common.text}>{finding.words.now}</p> : null}
      {live && !isDraft ? <p className={common.text}>{strings.outboxAdvice}</p> : null}
      {live && isDraft && finding.fixes.length === 0 ? <p className={common.text}>{strings.nothingHere}</p> : null}
      {isDraft ? (
        <div className={common.line}>
          <ActButtons
            {...{ row, report, mail }}
            leads
            offers="fixes"
            onPress={(act) => void watch.press(row.key, act)}
            onUndo={() => void watch.undo(row.key)}
          />
          <AgreeButton refusal={refusal} agree={agree} />
        </div>
      ) : null}
      {live && isDraft && asks ? <p className={common.text}>{strings.answersElsewhere}</p> : null}
    </section>
  );
}
