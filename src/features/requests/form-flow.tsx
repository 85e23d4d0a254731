import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { useActing } from '../../record-box';
import { makeStamp, type Stamp } from '../../record-mail';
import { fieldProblems, keptFields, type Sending } from '../../stories';
import { ConfirmInPlace, NewsLine, StandingNote, useLanguage } from '../../ui';
import type { DeskProps } from './desk-props';
import { DraftStep } from './draft-step';
import { FocusedFrame } from './focused-frame';
import { type FormState, placeAfter, placeBefore, sectionAt, sectionOf } from './form-state';
import { FormSteps } from './form-steps';
import type { FormStore } from './form-store';
import { askedSections } from './form-values';
import { readKept, toKeep } from './kept-values';
import type { Origin } from './prefill';
import { ReviewStep } from './review-step';
import { asksOf, nameProblems, routeOf } from './route';
import { SectionStep } from './section-step';
import { isSameContent, sentAlready, type Written } from './sent-already';
import { useRequestStrings } from './strings';
import { useForm } from './use-form';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
});

export interface FormFlowProps extends DeskProps {
  readonly kind: RequestKind;
  readonly forms: FormStore;
  /** How the form starts where nothing was kept of it. */
  readonly start: FormState;
  readonly from: { readonly [field: string]: Origin };
  readonly back: { readonly to: string; readonly title: string } | null;
  /** Leaves the form without sending; what was filled in stays kept. Left out where a link leads away. */
  readonly leave?: { readonly label: string; readonly onPress: () => void };
  /** The view that takes no focus as the form appears. Left out: the first; null: none. */
  readonly firstView?: null;
  /** What is said in every section. */
  readonly note?: ReactNode;
  /** What is said before the first section. */
  readonly before: ReactNode;
  /** "Send request". */
  readonly sendLabel: string;
  /** Why a form that nobody has changed cannot be sent. Left out: it can. */
  readonly unchanged?: string | undefined;
  /** Accounts that are not put in by themselves: they said that it is not theirs. */
  readonly notAgain?: readonly string[];
  /** The mail of what was filled in. */
  readonly write: (state: FormState, asks: FormState['asks'], stamp: Stamp) => Sending;
  /** A reference that no request bears. Left out where the form is of a request that has one. */
  readonly newRef?: () => string;
  /** Called once it is known to have been sent. */
  readonly onSent: (sending: Sending) => void;
}

/** A form from its first section to its sending, whatever its kind. */
export function FormFlow(props: FormFlowProps) {
  const { kind, requests, desk, forms, now, explain, signIn, start, from, back, before, sendLabel, write, onSent } =
    props;
  const { leave, unchanged, notAgain = [], newRef } = props;
  const language = useLanguage();
  const words = useRequestStrings();
  const { form: strings } = words;
  const { state, act, restored, touched, discard, done } = useForm(kind, start, kind.keptNowhere ? null : forms);
  const [checkFirst, setCheckFirst] = useState(false);
  const [isDiscarded, setDiscarded] = useState(false);
  /** Nobody has gone on from where the form opened. */
  const [isFresh, setFresh] = useState(true);
  const at = sectionAt(kind, state);
  const title = inLanguage(kind.title, language);
  const route = routeOf(kind, keptFields(kind, state.values), requests);
  const asks = asksOf(route, state.asks);
  const isNamed = nameProblems(route, state.asks, desk.me).length === 0;
  const stamp = state.stamp;
  const me = desk.me.id;

  const finish = (sent: Sending) => {
    done();
    onSent(sent);
  };
  const acting = useActing<FormState>({
    box: desk.own,
    ref: state.ref,
    async make(tried) {
      const { stamp: earlier } = tried;
      if (earlier !== undefined) return makeUnder(earlier, tried);
      // The form may stand in another window too, and have gone from there.
      const { stories } = desk.own.state();
      const written: Written = (one) => write(tried, asks, one).record;
      const gone = sentAlready(stories, tried.ref, written);
      if (gone !== undefined) return void finish(write(tried, asks, gone));
      // Other answers than went from there are another request, and take another reference.
      const isTaken =
        newRef !== undefined && stories.some(({ ref, requester }) => ref === tried.ref && requester.id === me);
      return makeUnder(stampOfOther(written) ?? makeStamp(now()), isTaken ? { ...tried, ref: newRef() } : tried);
    },
    onSent: (_, sent) => finish(sent),
  });
  const makeUnder = (own: Stamp, tried: FormState) => {
    // Kept before it goes: whatever happens to the answer, another try is the same record, from another window too.
    forms.keep(toKeep(kind, { ...tried, stamp: own }));
    act({ do: 'stamp', stamp: own, ref: tried.ref });
    return write(tried, asks, own);
  };
  const send = async () => {
    const [problem] = fieldProblems(kind, keptFields(kind, state.values), now(), language);
    const section = problem === undefined ? undefined : sectionOf(kind, problem.field);
    if (section !== undefined) {
      setCheckFirst(true);
      act({ do: 'goTo', place: { section, thenReview: true } });
      return;
    }
    await acting.send(state);
  };
  /** Under what another window is sending the same at this moment. */
  const stampOfOther = (written: Written): Stamp | undefined => {
    const kept = forms.get();
    const other = kept === undefined ? undefined : readKept(kind, kept.values, start).state;
    if (other?.stamp === undefined || other.ref !== state.ref) return undefined;
    const theirs: Written = (one) => write(other, asksOf(route, other.asks), one).record;
    return isSameContent(other.stamp, written, theirs) ? other.stamp : undefined;
  };

  // Tried on an earlier visit: it may have been sent, also from another window.
  const isTakenUp = useRef(false);
  useEffect(() => {
    if (isTakenUp.current || stamp === undefined || !isNamed) return;
    isTakenUp.current = true;
    const mail = write(state, asks, stamp);
    const isHere = desk.own.state().stories.some(({ history }) => history.some(({ record }) => record.id === stamp.id));
    if (isHere) finish(mail);
    else if (desk.own.unsettled().some(({ recordId }) => recordId === stamp.id)) {
      act({ do: 'goTo', place: 'review' });
      acting.resume(state, mail);
    }
  });

  const goTo = (place: FormState['place']) => {
    setCheckFirst(false);
    setDiscarded(false);
    setFresh(false);
    act({ do: 'goTo', place });
  };
  const previous = placeBefore(kind, state);
  const onBack = previous === undefined ? undefined : () => goTo(previous);
  const sections = askedSections(kind, state.values).map(({ id, title: name }) => ({
    id,
    title: inLanguage(name, language),
  }));
  const heading =
    at === undefined
      ? kind.keptNowhere
        ? words.draft.heading(title)
        : words.review.heading(title)
      : strings.heading(title, inLanguage(at.section.title, language), at.number, at.of);
  const change = (field: string) => {
    const section = sectionOf(kind, field);
    if (section !== undefined) goTo({ section, thenReview: true });
  };
  return (
    <FocusedFrame
      title={heading}
      back={back}
      view={at?.section.id ?? 'review'}
      {...(props.firstView === undefined ? {} : { first: props.firstView })}
    >
      {leave === undefined ? null : (
        <div>
          <Button onClick={leave.onPress}>{leave.label}</Button>
        </div>
      )}
      <FormSteps steps={[...sections, { id: 'review', title: strings.review }]} current={at?.section.id ?? 'review'} />
      {props.note}
      {restored === 'no' || !isFresh ? null : (
        <StandingNote>{restored === 'changed' ? strings.restoredChanged : strings.restored}</StandingNote>
      )}
      {isDiscarded ? <NewsLine words={strings.discarded} /> : null}
      {at === undefined ? (
        kind.keptNowhere ? (
          <DraftStep {...{ desk, explain, kind, state, route, onBack }} onChange={change} />
        ) : (
          <ReviewStep
            {...{ kind, state, desk, route, acting, explain, sendLabel, signIn, onBack, notAgain }}
            unavailable={unchanged !== undefined && !touched ? unchanged : null}
            mail={isNamed ? write(state, asks, stamp ?? preview) : undefined}
            onAsk={(step, who) => {
              acting.back();
              act({ do: 'ask', step, who });
            }}
            onChange={(field) => {
              acting.back();
              change(field);
            }}
            onKeep={() => forms.keep({ version: kind.kind.version, ...state })}
            onSend={send}
          />
        )
      ) : (
        <SectionStep
          key={`${at.section.id} ${isDiscarded}`}
          {...{ kind, at, from, now, checkFirst, onBack }}
          lead={at.number === 1 ? before : null}
          values={state.values}
          people={desk.people}
          onAnswer={(field, value) => act({ do: 'answer', field, value })}
          onContinue={(wrong) => goTo(placeAfter(kind, state, wrong))}
        />
      )}
      <Foot
        isKept={!kind.keptNowhere}
        canDiscard={(touched || stamp !== undefined) && acting.state.phase === 'choosing'}
        onDiscard={() => {
          discard();
          setCheckFirst(false);
          setDiscarded(true);
        }}
      />
    </FocusedFrame>
  );
}

/** Stands where a record is only looked at. */
const preview: Stamp = { id: '00000000-0000-4000-8000-000000000000', at: '2000-01-01T00:00:00Z' };

interface FootProps {
  readonly isKept: boolean;
  readonly canDiscard: boolean;
  readonly onDiscard: () => void;
}

/** Where a half-filled form is, and how to be rid of it. */
function Foot({ isKept, canDiscard, onDiscard }: FootProps) {
  const styles = useStyles();
  const { form: strings } = useRequestStrings();
  const [isAsking, setAsking] = useState(false);
  if (!isKept) return <p className={styles.text}>{strings.keptNowhere}</p>;
  const asking = {
    question: strings.discardAsk,
    yes: strings.discardYes,
    onYes: async () => {
      setAsking(false);
      onDiscard();
    },
  };
  return (
    <ConfirmInPlace asking={isAsking ? asking : null} onBack={() => setAsking(false)}>
      <div className={styles.foot}>
        <span>{strings.kept}</span>
        {canDiscard ? (
          <Button appearance="subtle" onClick={() => setAsking(true)}>
            {strings.discard}
          </Button>
        ) : null}
      </div>
    </ConfirmInPlace>
  );
}
