import { Button, Field, Input, Link, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { CheckmarkRegular, CircleRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { inLanguage } from '../../engine';
import { checkPassword } from '../../guidance';
import type { PasswordRules } from '../../pack';
import { Choice, focusField, useLanguage } from '../../ui';
import type { Lists } from './password-page';
import { type PartStanding, standingOf } from './password-standing';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  box: { minWidth: 0, width: '100%', maxWidth: '440px' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  parts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  part: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  standing: { fontWeight: tokens.fontWeightSemibold },
});

/** How long typing must have stopped before the verdict is said aloud. */
const quietTime = 800;

/** Before the lists are here only lengths are judged. */
const noWords = { common: new Set<string>(), dictionary: new Set<string>() };

const icons = { met: CheckmarkRegular, notMet: DismissRegular, notChecked: CircleRegular, yours: CircleRegular };

export interface PasswordCheckerProps {
  readonly rules: PasswordRules;
  readonly lists: Lists;
  readonly onAgain: () => void;
}

/**
 * Judges what is typed, and keeps none of it: it lives in this component's memory, and goes with it. The field has no
 * name and is part of no form, so that no browser offers to save it.
 */
export function PasswordChecker({ rules, lists, onAgain }: PasswordCheckerProps) {
  const styles = useStyles();
  const { password: strings } = useGuidanceStrings();
  const language = useLanguage();
  const { announce } = useAnnounce();
  const [profileId, setProfileId] = useState(rules.profiles[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useId();
  const judged = useId();
  const profile = rules.profiles.find(({ id }) => id === profileId) ?? rules.profiles[0];
  const check = profile === undefined ? undefined : checkPassword(typed, profile, lists ?? noWords);
  const standing = profile === undefined ? undefined : standingOf(check, profile, lists != null, strings);
  const verdict = standing?.verdict ?? '';
  useEffect(() => {
    if (verdict === '') return;
    const timer = setTimeout(() => announce(verdict), quietTime);
    return () => clearTimeout(timer);
  }, [verdict, announce]);
  if (standing === undefined) return null;
  const rows: readonly PartStanding[] = [
    ...standing.parts,
    ...rules.yours.map((line) => ({ standing: 'yours' as const, text: inLanguage(line, language) })),
  ];
  return (
    <div className={styles.root}>
      <Choice
        label={strings.forWhat}
        value={profileId}
        options={rules.profiles.map(({ id, label }) => ({ id, label: inLanguage(label, language) }))}
        onChoose={setProfileId}
      />
      <Field label={strings.field} hint={strings.paste}>
        <Input
          id={field}
          className={styles.box}
          type={isShown ? 'text' : 'password'}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={judged}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.acts}>
        <Button size="small" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? strings.hide : strings.show}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setTyped('');
            focusField(field);
          }}
        >
          {strings.clear}
        </Button>
      </div>
      <p id={judged} className={styles.verdict}>
        {verdict}
      </p>
      {lists === undefined ? <p className={styles.quiet}>{strings.loading}</p> : null}
      {lists === null ? (
        <p className={styles.quiet}>
          {strings.noLists}{' '}
          <Link inline as="button" onClick={onAgain}>
            {strings.tryAgain}
          </Link>
        </p>
      ) : null}
      <ul className={styles.parts}>
        {rows.map(({ standing: how, text }) => {
          const Icon = icons[how];
          return (
            <li key={text} className={styles.part}>
              <Icon aria-hidden />
              <span>
                <span className={styles.standing}>{strings[how]}:</span> {text}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
