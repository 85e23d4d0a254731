import { Button, makeStyles, Spinner, ToggleButton, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular, CalendarAddRegular, EyeRegular, SendRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ComposeBarProps {
  readonly isChecking: boolean;
  /** Null where this client has no pane beside a mail that is being written. */
  readonly isPaneOpen: boolean | null;
  readonly onSend: () => void;
  readonly onNewMail: () => void;
  readonly onNewMeeting: () => void;
  readonly onTogglePane: () => void;
}

export function ComposeBar({ isChecking, isPaneOpen, onSend, onNewMail, onNewMeeting, onTogglePane }: ComposeBarProps) {
  const styles = useStyles();
  // A dialog gives focus back to what opened it.
  const focusReturns = useRestoreFocusTarget();
  return (
    <div className={styles.bar} role="toolbar" aria-label="Mail">
      <Button {...focusReturns} appearance="primary" icon={<SendRegular />} onClick={onSend}>
        Send
      </Button>
      <Button icon={<AddRegular />} onClick={onNewMail}>
        New mail
      </Button>
      <Button icon={<CalendarAddRegular />} onClick={onNewMeeting}>
        New meeting
      </Button>
      {isPaneOpen !== null && (
        <ToggleButton icon={<EyeRegular />} checked={isPaneOpen} onClick={onTogglePane}>
          Second Look
        </ToggleButton>
      )}
      <div role="status">{isChecking && <Spinner size="tiny" label="Sending" delay={400} />}</div>
    </div>
  );
}
