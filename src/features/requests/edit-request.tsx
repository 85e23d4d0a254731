import { useState } from 'react';
import type { RequestKind } from '../../pack';
import type { Standing } from '../../records';
import { editRequest, type Sending } from '../../stories';
import { StandingNote, useLanguage } from '../../ui';
import type { DeskProps } from './desk-props';
import { editStore } from './edit-store';
import { FormFlow } from './form-flow';
import { type FormState, firstForm } from './form-state';
import type { FormStore } from './form-store';
import { handedBackBy, type StoryActs } from './story-acts';
import { useRequestStrings } from './strings';

export interface EditRequestProps extends DeskProps {
  readonly standing: Standing;
  readonly kind: RequestKind;
  readonly forms: FormStore;
  /** Why it is opened; undefined: to change something. */
  readonly why: StoryActs['askAgain'];
  readonly onLeave: () => void;
  readonly onSent: (sending: Sending) => void;
}

/** The form of a request that was sent, with its answers: what is sent here is its next edition. */
export function EditRequest({ standing, kind, forms, why, onLeave, onSent, ...deskProps }: EditRequestProps) {
  const { desk, requests } = deskProps;
  const language = useLanguage();
  const { story: strings, review } = useRequestStrings();
  // As it was when it was opened: what arrives meanwhile must not change what somebody is writing in.
  const [opened] = useState(() => ({
    standing,
    start: startOf(standing, kind, why),
    store: editStore(forms, standing.request.record.id),
  }));
  return (
    <FormFlow
      {...deskProps}
      kind={kind}
      forms={opened.store}
      start={opened.start}
      from={{}}
      back={null}
      leave={{ label: strings.leave, onPress: onLeave }}
      firstView={null}
      note={<StandingNote tone="caution">{strings.editNote}</StandingNote>}
      before={null}
      sendLabel={why === undefined ? review.sendChange : strings.again[why]}
      unchanged={why === undefined ? strings.unchanged : undefined}
      notAgain={handedBackBy(opened.standing)}
      write={({ values }, asks, stamp) =>
        editRequest({ standing: opened.standing, kind, fields: values, asks, me: desk.me, requests, language }, stamp)
      }
      onSent={onSent}
    />
  );
}

/** Where it was handed back, nobody is named for that step any more, and the review asks for somebody else. */
function startOf(standing: Standing, kind: RequestKind, why: StoryActs['askAgain']): FormState {
  const { record } = standing.request;
  const returned = new Set(standing.steps.filter(({ status }) => status === 'handedBack').map(({ step }) => step));
  const asks = Object.fromEntries(Object.entries(record.asks).filter(([step]) => !returned.has(step)));
  const first = firstForm(kind, record.fields, standing.ref);
  const isAboutPeople = why === 'another' || why === 'name' || why === 'settle';
  return { ...first, asks, place: isAboutPeople ? 'review' : first.place };
}
