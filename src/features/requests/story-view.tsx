import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { inLanguage, type Pack } from '../../engine';
import type { RequestKind } from '../../pack';
import { BoxView } from '../../record-box';
import { type Standing, showReference } from '../../records';
import { answersOf, copyNoteOf, headingOf, mailName, nextOf, savedCopy, stateOf, storyOf } from '../../stories';
import { AnswerList, CopyButton, PageLink, StateBadge, Story, saveFile, useLanguage } from '../../ui';
import { ActsView } from './acts-view';
import type { DeskProps } from './desk-props';
import { FocusedFrame } from './focused-frame';
import { Outcome } from './outcome';
import { Part } from './part';
import type { StoryActs } from './story-acts';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface StoryViewProps extends DeskProps {
  readonly standing: Standing;
  /** Undefined where this edition does not know it. */
  readonly kind: RequestKind | undefined;
  readonly organisation: Pack['organisation'];
  /** What happened before the page was shown; null: nothing. */
  readonly news: string | null;
  /** Whether the heading takes focus as it appears. */
  readonly takesFocus: boolean;
  readonly onEdit: (why: StoryActs['askAgain']) => void;
}

/** One request, its state first, then what can be done, what happened, and what was answered. */
export function StoryView(props: StoryViewProps) {
  const { standing, kind, desk, requests, now, explain, signIn, news, takesFocus, onEdit, organisation } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { yourRequests, story: strings } = useRequestStrings();
  const { me } = desk;
  const view = {
    ...{ standing, kind, viewer: me, requests, language },
    organisation: inLanguage(organisation, language),
    mail: (key: string) => desk.own.mail(key),
  };
  const copyNote = copyNoteOf(standing, language);
  const save = () => {
    const name = `${showReference(standing.ref)}.html`;
    saveFile({ name, type: 'text/html;charset=utf-8', text: savedCopy({ ...view, by: me, now: now() }) });
    return name;
  };
  return (
    <FocusedFrame
      title={headingOf(standing, kind, language)}
      back={{ to: '/requests', title: yourRequests }}
      view="story"
      {...(takesFocus && news === null ? { first: null } : {})}
    >
      <div className={styles.state}>
        <StateBadge {...stateOf(standing, kind, me, requests, language)} />
        <span>{showReference(standing.ref)}</span>
        <CopyButton label={strings.copyReference} text={showReference(standing.ref)} />
      </div>
      <p className={styles.text}>{nextOf(standing, kind, me, requests, language)}</p>
      {standing.requester.id === me.id ? null : (
        <p className={styles.text}>
          {strings.notYours(mailName(standing.requester))}{' '}
          <PageLink to={`/decide/${standing.ref}`}>{strings.decide}</PageLink>
        </p>
      )}
      <Outcome {...{ standing, kind, requests }} />
      <ActsView {...{ standing, kind, desk, requests, now, explain, signIn, news, onEdit }} onSave={save} />
      <Part title={strings.happened}>
        <Story
          label={strings.happened}
          lines={storyOf(view).map((line) =>
            // The reason stands in plain sight: a mail that was not counted is never a matter of unfolding.
            line.tone === 'notCounted' && line.why !== undefined
              ? { ...line, text: `${line.text}. ${line.why}`, why: undefined }
              : line,
          )}
        />
        <p className={mergeClasses(styles.text, styles.quiet)}>{strings.search(standing.ref)}</p>
        {copyNote === undefined ? null : <p className={mergeClasses(styles.text, styles.quiet)}>{copyNote}</p>}
      </Part>
      <Part title={strings.answers}>
        <AnswerList level={3} groups={answersOf(kind, standing.request.record.fields, language)} />
        {kind === undefined ? null : (
          <p className={mergeClasses(styles.text, styles.quiet)}>{inLanguage(kind.retention, language)}</p>
        )}
      </Part>
      <BoxView
        box={desk.own}
        {...{ now, explain, signIn }}
        what={strings.reading}
        why={strings.signIn}
        hasOlderMail={false}
      >
        {() => null}
      </BoxView>
    </FocusedFrame>
  );
}
