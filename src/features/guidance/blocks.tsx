import { makeStyles, tokens } from '@fluentui/react-components';
import type { Block } from '../../pack';
import { SimpleTable } from '../../ui';
import { ContactCard } from './contact-card';
import { useGuidance } from './guidance-root';
import { LookupView } from './lookup-view';
import { plainText } from './page-text';
import { RunningText } from './running-text';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { paddingLeft: '1.4em' },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  // Below the row of places, which stays when the page is scrolled.
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, scrollMarginTop: '64px', fontWeight: tokens.fontWeightSemibold },
  second: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  third: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: {
    margin: 0,
    maxWidth: '72ch',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px dotted ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  noteTitle: { fontWeight: tokens.fontWeightSemibold },
});

/** The text of a page. Its pieces never change places, so their order is their name. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const named = blocks.map((block, index) => ({ block, key: String(index) }));
  return named.map(({ block, key }) => <OneBlock key={key} block={block} />);
}

function OneBlock({ block }: { readonly block: Block }) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const { guidance } = useGuidance();
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading
          id={block.id}
          tabIndex={-1}
          className={`${styles.heading} ${block.level === 2 ? styles.second : styles.third}`}
        >
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={styles.text}>
          <RunningText text={block.text} />
        </p>
      );
    case 'note':
      return (
        <p className={styles.note}>
          <span className={styles.noteTitle}>{strings.note}:</span> <RunningText text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item, index) => ({ item, key: String(index) }));
      return (
        <List className={`${styles.text} ${styles.list}`}>
          {items.map(({ item, key }) => (
            <li key={key} className={styles.item}>
              <RunningText text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <SimpleTable
          caption={block.head.map((cell) => plainText(cell)).join(', ')}
          hidesCaption
          columns={block.head.map((cell, index) => ({ key: String(index), label: plainText(cell) }))}
          rows={block.rows.map((row, index) => ({
            key: String(index),
            cells: row.map((cell, column) => <RunningText key={String(column)} text={cell} />),
          }))}
        />
      );
    case 'lookup': {
      const lookup = guidance.lookups.find(({ id }) => id === block.lookup);
      return lookup === undefined ? null : <LookupView lookup={lookup} level={3} />;
    }
    case 'contact': {
      const contact = guidance.contacts.contacts.find(({ id }) => id === block.contact);
      return contact === undefined ? null : <ContactCard contact={contact} />;
    }
  }
}
