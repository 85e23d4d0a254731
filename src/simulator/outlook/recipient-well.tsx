import { makeStyles, mergeClasses, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Entry, entryLabel } from './draft';
import { type AddressBook, resolveTyped } from './resolve-recipients';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  well: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  tags: { display: 'contents' },
  typed: { textDecorationLine: 'underline', textDecorationStyle: 'wavy' },
});

export interface RecipientWellProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly book: AddressBook;
  readonly onChange: (entries: readonly Entry[]) => void;
}

/** A recipient field: what is resolved or given up on is a pill, what is being typed is text. */
export function RecipientWell({ label, entries, book, onChange }: RecipientWellProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function resolve(text: string) {
    setTyped('');
    if (text.trim() !== '') onChange([...entries, ...resolveTyped(text, book)]);
  }

  const isFound = (text: string) => resolveTyped(text, book).every((entry) => entry.kind === 'resolved');

  function remove(index: number) {
    onChange(entries.filter((_, at) => at !== index));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = entries[entries.length - 1];
    // After a surname, the comma belongs to the name until what follows shows otherwise.
    const ends = event.key === ',' ? isFound(typed) : event.key === 'Enter' || event.key === ';';
    if (ends) {
      event.preventDefault();
      resolve(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      onChange(entries.slice(0, -1));
      setTyped(last.kind === 'typed' ? last.text : last.address);
    }
  }

  function onPaste(event: ClipboardEvent) {
    const text = `${typed}${event.clipboardData.getData('text')}`;
    if (!/[,;\r\n]/.test(text) && resolveTyped(text, book).length < 2) return;
    event.preventDefault();
    resolve(text);
  }

  return (
    <div className={rows.row}>
      <label className={rows.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.well}>
        {entries.length > 0 && (
          <TagGroup
            className={styles.tags}
            size="small"
            aria-label={`${label}: ${entries.length}`}
            onDismiss={(_, data) => remove(Number(data.value))}
          >
            {entries.map((entry, index) => (
              <Tag
                // biome-ignore lint/suspicious/noArrayIndexKey: the same address may stand in a field twice
                key={`${index} ${entryLabel(entry)}`}
                value={String(index)}
                className={mergeClasses(rows.tag, entry.kind === 'typed' && styles.typed)}
                primaryText={{ className: rows.tagText }}
                appearance={entry.kind === 'typed' ? 'outline' : 'filled'}
                dismissible
                dismissIcon={{ 'aria-label': 'Remove' }}
              >
                {entryLabel(entry)}
                {entry.kind === 'typed' && ' (not found)'}
              </Tag>
            ))}
          </TagGroup>
        )}
        <input
          id={id}
          ref={input}
          className={rows.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => resolve(typed)}
        />
      </div>
    </div>
  );
}
