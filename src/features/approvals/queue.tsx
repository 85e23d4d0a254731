import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackRequests } from '../../pack';
import { type HalfCounts, RequestHalves, useDeskBoxes, useTroubleWords } from '../../record-box';
import type { RecordDesk } from '../../record-mail';
import { mailName } from '../../stories';
import { PageFrame, PageLink, type Trouble } from '../../ui';
import { BoxQueue } from './box-queue';
import type { QueueGroup } from './queue-rows';
import { useApprovalStrings } from './strings';

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
  readonly counts: HalfCounts;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly signIn: () => Promise<unknown>;
}

const groups: readonly QueueGroup[] = ['waiting', 'elsewhere', 'decided'];

/** "For me": what waits for this person, and for the teams whose mailboxes they may open. */
export function Queue({ desk, requests, now, explain, counts, signIn }: QueueProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const trouble = useTroubleWords();
  const words = strings.queue;
  const [shown, setShown] = useState<QueueGroup>('waiting');
  const [attempt, setAttempt] = useState(0);
  const { boxes, failure } = useDeskBoxes(desk, attempt);
  const common = { desk, requests, now, explain, signIn, shown };
  return (
    <PageFrame title={strings.title}>
      <RequestHalves shown="/decide" counts={counts} />
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
      {boxes.map((box) => (
        <section
          key={box.owner.id}
          className={styles.section}
          aria-label={box.isTeam ? mailName(box.owner) : strings.forMe}
        >
          {boxes.length === 1 ? null : (
            <h2 className={styles.title}>{box.isTeam ? mailName(box.owner) : words.forYou}</h2>
          )}
          <BoxQueue box={box} {...common} />
        </section>
      ))}
      {failure === undefined ? null : (
        <div className={styles.trouble}>
          <p className={styles.text}>{`${words.teamsTrouble} ${trouble[explain(failure).kind]}`}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
        </div>
      )}
      <PageLink to="/decide/figures">{words.figures}</PageLink>
    </PageFrame>
  );
}
