import { Field, Input, makeStyles, Radio, RadioGroup, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { type Finding, inLanguage, type Pack } from '../../engine';
import { PendingButton, useLanguage } from '../../ui';
import { asHeading } from './heading';
import type { Applied, AuditDesk, FormStore } from './mail-port';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  box: { minWidth: 0, width: '100%' },
  // Fluent greys what is not chosen, as if it could not be.
  reason: { color: tokens.colorNeutralForeground1 },
});

/** Characters of own words. */
const mostWords = 140;

/** The form does not wait longer than this to learn whether own words could be sent. Milliseconds. */
const patience = 1500;

const key = 'override';

export interface OverrideFormProps {
  /** What holds the mail up: one reason is for all of it. */
  readonly covered: readonly Finding[];
  readonly overrides: NonNullable<Pack['overrides']>;
  readonly store: FormStore;
  /** Left out where own words cannot be sent from here. */
  readonly audit?: AuditDesk | undefined;
  /** `words` are empty where none were written. Never rejects. */
  readonly onAllow: (reason: string, words: string) => Promise<Applied>;
}

interface Filled {
  readonly reason: string;
  readonly words: string;
}

/** Why is this right? A reason of the pack, own words where they can be sent, and what is recorded. */
export function OverrideForm({ covered, overrides, store, audit, onAllow }: OverrideFormProps) {
  const styles = useStyles();
  const strings = useMailStrings().override;
  const language = useLanguage();
  const { announce } = useAnnounce();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<Filled>();
  const [takesWords, setTakesWords] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    let isOver = false;
    const mailbox = overrides.audit === undefined ? undefined : audit;
    const kept = store.read(key).catch(() => null);
    Promise.all([kept, mailbox === undefined ? false : isReadySoon(mailbox)]).then(([left, canTell]) => {
      if (isOver) return;
      setTakesWords(canTell);
      setFilled(readFilled(left));
    });
    return () => {
      isOver = true;
    };
  }, [store, audit, overrides.audit]);

  if (filled === undefined) return <div aria-busy="true" />;

  const fill = (part: Partial<Filled>) => {
    const next = { ...filled, ...part };
    setFilled(next);
    setTrouble(undefined);
    void store.keep(key, next).catch(() => undefined);
  };
  const choose = (reason: string) => {
    setIsMissing(false);
    fill({ reason });
  };
  const isOffered = overrides.reasons.some(({ code }) => code === filled.reason);
  const allow = async () => {
    if (!isOffered) {
      setIsMissing(true);
      root.current?.querySelector('input')?.focus();
      return;
    }
    const outcome = await onAllow(filled.reason, takesWords ? filled.words.trim() : '');
    if (outcome.kind === 'done') {
      void store.keep(key, null).catch(() => undefined);
      return;
    }
    const words = outcome.kind === 'changed' ? strings.changed : strings.refused(outcome.reason);
    setTrouble(words);
    announce(words, { polite: true });
  };

  return (
    <div ref={root} className={styles.root}>
      {covered.length < 2 ? null : (
        <div>
          <p className={styles.text}>{strings.forAll(covered.length)}</p>
          <ul className={styles.list}>
            {covered.map(({ policy, words }) => (
              <li key={`${policy} ${words.headline}`}>{asHeading(words.headline)}</li>
            ))}
          </ul>
        </div>
      )}
      <Field label={strings.why} {...(isMissing ? { validationMessage: strings.choose } : {})}>
        <RadioGroup value={isOffered ? filled.reason : ''} onChange={(_, { value }) => choose(value)}>
          {overrides.reasons.map(({ code, label }) => (
            <Radio
              key={code}
              value={code}
              label={<span className={styles.reason}>{inLanguage(label, language)}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
      {takesWords ? (
        <Field label={strings.note} hint={strings.noteHint(overrides.audit ?? '', mostWords - filled.words.length)}>
          <Input
            id={`${id}-note`}
            className={styles.box}
            value={filled.words}
            maxLength={mostWords}
            autoComplete="off"
            onChange={(_, { value }) => fill({ words: value.slice(0, mostWords) })}
          />
        </Field>
      ) : null}
      <p className={styles.text}>{strings.recorded(new Set(covered.map(({ policy }) => policy)).size)}</p>
      {trouble === undefined ? null : <p className={styles.text}>{trouble}</p>}
      <PendingButton label={strings.allow} pendingLabel={strings.allowing} onPress={allow} />
    </div>
  );
}

function readFilled(kept: unknown): Filled {
  const { reason, words } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Filled>;
  return { reason: typeof reason === 'string' ? reason : '', words: typeof words === 'string' ? words : '' };
}

function isReadySoon(audit: AuditDesk): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  return Promise.race([audit.isReady().catch(() => false), late]);
}
