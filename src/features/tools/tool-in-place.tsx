import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { Tool } from '../../pack';
import { PageLink, useLanguage } from '../../ui';
import { type AroundTool, AroundToolRoot } from './around';
import { paces } from './paces';
import { useToolStrings } from './strings';
import { useTool } from './use-tool';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A tool inside something else, such as a narrow pane: without a page of its own, and nothing to save. */
export function ToolInPlace({ tool, ...around }: AroundTool & { readonly tool: Tool }) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const inUse = useTool(tool, around.today);
  const Pace = paces[tool.pace];
  return (
    <AroundToolRoot value={{ ...around, level: 3 }}>
      <div className={styles.root}>
        <p className={styles.text}>
          {inLanguage(tool.inShort, language)} {strings.notKept}
        </p>
        <Pace inUse={inUse} />
        <PageLink to={`/guidance/${tool.page}`}>{strings.openPage}</PageLink>
      </div>
    </AroundToolRoot>
  );
}
