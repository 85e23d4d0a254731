import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Pack } from '../../engine';
import { useStory } from '../../record-box';
import { readReference, type Standing, showReference } from '../../records';
import { findKind, headingOf, mailName, type Sending, stateOf } from '../../stories';
import { LoadingRows, PageFrame, StateBadge, TroubleNotice, useLanguage, WhenText } from '../../ui';
import { type DeskProps, requestPermissions } from './desk-props';
import { EditRequest } from './edit-request';
import type { FormStore } from './form-store';
import type { StoryActs } from './story-acts';
import { StoryView } from './story-view';
import { useRequestStrings } from './strings';
import { tellAbout } from './tell';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface StoryPageProps extends DeskProps {
  /** The reference as the address of the page holds it, with or without hyphens. */
  readonly refText: string;
  /** Where a half-filled change of this request is kept: by account and reference. */
  readonly forms: FormStore;
  /** What people call the organisation: "the MoJ". */
  readonly organisation: Pack['organisation'];
}

const nameOf = ({ story, requester }: Standing) => `${story} ${requester.id}`;

/** One request: found by its reference, shown, and changed in place. */
export function StoryPage({ refText, forms, organisation, ...deskProps }: StoryPageProps) {
  const { desk, requests } = deskProps;
  const language = useLanguage();
  const { story: strings } = useRequestStrings();
  const boxes = useMemo(() => [desk.own], [desk]);
  const ref = readReference(refText);
  const reading = useStory(boxes, ref);
  const stories = desk.own.state().stories.filter((one) => one.ref === ref);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ readonly why: StoryActs['askAgain'] } | null>(null);
  /** What was said last by the form, and whether the page comes back from it. */
  const [returned, setReturned] = useState<{ readonly news: string | null } | null>(null);

  const [only, ...others] = stories;
  const standing = others.length === 0 ? only : stories.find((one) => nameOf(one) === chosen);
  if (only === undefined) return <NotHere {...reading} {...{ ref, refText }} {...deskProps} />;
  if (standing === undefined) {
    return <Several stories={stories} requests={requests} onChoose={(one) => setChosen(nameOf(one))} />;
  }
  const kind = findKind(requests, standing.kind);
  if (editing !== null && kind !== undefined) {
    const onSent = (sending: Sending) => {
      setReturned({ news: strings.done.edit(strings.and(sending.to.map(mailName))) });
      setEditing(null);
      tellAbout(desk, sending, kind, language);
    };
    return (
      <EditRequest
        {...deskProps}
        {...{ standing, kind, forms, onSent }}
        why={editing.why}
        onLeave={() => {
          setReturned({ news: null });
          setEditing(null);
        }}
      />
    );
  }
  return (
    <StoryView
      {...deskProps}
      {...{ standing, kind, organisation }}
      news={returned?.news ?? null}
      takesFocus={returned !== null || chosen !== null}
      onEdit={(why) => setEditing({ why })}
    />
  );
}

type NotHereProps = DeskProps &
  ReturnType<typeof useStory> & { readonly ref: string | undefined; readonly refText: string };

/** It is being looked for, could not be looked for, or is not there. */
function NotHere({ isLooking, failure, lookAgain, ref, refText, explain, signIn }: NotHereProps) {
  const styles = useStyles();
  const { yourRequests, story: strings } = useRequestStrings();
  // biome-ignore lint/correctness/useExhaustiveDependencies: its time is that of the failure, not of the drawing
  const trouble = useMemo(() => (failure === undefined ? undefined : explain(failure)), [failure]);
  const shown = ref === undefined ? refText : showReference(ref);
  return (
    <PageFrame
      title={ref === undefined || (!isLooking && trouble === undefined) ? strings.notFoundTitle : shown}
      back={{ to: '/requests', title: yourRequests }}
    >
      {ref === undefined ? <p className={styles.text}>{strings.notAReference(refText)}</p> : null}
      {ref !== undefined && !isLooking && trouble === undefined ? (
        <p className={styles.text}>{strings.notFound(shown)}</p>
      ) : null}
      {trouble === undefined ? null : (
        <TroubleNotice
          {...{ trouble }}
          what={strings.reading}
          signIn={strings.signIn}
          permissions={requestPermissions}
          busy={isLooking}
          onTryAgain={lookAgain}
          onSignIn={() => void signIn().then(lookAgain, () => undefined)}
        />
      )}
      {isLooking ? <LoadingRows what={strings.reading} /> : null}
    </PageFrame>
  );
}

interface SeveralProps extends Pick<DeskProps, 'requests'> {
  readonly stories: readonly Standing[];
  readonly onChoose: (standing: Standing) => void;
}

/** A reference is no identity: somebody can copy one. */
function Several({ stories, requests, onChoose }: SeveralProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { yourRequests, story: strings } = useRequestStrings();
  return (
    <PageFrame
      title={strings.several(showReference(stories[0]?.ref ?? ''))}
      back={{ to: '/requests', title: yourRequests }}
    >
      <p className={styles.text}>{strings.severalLead}</p>
      <ul className={styles.list}>
        {stories.map((standing) => {
          const kind = findKind(requests, standing.kind);
          return (
            <li key={nameOf(standing)} className={styles.row}>
              <StateBadge {...stateOf(standing, kind, standing.requester, requests, language)} />
              <Button onClick={() => onChoose(standing)}>
                {headingOf(standing, kind, language)}, {strings.by(mailName(standing.requester))}
              </Button>
              <WhenText instant={standing.request.at} form="short" />
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}
