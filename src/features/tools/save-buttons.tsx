import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { answersFile, countsCsv, summaryText, toolFile, toolFileName } from '../../tools';
import { CopyButton, saveFile, useLanguage } from '../../ui';
import { useAround } from './around';
import { useToolStrings } from './strings';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  button: { minHeight: '32px', maxWidth: '100%', overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

/** What can be taken along: the tool's own file, the answers, their figures, or what was done and when. */
export function SaveButtons({ inUse, onStartAgain }: { readonly inUse: ToolInUse; readonly onStartAgain: () => void }) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { guidance, edition, today, now } = useAround();
  const { tool, run, given, ticked, kept } = inUse;
  const save = (end: string, type: string, text: string, name = `${tool.id}-${today}.${end}`) =>
    saveFile({ name, type, text });
  const toBeSaved = () => ({
    ...{ tool, run, guidance, edition, today, language },
    done: new Set(Object.keys(ticked).filter((id) => ticked[id] !== undefined)),
    now: now(),
  });
  const summary = () => summaryText(tool, run, { at: ticked, kept }, now(), language);
  const { file } = tool;
  const isBegun = [given, ticked, kept].some((part) => Object.keys(part).length > 0);
  const isSummary = tool.pace === 'do';
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {file === undefined ? null : (
          <Button
            className={styles.button}
            onClick={() => save('html', 'text/html', toolFile(file, toBeSaved()), toolFileName(file, today, language))}
          >
            {inLanguage(file.label, language)}
          </Button>
        )}
        {isSummary ? (
          <>
            <Button className={styles.button} onClick={() => save('txt', 'text/plain', summary())}>
              {strings.saveSummary}
            </Button>
            <CopyButton label={strings.copySummary} text={summary} />
          </>
        ) : null}
        {tool.savesAnswers && !isSummary && isBegun ? (
          <Button className={styles.button} onClick={() => save('html', 'text/html', answersFile(toBeSaved()))}>
            {strings.saveAnswers}
          </Button>
        ) : null}
        {tool.counts === undefined ? null : (
          <Button className={styles.button} onClick={() => save('csv', 'text/csv', countsCsv(tool, run, language))}>
            {strings.saveCsv}
          </Button>
        )}
        {isBegun ? (
          <Button className={styles.button} appearance="subtle" onClick={onStartAgain}>
            {strings.startAgain}
          </Button>
        ) : null}
      </div>
      <p className={styles.text}>{isSummary ? strings.notStored : strings.kept}</p>
    </div>
  );
}
