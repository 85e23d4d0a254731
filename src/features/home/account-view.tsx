import { makeStyles } from '@fluentui/react-components';
import { ReadingView } from '../../ui';
import { type AccountReading, accountPermissions } from './account';
import { useHomeStrings } from './strings';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** Who is signed in, or what keeps us from knowing it. */
export function AccountView({ account }: { readonly account: AccountReading }) {
  const styles = useStyles();
  const strings = useHomeStrings();
  return (
    <ReadingView
      reading={account}
      what={strings.accountRead}
      rows={1}
      signIn={strings.accountSignIn}
      permissions={accountPermissions}
    >
      {({ name, address }) => <p className={styles.text}>{strings.signedInAs(name, address)}</p>}
    </ReadingView>
  );
}
