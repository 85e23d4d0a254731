import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { PendingButton } from '../../ui';
import type { FactsDesk } from './mail-port';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What signing in would add, or that it could not be learned. Nothing where it is there. */
export function FactsLine({ facts }: { readonly facts: FactsDesk }) {
  const styles = useStyles();
  const words = useMailStrings();
  const state = useSyncExternalStore(facts.subscribe, facts.state, facts.state);
  if (state === 'ready' || state === 'reading') return null;
  const isOut = state === 'signed-out';
  const { signIn, button, signingIn, failed, blocked } = words.facts;
  if (state === 'blocked') return <p className={styles.text}>{blocked}</p>;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{isOut ? signIn : failed}</p>
      <PendingButton label={isOut ? button : words.tryAgain} pendingLabel={signingIn} onPress={facts.signIn} />
    </div>
  );
}
