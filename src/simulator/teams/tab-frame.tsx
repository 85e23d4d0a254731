import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { brokerFor } from '../local-microsoft';
import type { SignInMood } from '../nested-app-auth';
import type { OpenedLink } from './links';
import { playTeams, type TeamsFrame, type TeamsTheme } from './teams-frame';
import type { Opened } from './use-teams';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '720px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface TabFrameProps {
  readonly opened: Opened;
  readonly hostName: 'Teams' | 'Outlook' | 'Office';
  readonly theme: TeamsTheme;
  readonly mood: RefObject<SignInMood>;
  readonly told: (call: string) => void;
  readonly opens: (link: OpenedLink) => void;
  readonly isHidden: boolean;
  /** Filled with the played host while the frame is there. */
  readonly host: RefObject<TeamsFrame | null>;
}

/** The real tab in a frame, with a played Teams around it. Loaded anew whenever its key changes. */
export function TabFrame({ opened, hostName, theme, mood, told, opens, isHidden, host }: TabFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ theme, told, opens });
  latest.current = { theme, told, opens };

  // Before the frame can have loaded: what a tab says first must not be missed.
  useLayoutEffect(() => {
    if (frame.current === null) return;
    const { person, subPage } = opened;
    const played = playTeams({
      frame: frame.current,
      broker: brokerFor(person, () => mood.current),
      person: { id: person.id, username: person.address },
      tenantId: person.tenantId,
      hostName,
      theme: latest.current.theme,
      subPage,
      told: (call) => latest.current.told(call),
      opens: (link) => latest.current.opens(link),
    });
    host.current = played;
    return () => {
      played.close();
      host.current = null;
    };
  }, [opened, hostName, mood, host]);

  useEffect(() => host.current?.setTheme(theme), [theme, host]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      hidden={isHidden}
      style={isHidden ? { display: 'none' } : {}}
      src={`./tab.html?person=${opened.person.id}`}
      title="Second Look, the tab"
    />
  );
}
