import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer, Pack, Setting } from '../../engine';
import { Choice, FixButton, type FixState, longDay, useLanguage } from '../../ui';
import { slugWords } from './beside-rule';
import { chosenSettings } from './chosen-settings';
import type { Applied, OwnSettings } from './mail-port';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  setting: { maxWidth: '100%' },
});

/** Days that can be chosen, besides the one that stands. */
const dayChoices = [30, 90, 180, 365];

export interface RememberedProps {
  readonly pack: Pack;
  readonly answers: readonly Answer[];
  readonly settings: OwnSettings | undefined;
  readonly isWaiting: boolean;
  readonly onForget: (address: string) => Promise<Applied>;
  readonly onChoose: (settings: OwnSettings) => Promise<Applied>;
}

/** What is kept of this person's answers and choices, each with the way to take it back. */
export function Remembered({ pack, answers, settings, isWaiting, onForget, onChoose }: RememberedProps) {
  const styles = useStyles();
  const strings = useMailStrings().remembered;
  const language = useLanguage();
  const [gone, setGone] = useState<Readonly<Record<string, Gone>>>({});
  const mark = (address: string, state: Gone | undefined) =>
    setGone(({ [address]: _, ...others }) => (state === undefined ? others : { ...others, [address]: state }));

  const forget = async (answer: Answer) => {
    mark(answer.address, { answer, state: { kind: 'pressed' } });
    mark(answer.address, { answer, state: forgotten(await onForget(answer.address)) });
  };
  const undo = async (one: Gone) => {
    const { answer, state } = one;
    if (state.kind !== 'done' || state.undo === undefined) return;
    const outcome = await state.undo().catch((): Applied => ({ kind: 'refused', reason: null }));
    mark(answer.address, outcome.kind === 'done' ? { answer, state: { kind: 'undone' } } : one);
  };

  const left = Object.values(gone).map(({ answer }) => answer);
  const here = new Set(answers.map(({ address }) => address));
  const shown = [...answers, ...left.filter(({ address }) => !here.has(address))];
  shown.sort((a, b) => (a.address < b.address ? -1 : 1));
  return (
    <div className={styles.root}>
      <p className={styles.text}>{strings.about}</p>
      {isWaiting ? <p className={styles.text}>{strings.waiting}</p> : null}
      {shown.length === 0 ? <p className={styles.text}>{strings.none}</p> : null}
      <ul className={styles.list}>
        {shown.map((answer) => {
          const { address, until } = answer;
          const one = gone[address];
          const day = until === undefined ? null : longDay(until, language);
          return (
            <li key={address} className={styles.item}>
              {one?.state.kind === 'done' ? null : (
                <p className={styles.text}>
                  <bdi>{address}</bdi>: {strings.until(strings.answers[answer.answer], day)}
                </p>
              )}
              <FixButton
                label={strings.forgetAbout(address)}
                state={fixState(one, strings)}
                primary={false}
                unavailable={null}
                onPress={() => void forget(answer)}
                onUndo={() => {
                  if (one !== undefined) void undo(one);
                }}
              />
            </li>
          );
        })}
      </ul>
      <Settings {...{ pack, settings, onChoose }} />
    </div>
  );
}

type GoneState =
  | { readonly kind: 'pressed' | 'undone' }
  | { readonly kind: 'done'; readonly undo?: () => Promise<Applied> }
  | { readonly kind: 'notKept'; readonly reason: string | null };

interface Gone {
  readonly answer: Answer;
  readonly state: GoneState;
}

function forgotten(outcome: Applied): GoneState {
  if (outcome.kind === 'done') return outcome;
  return { kind: 'notKept', reason: outcome.kind === 'refused' ? outcome.reason : null };
}

function fixState(one: Gone | undefined, strings: ReturnType<typeof useMailStrings>['remembered']): FixState {
  if (one === undefined) return { kind: 'idle' };
  const { answer, state } = one;
  switch (state.kind) {
    case 'pressed':
      return { kind: 'pressed' };
    case 'done':
      return { kind: 'done', words: strings.forgotten(answer.address), canUndo: state.undo !== undefined };
    case 'undone':
      return { kind: 'undone', words: strings.knownAgain(answer.address), again: true };
    case 'notKept':
      return { kind: 'failed', words: strings.notKept(state.reason), again: true };
  }
}

function Settings({ pack, settings, onChoose }: Pick<RememberedProps, 'pack' | 'settings' | 'onChoose'>) {
  const styles = useStyles();
  const strings = useMailStrings().remembered;
  const [trouble, setTrouble] = useState<string>();
  const chosen = chosenSettings(pack, settings);
  const choose = async (change: OwnSettings) => {
    setTrouble(undefined);
    const outcome = await onChoose(change);
    if (outcome.kind !== 'done') setTrouble(strings.notKept(outcome.kind === 'refused' ? outcome.reason : null));
  };
  const locked = (label: string, value: string) => <p className={styles.text}>{strings.locked(label, value)}</p>;
  const toggle = (name: 'liveAdvice' | 'cards', { locked: isLocked }: Setting<boolean>) =>
    isLocked ? (
      locked(strings[name], chosen[name] ? strings.on : strings.off)
    ) : (
      <Switch
        className={styles.setting}
        label={strings[name]}
        checked={chosen[name]}
        onChange={(_, { checked }) => void choose({ [name]: checked })}
      />
    );
  const days = [...new Set([...dayChoices, chosen.rememberDays])].sort((a, b) => a - b);
  const hidden = settings?.hiddenCards ?? [];
  const [shownAgain, setShownAgain] = useState<readonly string[]>([]);
  const listed = [...new Set([...hidden, ...shownAgain])].sort();
  const showAgain = (policy: string) => {
    // First, so that its line stays when the card is hidden no more.
    setShownAgain([...shownAgain, policy]);
    void choose({ hiddenCards: hidden.filter((other) => other !== policy) });
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{strings.settings}</h3>
      {toggle('liveAdvice', pack.settings.liveAdvice)}
      {toggle('cards', pack.settings.cards)}
      {pack.settings.rememberDays.locked ? (
        locked(strings.rememberDays, strings.days(chosen.rememberDays))
      ) : (
        <Choice
          label={strings.rememberDays}
          value={String(chosen.rememberDays)}
          options={days.map((count) => ({ id: String(count), label: strings.days(count) }))}
          onChoose={(id) => void choose({ rememberDays: Number(id) })}
        />
      )}
      {trouble === undefined ? null : (
        <p role="status" className={styles.text}>
          {trouble}
        </p>
      )}
      {listed.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{strings.hiddenCards}</h3>
          {listed.map((policy) => {
            const words = strings.isShownAgain(slugWords(policy));
            return (
              <FixButton
                key={policy}
                label={strings.showAgain(slugWords(policy))}
                state={hidden.includes(policy) ? { kind: 'idle' } : { kind: 'done', words, canUndo: false }}
                primary={false}
                unavailable={null}
                onPress={() => showAgain(policy)}
                onUndo={() => undefined}
              />
            );
          })}
        </>
      )}
    </div>
  );
}
