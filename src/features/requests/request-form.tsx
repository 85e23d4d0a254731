import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { newReference } from '../../record-mail';
import { showReference } from '../../records';
import { keptFields, newRequest, type Sending } from '../../stories';
import { CopyButton, PageLink, useLanguage } from '../../ui';
import type { DeskProps } from './desk-props';
import { Diversions } from './diversions';
import { FocusedFrame } from './focused-frame';
import { FormFlow } from './form-flow';
import { type FormState, firstForm } from './form-state';
import type { FormStore } from './form-store';
import { Part } from './part';
import { type Carried, type Prefilled, prefill } from './prefill';
import { NextSteps } from './review-step';
import { routeOf } from './route';
import { useRequestStrings } from './strings';
import { tellAbout } from './tell';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0, maxWidth: '72ch' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  reference: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface RequestFormProps extends DeskProps {
  readonly kind: RequestKind;
  /** Where the half-filled form is kept: by account and kind. */
  readonly forms: FormStore;
  /** Answers of tools that led here, by the tool and the answer. */
  readonly carried?: Carried;
  /** Called once the request is sent, with its reference. */
  readonly onSent?: (ref: string) => void;
}

/** Fills in, reviews and sends one request of any kind. */
export function RequestForm(props: RequestFormProps) {
  const { kind, requests, desk, forms, now, explain, signIn, carried = {}, onSent } = props;
  const strings = useRequestStrings();
  const language = useLanguage();
  const [sent, setSent] = useState<Sending | null>(null);
  const [start] = useState(() => {
    const { values, from } = prefill(kind, desk.me, carried);
    return { state: firstForm(kind, values, newReference(kind)), from };
  });
  if (sent !== null) return <Sent {...{ sent, kind, requests }} />;
  return (
    <FormFlow
      {...{ kind, requests, desk, now, explain, signIn }}
      forms={withCarried(forms, start)}
      start={start.state}
      from={start.from}
      back={{ to: '/requests/new', title: strings.newTitle }}
      before={<Before kind={kind} />}
      sendLabel={strings.review.send}
      write={({ values, ref }, asks, stamp) =>
        newRequest({ kind, fields: values, asks, me: desk.me, ref, requests, language }, stamp)
      }
      newRef={() => newReference(kind)}
      onSent={(sending) => {
        setSent(sending);
        tellAbout(desk, sending, kind, language);
        onSent?.(sending.record.ref);
      }}
    />
  );
}

interface Start {
  readonly state: FormState;
  readonly from: Prefilled['from'];
}

/**
 * The answers of a tool that led here were given last: they win over those of a form that was kept, unless that one may
 * have been sent.
 */
function withCarried(forms: FormStore, { state, from }: Start): FormStore {
  const carried = Object.fromEntries(Object.entries(state.values).filter(([field]) => from[field] === 'tool'));
  return {
    ...forms,
    get() {
      const kept = forms.get();
      const own = kept?.values.values;
      if (kept === undefined || kept.values.stamp !== undefined || typeof own !== 'object') return kept;
      return { ...kept, values: { ...kept.values, values: { ...own, ...carried } } };
    },
  };
}

function Before({ kind }: { readonly kind: RequestKind }) {
  const styles = useStyles();
  const language = useLanguage();
  const { list: strings } = useRequestStrings();
  return (
    <div className={styles.section}>
      <p className={styles.text}>{inLanguage(kind.about, language)}</p>
      {kind.diversions.length === 0 ? null : (
        <Part title={strings.diversions}>
          <Diversions diversions={kind.diversions} />
        </Part>
      )}
    </div>
  );
}

/** What was sent, to whom, under which reference, and what follows. */
function Sent({ sent, kind, requests }: { readonly sent: Sending } & Pick<RequestFormProps, 'kind' | 'requests'>) {
  const styles = useStyles();
  const language = useLanguage();
  const strings = useRequestStrings();
  const { ref, fields } = sent.record;
  const asks = sent.record.type === 'request' ? sent.record.asks : {};
  return (
    <FocusedFrame
      title={strings.sent.title(strings.sent.and(sent.to.map(({ name }) => name)))}
      back={{ to: '/requests', title: strings.yourRequests }}
      view="sent"
      first={null}
    >
      <div className={styles.line}>
        <span>
          {strings.sent.reference}: <span className={styles.reference}>{showReference(ref)}</span>
        </span>
        <CopyButton label={strings.sent.copy} text={showReference(ref)} />
      </div>
      <Part title={strings.sent.next}>
        <NextSteps route={routeOf(kind, keptFields(kind, fields), requests)} asks={asks} />
        <p className={styles.text}>
          {strings.sent.expect}: {inLanguage(kind.usualTime, language)}
        </p>
      </Part>
      <PageLink to={`/requests/${ref}`}>{strings.sent.story}</PageLink>
    </FocusedFrame>
  );
}
