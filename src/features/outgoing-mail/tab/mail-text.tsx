import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../engine';
import { Reveal, useScreenReaderOnly, useUiStrings } from '../../../ui';
import type { SeenMail } from '../seen-mail';
import { useListStyles } from './list-styles';
import { markEvidence } from './marked-parts';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  box: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  mark: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

export interface MailTextProps {
  readonly mail: SeenMail;
  readonly findings: readonly Finding[];
}

/** The mail as plain text, never as its HTML, with what was noticed marked in it. Made only when it is opened. */
export function MailText({ mail, findings }: MailTextProps) {
  const common = useListStyles();
  const { finding: strings } = useTabStrings();
  return (
    <Reveal label={strings.showText}>
      <div className={common.column}>
        {mail.text === undefined ? <p className={common.text}>{strings.unreadText}</p> : null}
        {mail.text === '' ? <p className={common.text}>{strings.emptyText}</p> : null}
        {mail.text === undefined || mail.text === '' ? null : (
          <Marked field="text" plain={mail.text} findings={findings} />
        )}
        {mail.quoted === undefined || mail.quoted === '' ? null : (
          <Reveal label={strings.earlier}>
            <Marked field="quoted" plain={mail.quoted} findings={findings} />
          </Reveal>
        )}
      </div>
    </Reveal>
  );
}

interface MarkedProps {
  readonly field: 'text' | 'quoted';
  readonly plain: string;
  readonly findings: readonly Finding[];
}

function Marked({ field, plain, findings }: MarkedProps) {
  const styles = useStyles();
  const common = useListStyles();
  const hidden = useScreenReaderOnly();
  const ui = useUiStrings();
  const { finding: strings } = useTabStrings();
  const evidence = findings.flatMap((finding) => finding.evidence).filter((piece) => piece.field === field);
  const { parts, left } = markEvidence(plain, evidence);
  return (
    <>
      <p className={styles.box} dir="auto">
        {parts.map(({ text, isNoticed }, index) =>
          isNoticed ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place in the text
            <mark key={index} className={styles.mark}>
              <span className={hidden.root}>{ui.noticed} </span>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {left === 0 ? null : <p className={common.text}>{strings.textGoesOn(left.toLocaleString('en-GB'))}</p>}
    </>
  );
}
