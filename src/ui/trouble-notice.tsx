import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FailureDetails } from './failure-details';
import { useLanguage, useUiStrings } from './language';
import { Reveal } from './reveal';
import type { UiStrings } from './strings.en';
import type { Trouble, TroubleKind } from './trouble';
import { useLate } from './use-late';
import { shortTime } from './when';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',

    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // What opens in place takes the whole width; a button only its own.
  button: { alignSelf: 'flex-start' },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  // Fluent's bar is one line high and cuts; this one takes the room its words need.
  bar: {
    width: '100%',
    boxSizing: 'border-box',
    whiteSpace: 'normal',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

export interface TroubleNoticeProps {
  readonly trouble: Trouble;
  /** What was to be read, in words that end a sentence: "your drafts". */
  readonly what: string;
  /** Why one would sign in: "Sign in to see your mail. Guidance works without it." */
  readonly signIn: string;
  /** Permissions to name to an administrator. */
  readonly permissions: readonly string[];
  readonly busy: boolean;
  readonly onTryAgain: () => void;
  readonly onSignIn: () => void;
}

type Words = UiStrings['trouble'];

/** Kinds that are a card with one sentence, as nothing failed: somebody has yet to agree. */
const asked: { readonly [kind in TroubleKind]?: (words: Words, props: TroubleNoticeProps) => string } = {
  'sign-in': (_, { signIn }) => signIn,
  cancelled: (words, { signIn }) => `${words.cancelled} ${signIn}`,
  consent: (words, { what }) => words.consent(what),
  'not-consented': (words, { what }) => words.notConsented(what),
  permission: (words, { what }) => words.permission(what),
  blocked: (words) => words.blocked,
};

const failed: { readonly [kind in TroubleKind]?: (words: Words) => readonly string[] } = {
  'no-sign-in': (words) => [words.noSignIn],
  'sign-in-silent': (words) => [words.signInSilent, words.nothingLost],
  'no-answer': (words) => [words.noAnswer, words.nothingLost],
  gone: (words) => [words.gone],
  ours: (words) => [words.ours, words.nothingLost],
};

/** One of the ways in which something could not be read: what it means, and the one thing to do about it. */
export function TroubleNotice(props: TroubleNoticeProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { trouble: words, readAgain } = useUiStrings();
  const { trouble, what, permissions, busy, onTryAgain, onSignIn } = props;
  const { kind, facts } = trouble;
  if (kind === 'offline') return <p className={styles.text}>{words.offline(what)}</p>;
  if (kind === 'wait') {
    const until = new Date(trouble.until);
    return (
      <p className={styles.text}>
        <time dateTime={until.toISOString()}>{words.wait(shortTime(until, language))}</time>
      </p>
    );
  }
  const card = asked[kind];
  if (card !== undefined) {
    return (
      <div className={mergeClasses(styles.root, styles.card)}>
        <p className={styles.text}>{card(words, props)}</p>
        {kind === 'sign-in' || kind === 'cancelled' ? (
          <PressButton label={words.signIn} primary busy={busy} onPress={onSignIn} />
        ) : null}
        {kind === 'consent' ? <PressButton label={words.agree} primary busy={busy} onPress={onSignIn} /> : null}
        {kind === 'not-consented' || kind === 'permission' ? (
          <Reveal label={words.askAdministrator}>
            <p className={styles.text}>{words.askFor(permissions.join(', '))}</p>
          </Reveal>
        ) : null}
        {kind === 'sign-in' ? null : <FailureDetails facts={facts} />}
      </div>
    );
  }
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <div className={styles.root}>
          <p className={styles.text}>{[words.notRead(what), ...(failed[kind]?.(words) ?? [])].join(' ')}</p>
          <PressButton label={kind === 'gone' ? readAgain : words.tryAgain} busy={busy} onPress={onTryAgain} />
          <FailureDetails facts={facts} />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

interface PressButtonProps {
  readonly label: ReactNode;
  /** @default false */
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function PressButton({ label, primary = false, busy, onPress }: PressButtonProps) {
  const styles = useStyles();
  const late = useLate(busy);
  return (
    <Button
      className={styles.button}
      appearance={primary ? 'primary' : 'secondary'}
      disabledFocusable={busy}
      icon={late ? <Spinner size="tiny" /> : null}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
