import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { check, type Pack, type Report, readBody } from '../../../engine';
import { LoadingRows, Unchecked, VerdictBadge } from '../../../ui';
import { FindingCard } from '../finding-card';
import { thingsWords } from '../heading';
import { lookedAtSentence } from '../looked-at';
import { LookedAtList } from '../looked-at-list';
import type { SeenMail } from '../seen-mail';
import { useMailStrings } from '../strings';
import { uncheckedReasons } from '../unchecked-reasons';
import { useListStyles } from './list-styles';
import type { ReadEml } from './mail-tab-props';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  input: { display: 'none' },
  verdict: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, margin: 0 },
});

/** Megabytes of a file that are read: Exchange carries no larger mail. */
const mostMegabytes = 150;

type Result =
  | { readonly is: 'reading' }
  | { readonly is: 'refused'; readonly words: string }
  | {
      readonly is: 'checked';
      readonly name: string;
      readonly report: Report;
      readonly mail: SeenMail;
      readonly problems: readonly string[];
    };

export interface CheckFileProps {
  readonly readEml: ReadEml;
  readonly pack: Pack;
  readonly now: () => number;
}

/** Checks a mail file, chosen or dropped, and shows what was found as the pane does. Nothing in the file is changed. */
export function CheckFile({ readEml, pack, now }: CheckFileProps) {
  const styles = useStyles();
  const common = useListStyles();
  const { file: strings } = useTabStrings();
  const [result, setResult] = useState<Result | undefined>(undefined);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  /** Only the file that was chosen last is shown, whichever is read first. */
  const latest = useRef<File | undefined>(undefined);
  const id = useId();

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    latest.current = file;
    setResult({ is: 'reading' });
    const next = await readFile(file);
    if (latest.current === file) setResult(next);
  };

  async function readFile(file: File): Promise<Result> {
    if (file.size > mostMegabytes * 1_000_000) return { is: 'refused', words: strings.tooLarge(mostMegabytes) };
    try {
      const read = await readEml(new Uint8Array(await file.arrayBuffer()));
      if (!read.isMail) return { is: 'refused', words: [strings.notMail, ...read.problems].join(' ') };
      const { message, problems } = read;
      const report = check(message, pack, { ...read.known, now: new Date(now()).toISOString() });
      const { text, quoted } = readBody(message);
      return { is: 'checked', name: file.name, report, mail: { message, text, quoted }, problems };
    } catch {
      return { is: 'refused', words: strings.failed };
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section className={common.column} aria-labelledby={id}>
      <h2 id={id} className={common.subtitle}>
        {strings.title}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the button does */}
      <div
        ref={area}
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={common.text}>{strings.about}</p>
        <input
          ref={input}
          type="file"
          accept=".eml,message/rfc822"
          tabIndex={-1}
          aria-hidden
          className={styles.input}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file can be chosen again after it was changed.
            currentTarget.value = '';
          }}
        />
        <Button className={common.button} onClick={() => input.current?.click()}>
          {strings.choose}
        </Button>
      </div>
      {result?.is === 'reading' ? <LoadingRows what={strings.reading} /> : null}
      <p role="status" className={common.text}>
        {result?.is === 'refused' ? result.words : null}
      </p>
      {result?.is === 'checked' ? (
        <FileResult
          {...result}
          pack={pack}
          onAway={() => {
            setResult(undefined);
            area.current?.querySelector('button')?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

interface FileResultProps extends Omit<Extract<Result, { is: 'checked' }>, 'is'> {
  readonly pack: Pack;
  readonly onAway: () => void;
}

function FileResult({ name, report, mail, problems, pack, onAway }: FileResultProps) {
  const styles = useStyles();
  const common = useListStyles();
  const pane = useMailStrings();
  const { file: strings } = useTabStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another result is another thing to read
  useEffect(() => heading.current?.focus(), [report]);
  const things = thingsWords(report, pane);
  return (
    <div className={common.column}>
      <h3 ref={heading} tabIndex={-1} className={styles.verdict}>
        <VerdictBadge outcome={report.verdict} words={pane.verdict[report.verdict]} />
        {things === null ? null : <span>{things}</span>}
        <bdi>{name}</bdi>
      </h3>
      <p className={common.text}>
        {strings.asIf} {lookedAtSentence(mail, pane)}
      </p>
      {report.findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file's findings never change their order
        <FindingCard key={index} finding={finding} pack={pack} mail={mail} level={3} />
      ))}
      {problems.length === 0 ? null : (
        <ul aria-label={strings.notEverything}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Unchecked reasons={uncheckedReasons(report, mail, pane)} />
      <LookedAtList {...{ report, mail, pack }} />
      <div className={common.line}>
        <Button className={common.button} onClick={onAway}>
          {strings.away}
        </Button>
      </div>
    </div>
  );
}
