import { Button } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { deskScopes } from '../../src/session';
import { type Reading, ReadingView, useReading } from '../../src/ui';
import type { FoundMail, FoundStoryProps } from './found-story';
import type { Look, LookAbout } from './look';
import { openElsewhere } from './open-elsewhere';
import { usePaneStyles } from './pane-styles';
import { Says } from './says';
import { useReadStrings } from './use-read-strings';

/** What became of looking at a mail. */
export type ReadMail =
  | { readonly look: Exclude<Look, LookAbout> }
  | {
      readonly found: FoundMail;
      /** The screen, which arrives with what it shows. */
      readonly Story: ComponentType<FoundStoryProps>;
    };

export interface ReadPaneProps extends Omit<FoundStoryProps, 'mail'> {
  readonly reading: Reading<ReadMail>;
}

/** The pane beside a mail that arrived: what is asked of the person, or plainly that nothing is. */
export function ReadPane({ reading, ...props }: ReadPaneProps) {
  const styles = usePaneStyles();
  const strings = useReadStrings();
  const { value, trouble, busy } = useReading(reading);
  return (
    <main className={styles.root} onClickCapture={openElsewhere} aria-busy={busy && value === undefined}>
      <ReadingView reading={reading} what={strings.what} signIn={strings.signIn} permissions={deskScopes}>
        {(mail) =>
          'found' in mail ? (
            <mail.Story mail={mail.found} {...props} />
          ) : (
            <NotAbout look={mail.look} onAgain={reading.read} />
          )
        }
      </ReadingView>
      {value === undefined && trouble !== undefined && !saysSo.has(trouble.kind) ? (
        <p className={styles.text}>{strings.ownWords}</p>
      ) : null}
    </main>
  );
}

/** Troubles whose own words say that a person reads what one writes: they ask for a sign-in. */
const saysSo = new Set(['sign-in', 'cancelled']);

interface NotAboutProps {
  readonly look: Exclude<Look, LookAbout>;
  readonly onAgain: () => void;
}

function NotAbout({ look, onAgain }: NotAboutProps) {
  const styles = usePaneStyles();
  const { nothing, notRead, unreadable } = useReadStrings();
  if (look.is === 'nothing') return <Says title={nothing.title}>{nothing.text}</Says>;
  if (look.is === 'unreadable') return <Says title={unreadable.title}>{unreadable[look.why]}</Says>;
  return (
    <div className={styles.part}>
      <Says title={notRead.title}>{notRead.text}</Says>
      <Button onClick={onAgain}>{notRead.again}</Button>
    </div>
  );
}
