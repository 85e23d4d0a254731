import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useScreenReaderOnly } from './screen-reader-only';

const narrow = '@container table (max-width: 559px)';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'table', minWidth: 0 },
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  caption: {
    paddingBottom: tokens.spacingVerticalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { display: 'block' },
  },
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    height: '44px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
    [narrow]: { display: 'flex', columnGap: tokens.spacingHorizontalM, height: 'auto', padding: '2px 0' },
  },
  number: { textAlign: 'end', [narrow]: { textAlign: 'start' } },
  columnHeader: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
  },
  // A name is not broken inside a word while the other columns can give way.
  rowHeader: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    [narrow]: { overflowWrap: 'anywhere' },
  },
  label: {
    display: 'none',
    [narrow]: { display: 'block', flexBasis: '50%', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  },
  value: { minWidth: 0 },
});

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** True for figures, which stand below one another by their ends. @default false */
  readonly isNumber?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface SimpleTableProps {
  readonly caption: string;
  /** Where a heading says the same already. @default false */
  readonly hidesCaption?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * A table with a caption, column and row headers; where it has little room, one card for each row. The roles are said
 * once more, as browsers forget them where a table is laid out as something else.
 */
export function SimpleTable({ caption, hidesCaption = false, columns, rows }: SimpleTableProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  return (
    <div className={styles.root}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className={styles.table}>
        <caption className={mergeClasses(styles.caption, hidesCaption && hidden.root)}>{caption}</caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map(({ key, label, isNumber }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={mergeClasses(styles.cell, isNumber && styles.number, styles.columnHeader)}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.body}>
          {rows.map((row) => (
            <tr key={row.key} role="row" className={styles.row}>
              {columns.map(({ key, label, isNumber }, index) =>
                index === 0 ? (
                  <th key={key} role="rowheader" scope="row" className={mergeClasses(styles.cell, styles.rowHeader)}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={key} role="cell" className={mergeClasses(styles.cell, isNumber && styles.number)}>
                    <span aria-hidden className={styles.label}>
                      {label}
                    </span>
                    <span className={styles.value}>{row.cells[index]}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
