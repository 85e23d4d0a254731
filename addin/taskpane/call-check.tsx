import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Pack } from '../../src/engine';
import { asHeading, type CallNote, type OpenCall } from '../../src/features/outgoing-mail';
import { ToolInPlace } from '../../src/features/tools';
import { pathOf } from '../../src/guidance';
import type { Guidance, Tool } from '../../src/pack';
import { CopyButton, OutcomeIcon, Reveal, SurroundingsRoot, ukDay } from '../../src/ui';
import { callStrings } from './call-strings.en';
import type { GuidancePages } from './page-in-short';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  words: { minWidth: 0, rowGap: tokens.spacingVerticalXS },
  checks: { width: '100%', minWidth: 0 },
});

export interface CallCheckProps {
  readonly open: OpenCall;
  readonly pack: Pack;
  readonly pages: () => Promise<GuidancePages>;
}

/** The tool of a pack that goes through what a call needs. Not every pack has one. */
const readiness = 'video-call';

interface Arrived {
  readonly pages: GuidancePages;
  readonly ready: { readonly tool: Tool; readonly guidance: Guidance } | undefined;
}

async function fetched(pages: CallCheckProps['pages']): Promise<Arrived> {
  const found = await pages();
  const [guidance, { tools }] = await Promise.all([found.guidance(), found.tools()]);
  const tool = tools.find(({ id }) => id === readiness);
  return { pages: found, ready: tool === undefined ? undefined : { tool, guidance } };
}

/** Ready for this call? What could be safer about it, and the pack's own checks. Nothing where there is neither. */
export function CallCheck({ open, pack, pages }: CallCheckProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const [arrived, setArrived] = useState<Arrived>();
  useEffect(() => {
    let isOver = false;
    fetched(pages).then(
      (what) => {
        if (!isOver) setArrived(what);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [pages]);
  const { notes, link, isSecond } = open;
  const ready = arrived?.ready;
  if (ready === undefined && notes.length === 0) return null;
  return (
    <section className={pane.part}>
      <h2 className={pane.subtitle}>{callStrings.title}</h2>
      {ready !== undefined && link === 'none' ? <p className={pane.muted}>{callStrings.none}</p> : null}
      {notes.length === 0 ? null : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <Note key={note.finding.messageId} note={note} linkTo={arrived?.pages.linkTo} />
          ))}
        </ul>
      )}
      {arrived === undefined || ready === undefined ? null : (
        <div className={styles.checks}>
          <Reveal label={callStrings.checks} openAtFirst={link === 'call' && !isSecond}>
            <SurroundingsRoot value={{ product: '', place: null, arrival: 0, hrefOf: arrived.pages.linkTo }}>
              <ToolInPlace
                {...ready}
                edition={pack.edition}
                today={ukDay(new Date())}
                now={Date.now}
                contactCard={() => null}
                onCarry={() => undefined}
              />
            </SurroundingsRoot>
          </Reveal>
        </div>
      )}
    </section>
  );
}

interface NoteProps {
  readonly note: CallNote;
  /** Undefined until the pages are here. */
  readonly linkTo: GuidancePages['linkTo'] | undefined;
}

function Note({ note: { finding, about }, linkTo }: NoteProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { words, messageId, data } = finding;
  const reminder = callStrings.reminders[messageId];
  return (
    <li className={styles.note}>
      <OutcomeIcon outcome="inform" />
      <div className={mergeClasses(pane.part, styles.words)}>
        <p className={pane.text}>{`${asHeading(words.headline)}. ${words.now}`}</p>
        {reminder === undefined ? null : <CopyButton label={callStrings.copy} text={reminder} />}
        {about === undefined || linkTo === undefined || messageId !== 'onlyOutside' ? null : (
          <Link inline href={linkTo(pathOf(about))} target="_blank" rel="noopener">
            {callStrings.about(`${data.tool}`)}
          </Link>
        )}
      </div>
    </li>
  );
}
