import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { PackRequests } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import { mailName } from '../../stories';
import { Halves, PageFrame, PageLink, type Trouble } from '../../ui';
import { BoxQueue, itemsOf } from './box-queue';
import type { QueueGroup } from './queue-rows';
import { useApprovalStrings } from './strings';
import { useTeamBoxes } from './use-boxes';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  show: { maxWidth: '280px' },
  trouble: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface QueueProps {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** How many requests of one's own are open: the other half's count. */
  readonly mineCount: number;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly onSignIn?: () => Promise<unknown>;
}

const groups: readonly QueueGroup[] = ['waiting', 'elsewhere', 'decided'];

/** "For me": what waits for this person, and for the teams whose mailboxes they may open. */
export function Queue({ desk, requests, now, explain, mineCount, onSignIn = nothing }: QueueProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const words = strings.queue;
  const [shown, setShown] = useState<QueueGroup>('waiting');
  const [attempt, setAttempt] = useState(0);
  const teams = useTeamBoxes(desk, attempt);
  const state = useSyncExternalStore(desk.own.subscribe, desk.own.state, desk.own.state);
  const forMe =
    state.readAt === undefined
      ? undefined
      : itemsOf(state, desk.own, desk, requests).filter(({ group }) => group === 'waiting').length;
  const boxes = teams.is === 'read' ? teams.boxes : [];
  const common = { desk, requests, now, explain, onSignIn, shown };
  return (
    <PageFrame title={strings.title}>
      <Halves
        label={strings.halves}
        shown="/decide"
        halves={[
          { to: '/requests', words: strings.mine, count: mineCount, countWords: strings.mineWords(mineCount) },
          {
            to: '/decide',
            words: strings.forMe,
            count: forMe,
            countWords: forMe === undefined ? undefined : strings.forMeWords(forMe),
          },
        ]}
      />
      <Field className={styles.show} label={words.show}>
        <Select
          value={shown}
          onChange={(_, { value }) => setShown(groups.find((group) => group === value) ?? 'waiting')}
        >
          {groups.map((group) => (
            <option key={group} value={group}>
              {words.groups[group]}
            </option>
          ))}
        </Select>
      </Field>
      <section className={styles.section} aria-label={strings.forMe}>
        {boxes.length === 0 ? null : <h2 className={styles.title}>{words.forYou}</h2>}
        <BoxQueue box={desk.own} {...common} />
      </section>
      {boxes.map((box) => (
        <section key={box.owner.id} className={styles.section} aria-label={mailName(box.owner)}>
          <h2 className={styles.title}>{mailName(box.owner)}</h2>
          <BoxQueue box={box} {...common} />
        </section>
      ))}
      {teams.is === 'failed' ? (
        <div className={styles.trouble}>
          <p className={styles.text}>{`${words.teamsTrouble} ${strings.trouble[explain(teams.failure).kind]}`}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
        </div>
      ) : null}
      <PageLink to="/decide/figures">{words.figures}</PageLink>
    </PageFrame>
  );
}

const nothing = async () => undefined;
