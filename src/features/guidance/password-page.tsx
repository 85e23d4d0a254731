import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PasswordWords } from '../../guidance';
import type { PasswordRules } from '../../pack';
import { EditionBanner, goTo, PageFrame, PageLink } from '../../ui';
import { ChangePassword } from './change-password';
import { useGuidance } from './guidance-root';
import { PassphraseMaker } from './passphrase-maker';
import { PasswordChecker } from './password-checker';
import { useGuidanceStrings } from './strings';
import './print.css';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch' },
  sections: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});

/** `undefined` while they are on their way, `null` where they did not arrive. */
export type Lists = PasswordWords | null | undefined;

export interface PasswordPageProps {
  readonly rules: PasswordRules;
  /** Which of its parts to begin with: `passphrase`, `change`, or empty. */
  readonly at: string;
}

/** Trying a password, making a passphrase, and whether one must be changed: all on this device. */
export function PasswordPage({ rules, at }: PasswordPageProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const { pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const [lists, setLists] = useState<Lists>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    let isHere = true;
    const arrived = (found: Lists) => {
      if (isHere) setLists(found);
    };
    setLists(undefined);
    // The lists are this page's alone, and larger than the rest of the guidance together.
    import('../../guidance/passwords/password-words')
      .then(({ passwordWords }) => arrived(passwordWords))
      .catch(() => arrived(null));
    return () => {
      isHere = false;
    };
  }, [attempt]);
  useEffect(() => {
    if (at !== '') goTo(at);
  }, [at]);
  return (
    <PageFrame title={strings.password.title} back={{ to: '/guidance', title: strings.title }}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      <p className={styles.text}>{strings.password.lead}</p>
      <div className={styles.sections}>
        <PasswordChecker rules={rules} lists={lists} onAgain={() => setAttempt(attempt + 1)} />
        <PassphraseMaker lists={lists} />
        <ChangePassword rules={rules} />
      </div>
      <PageLink to={`/guidance/${rules.page}`}>{strings.lookup.page}</PageLink>
    </PageFrame>
  );
}
