import { Button, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { DraftAttachment } from './draft';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  tags: { display: 'contents' },
});

export type AddedFile = Omit<DraftAttachment, 'id'>;

/** An add-in that takes an attachment out can put back what it was given of it, and of a larger file that is nothing. */
const MOST_READ = 1024 * 1024;

export interface AttachmentRowProps {
  readonly attachments: readonly DraftAttachment[];
  readonly onAdd: (files: readonly AddedFile[]) => void;
  readonly onRemove: (id: string) => void;
}

/** What is attached. The content of small files is kept, in this page alone, so that a removal can be undone. */
export function AttachmentRow({ attachments, onAdd, onRemove }: AttachmentRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const buttonId = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <Button id={buttonId} size="small" icon={<AttachRegular />} onClick={() => picker.current?.click()}>
        Attach a file
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="File to attach"
        onChange={({ target }) => {
          void Promise.all([...(target.files ?? [])].map(readFile)).then(onAdd);
          target.value = '';
        }}
      />
      {attachments.length > 0 && (
        <TagGroup
          className={styles.tags}
          size="small"
          aria-label={`Attachments: ${attachments.length}`}
          onDismiss={(_, { value }) => {
            onRemove(value);
            document.getElementById(buttonId)?.focus();
          }}
        >
          {attachments.map(({ id, name, size }) => (
            <Tag
              key={id}
              value={id}
              className={rows.tag}
              primaryText={{ className: rows.tagText }}
              dismissible
              dismissIcon={{ 'aria-label': 'Remove' }}
            >
              {name} ({shownSize(size)})
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}

async function readFile(file: File): Promise<AddedFile> {
  const { name, size } = file;
  if (size > MOST_READ) return { name, size };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name, size, content: btoa(binary) };
}

export function shownSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
