import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Notification } from './draft';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  text: { overflowWrap: 'anywhere' },
});

export interface NotificationBarProps {
  readonly notifications: readonly Notification[];
  readonly onFollow: (notification: Notification) => void;
  readonly onDismiss: (notification: Notification) => void;
}

/** The lines above the mail: what add-ins have to say while it is written. An add-in takes an error back itself. */
export function NotificationBar({ notifications, onFollow, onDismiss }: NotificationBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bars} role="status" aria-label="Notices above the mail">
      {notifications.map((notification) => {
        const { key, type, message, action } = notification;
        return (
          <MessageBar key={key} layout="multiline" intent={type === 'errorMessage' ? 'error' : 'info'}>
            <MessageBarBody className={styles.text}>{message}</MessageBarBody>
            <MessageBarActions
              {...(type === 'errorMessage'
                ? {}
                : {
                    containerAction: (
                      <Button
                        appearance="transparent"
                        icon={<DismissRegular />}
                        aria-label="Dismiss this notice"
                        onClick={() => onDismiss(notification)}
                      />
                    ),
                  })}
            >
              {action && (
                <Button size="small" onClick={() => onFollow(notification)}>
                  {action.text}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        );
      })}
    </div>
  );
}
