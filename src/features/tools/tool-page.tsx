import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { inLanguage, type Pack } from '../../engine';
import type { Tool } from '../../pack';
import type { Answers } from '../../tools';
import { EditionBanner, PageFrame, PageLink, Reveal, useLanguage } from '../../ui';
import { type AroundTool, AroundToolRoot } from './around';
import { paces } from './paces';
import { SaveButtons } from './save-buttons';
import { useToolStrings } from './strings';
import { useTool } from './use-tool';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch' },
  list: { margin: 0, paddingLeft: '1.4em', maxWidth: '72ch' },
  start: { outlineStyle: 'none' },
});

export interface ToolPageProps extends AroundTool {
  readonly tool: Tool;
  readonly edition: Pack['edition'];
  /** What was answered before; left out, nothing was. */
  readonly first?: Answers | undefined;
}

/** A tool that decides, at any pace. Nothing of it is stored. */
export function ToolPage({ tool, first, ...around }: ToolPageProps) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const inUse = useTool(tool, around.today, first);
  const [attempt, setAttempt] = useState(0);
  const start = useRef<HTMLDivElement>(null);
  const { date, validUntil = null, live = null } = around.edition;
  const Pace = paces[tool.pace];
  const startAgain = () => {
    inUse.startAgain();
    setAttempt(attempt + 1);
    start.current?.focus();
  };
  return (
    <AroundToolRoot value={around}>
      <PageFrame title={inLanguage(tool.title, language)} back={{ to: '/guidance', title: strings.guidance }}>
        <EditionBanner {...{ date, validUntil, live }} today={around.today} />
        <p className={styles.text}>{inLanguage(tool.inShort, language)}</p>
        {tool.before.length === 0 ? null : (
          <Reveal label={strings.before}>
            <ul className={styles.list}>
              {tool.before.map((line) => (
                <li key={inLanguage(line, 'en')}>{inLanguage(line, language)}</li>
              ))}
            </ul>
          </Reveal>
        )}
        <div ref={start} tabIndex={-1} className={styles.start}>
          <Pace key={attempt} inUse={inUse} />
        </div>
        <SaveButtons inUse={inUse} onStartAgain={startAgain} />
        <PageLink to={`/guidance/${tool.page}`}>{strings.openPage}</PageLink>
      </PageFrame>
    </AroundToolRoot>
  );
}
