import { Button, Field, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../engine';
import type { People, Person } from '../../record-mail';
import type { Party } from '../../records';
import { relationToYou } from '../../stories';
import {
  focusField,
  PersonPicker,
  type PickedPerson,
  Reveal,
  StandingNote,
  useLanguage,
  useScreenReaderOnly,
} from '../../ui';
import type { RouteStep } from './route';
import { useRequestStrings } from './strings';
import { useAway } from './use-people';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  picker: { maxWidth: '40rem', minWidth: 0 },
  button: { alignSelf: 'flex-start' },
  words: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
});

/** Id of the element that takes the name for a step. */
export const approverId = (step: string): string => `ask-${step}`;

export interface ApproverProps {
  readonly step: RouteStep;
  readonly people: People;
  readonly who: Party | undefined;
  /** The line manager by the directory; null while it is being asked. */
  readonly manager: Person | undefined | null;
  readonly error: string | undefined;
  readonly onChoose: (who: Party | undefined) => void;
}

/** Who is asked at one step: why it is them, whether they are away, and a way to name somebody else. */
export function Approver({ step, people, who, manager, error, onChoose }: ApproverProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { review: strings } = useRequestStrings();
  const [isChanging, setChanging] = useState(false);
  const comesBack = useRef(false);
  // The box goes with the choice: focus goes to what now stands in its place.
  useEffect(() => {
    if (!comesBack.current || isChanging || who === undefined) return;
    comesBack.current = false;
    focusField(approverId(step.id));
  }, [isChanging, who, step.id]);
  const away = useAway(people, who?.address);
  const title = inLanguage(step.words.title, language);
  const isLineManager = step.by.who === 'person' && step.by.relation === 'lineManager';
  const lead = () => {
    if (step.by.who !== 'person') return null;
    const { relation } = step.by;
    if (relation === undefined) return strings.nobodyNamed;
    if (!isLineManager) return strings.mustBe(relationToYou(relation, language));
    return manager === undefined ? strings.noManager : null;
  };
  const isAsking = isLineManager && manager === null && who === undefined;

  if (isAsking) return <p className={styles.text}>{strings.askingDirectory}</p>;
  if (isChanging || who === undefined) {
    return (
      <Picker
        {...{ step, people, who, error }}
        lead={lead()}
        onChoose={(chosen) => {
          comesBack.current = true;
          onChoose(chosen);
          setChanging(false);
        }}
        onKeep={
          who === undefined
            ? null
            : () => {
                comesBack.current = true;
                setChanging(false);
              }
        }
        takesFocus={isChanging}
      />
    );
  }
  const isFromDirectory = isLineManager && manager?.id === who.id;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.name}>{strings.named(who.name, who.address)}</p>
        <ChangeLink id={approverId(step.id)} what={title} onPress={() => setChanging(true)} />
      </div>
      {error === undefined ? null : <p className={styles.text}>{error}</p>}
      <Reveal label={strings.why}>
        <p className={styles.text}>
          {title}. {isFromDirectory ? strings.fromDirectory : strings.fromYou}
        </p>
      </Reveal>
      {away === undefined ? null : (
        <>
          <StandingNote tone="caution">{strings.away(who.name)}</StandingNote>
          <blockquote className={styles.words}>
            <bdi>{away.message}</bdi>
          </blockquote>
          <p className={styles.text}>
            {step.words.others === undefined
              ? strings.waitOnly
              : `${strings.wait} ${inLanguage(step.words.others, language)}`}
          </p>
          {step.words.others === undefined ? null : (
            <Button className={styles.button} onClick={() => setChanging(true)}>
              {strings.askAnother}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface ChangeLinkProps {
  readonly id: string;
  readonly what: string;
  readonly onPress: () => void;
}

function ChangeLink({ id, what, onPress }: ChangeLinkProps) {
  const hidden = useScreenReaderOnly();
  const { review: strings } = useRequestStrings();
  return (
    <Link as="button" inline id={id} onClick={onPress}>
      {strings.change}
      <span className={hidden.root}>: {what}</span>
    </Link>
  );
}

interface PickerProps extends Pick<ApproverProps, 'step' | 'people' | 'who' | 'error'> {
  readonly lead: string | null;
  readonly takesFocus: boolean;
  readonly onChoose: (who: Party) => void;
  /** Null where nobody is named yet. */
  readonly onKeep: (() => void) | null;
}

function Picker({ step, people, error, lead, takesFocus, onChoose, onKeep }: PickerProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { review: strings } = useRequestStrings();
  const [typed, setTyped] = useState<PickedPerson | undefined>(undefined);
  const opened = useRef(takesFocus);
  const id = approverId(step.id);
  useEffect(() => {
    if (opened.current) focusField(id);
  }, [id]);
  // Only somebody whom the directory knows can answer: what was merely typed stays in the box and is not taken.
  const choose = (person: PickedPerson | undefined) => {
    setTyped(person);
    if (person === undefined || person.id.includes('@')) return;
    onChoose({ id: person.id, address: person.address, name: person.name });
  };
  const others = step.words.others;
  const hint = others === undefined ? strings.chooseHint : `${inLanguage(others, language)} ${strings.chooseHint}`;
  return (
    <div className={styles.root}>
      {lead === null ? null : <p className={styles.text}>{lead}</p>}
      <Field
        className={styles.picker}
        label={{ children: strings.choose(inLanguage(step.words.who, language)), htmlFor: id }}
        hint={hint}
        {...(error === undefined ? {} : { validationMessage: { children: error, role: undefined } })}
      >
        <PersonPicker
          id={id}
          value={typed}
          onChange={choose}
          search={(text) => people.search(text)}
          explainFailure={() => strings.cannotLookUp}
        />
      </Field>
      {onKeep === null ? null : (
        <Button className={styles.button} onClick={onKeep}>
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}
