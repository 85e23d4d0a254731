import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore } from 'react';
import { longDay, PageFrame, StandingNote, ukDay, useLanguage } from '../../ui';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { Paragraph, Part } from './reading-page';
import { rememberedRows } from './remembered-rows';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%', maxWidth: '72ch' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0 },
  said: { margin: 0 },
});

/** All that is kept, in plain words, with a way to be rid of each. */
export function RememberedPage({ tab: { remembered } }: PageProps) {
  const styles = useStyles();
  const { remembered: strings } = useAppStrings();
  const language = useLanguage();
  useSyncExternalStore(remembered.subscribe, remembered.version, remembered.version);
  const [said, setSaid] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const rows = rememberedRows(remembered.list(), strings, (instant) => longDay(ukDay(new Date(instant)), language));

  const forget = (act: () => void, words: string) => {
    act();
    setSaid(words);
    // The pressed button goes with its row: focus goes to the line that says what happened.
    line.current?.focus();
  };

  return (
    <PageFrame title={strings.title}>
      <Paragraph>{strings.lead}</Paragraph>
      {remembered.outlivesWindow() ? null : <StandingNote>{strings.notKept}</StandingNote>}
      <Part title={strings.hereTitle}>
        <p ref={line} tabIndex={-1} className={styles.said}>
          {said}
        </p>
        {rows.length === 0 ? <Paragraph>{strings.nothing}</Paragraph> : null}
        <ul className={styles.list}>
          {rows.map(({ id, words, keys }) => (
            <li key={id} className={styles.row}>
              <span className={styles.words}>{words}</span>
              <Button
                aria-label={strings.forgetThis(words)}
                onClick={() => forget(() => keys.forEach(remembered.forget), strings.forgotten(words))}
              >
                {strings.forget}
              </Button>
            </li>
          ))}
        </ul>
        {rows.length < 2 ? null : (
          <Button onClick={() => forget(remembered.forgetAll, strings.forgottenAll)}>{strings.forgetAll}</Button>
        )}
      </Part>
      <Part title={strings.windowTitle}>
        <Paragraph>{strings.window}</Paragraph>
      </Part>
      <Part title={strings.mailboxTitle}>
        {strings.mailbox.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Part>
    </PageFrame>
  );
}
