import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage, type Pack, type Report } from '../../engine';
import { useLanguage, WhenText } from '../../ui';
import { invited, otherAccount } from './invited';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

export interface ItemLinesProps {
  readonly report: Report;
  readonly mail: SeenMail;
  readonly pack: Pack;
}

/** Which item this is, as far as that bears on the verdict: when a meeting is and for whom, and from whose account. */
export function ItemLines({ report, mail, pack }: ItemLinesProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const organisation = inLanguage(pack.organisation, useLanguage());
  const { message, begins } = mail;
  const account = otherAccount(message);
  const { people, outside } = invited(report, mail);
  return (
    <>
      {message.kind === 'meeting' ? (
        <p className={styles.text}>
          {begins === undefined ? null : (
            <>
              <WhenText instant={begins} />
              {' · '}
            </>
          )}
          {strings.invited(people, outside, organisation)}
        </p>
      ) : null}
      {account === undefined ? null : <p className={styles.text}>{strings.otherAccount(account)}</p>}
    </>
  );
}
