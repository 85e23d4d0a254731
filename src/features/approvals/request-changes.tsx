import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { SimpleTable } from '../../ui';
import type { Change } from './changes';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

export interface RequestChangesProps {
  readonly changes: readonly Change[];
  readonly level: 2 | 3;
}

/** What another edition says otherwise. Takes focus: it was asked for. */
export function RequestChanges({ changes, level }: RequestChangesProps) {
  const styles = useStyles();
  const { panel: strings } = useApprovalStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${level}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.root}>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {strings.changesTitle}
      </Heading>
      {changes.length === 0 ? (
        <p className={styles.text}>{strings.noChanges}</p>
      ) : (
        <SimpleTable
          caption={strings.changesTitle}
          hidesCaption
          columns={[
            { key: 'question', label: strings.column.question },
            { key: 'before', label: strings.column.before },
            { key: 'after', label: strings.column.after },
          ]}
          rows={changes.map(({ field, question, before, after }) => ({
            key: field,
            cells: [question, before ?? strings.nothing, after ?? strings.nothing],
          }))}
        />
      )}
    </section>
  );
}
