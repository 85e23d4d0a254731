import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { PaneFrame, ReadPaneFrame } from './pane-frame';
import { officeColours, type ThemeName } from './themes';
import type { useOutlook } from './use-outlook';
import { wide } from './width';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [wide]: { borderTop: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

export interface PanesProps {
  readonly outlook: ReturnType<typeof useOutlook>;
  readonly theme: ThemeName;
  readonly isWide: boolean;
}

/** The add-in's pane beside what is written, or beside what arrived. */
export function Panes({ outlook, theme, isWide }: PanesProps) {
  const styles = useStyles();
  const colours = useMemo(() => officeColours(theme), [theme]);
  const { persona, circumstances, mail, pane, received, office } = outlook;
  const { profile, seed } = office;
  const isContrast = theme === 'contrast';
  const style = isWide ? { width: circumstances.paneWidth } : {};
  const client = `${isContrast} ${profile.id} ${profile.version}`;
  const { reading, opened } = received;
  if (reading === null) {
    return pane.isOpen ? (
      <aside className={styles.pane} style={style} aria-label="Pane">
        <PaneFrame
          key={`${mail.number} ${client}`}
          person={persona.played.id}
          isContrast={isContrast}
          store={mail.store}
          seed={seed}
          surroundings={office.surroundings}
          colours={colours}
          opening={pane}
        />
      </aside>
    ) : null;
  }
  return received.isPaneOpen && opened !== null ? (
    <aside className={styles.pane} style={style} aria-label="Pane">
      <ReadPaneFrame
        key={`${persona.played.id} ${client}`}
        person={persona.played.id}
        isContrast={isContrast}
        opened={opened}
        seed={{ ...seed, user: persona.person, reading: opened.seed }}
        surroundings={{ hangs: () => circumstances.isSlow, write: outlook.writeForm }}
        colours={colours}
      />
    </aside>
  ) : null;
}
