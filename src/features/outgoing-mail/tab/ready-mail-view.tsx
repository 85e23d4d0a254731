import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton, Reveal } from '../../../ui';
import { useListStyles } from './list-styles';
import { composeLink, type WrittenMail } from './ready-mail';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  mail: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' },
  button: { minHeight: '32px', maxWidth: '100%', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

export interface ReadyMailViewProps {
  readonly mail: WrittenMail;
  /** True for the screen's one primary button. @default false */
  readonly leads?: boolean;
  /** Other addresses that the same mail can go to, one draft each. @default none */
  readonly each?: readonly string[];
}

/** A mail that is ready: opened as a draft in Outlook, or copied. It is read here first, and sent only there. */
export function ReadyMailView({ mail, leads = false, each = [] }: ReadyMailViewProps) {
  const styles = useStyles();
  const common = useListStyles();
  const { ready: strings } = useTabStrings();
  const drafts = (each.length === 0 ? [mail.to] : each).map((to) => ({ to, link: composeLink({ ...mail, to }) }));
  const isTooLong = drafts.some(({ link }) => link === undefined);
  const several = each.length > 1;
  return (
    <div className={common.column}>
      <Reveal label={strings.read}>
        <div className={styles.mail}>
          {mail.to === undefined ? '' : `${strings.to}: ${mail.to}\n`}
          {strings.subject}: {mail.subject}
          {'\n\n'}
          {mail.text}
        </div>
      </Reveal>
      {isTooLong ? <p className={common.text}>{strings.tooLong}</p> : null}
      <div className={common.line}>
        {drafts.map(({ to, link }, index) =>
          link === undefined ? null : (
            <Button
              key={to ?? ''}
              as="a"
              className={styles.button}
              appearance={leads && index === 0 ? 'primary' : 'secondary'}
              href={link}
              target="_blank"
              rel="noopener noreferrer"
            >
              {several && to !== undefined ? strings.openTo(to) : strings.open}
            </Button>
          ),
        )}
        <CopyButton label={strings.copy} text={`${mail.subject}\n\n${mail.text}`} />
      </div>
      {mail.to === undefined ? null : (
        <div className={common.line}>
          <bdi>{mail.to}</bdi>
          <CopyButton label={strings.copyAddress} text={mail.to} />
        </div>
      )}
      <p className={`${common.text} ${common.quiet}`}>{strings.sentByYou}</p>
    </div>
  );
}
