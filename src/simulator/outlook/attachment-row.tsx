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

export interface AttachmentRowProps {
  readonly attachments: readonly DraftAttachment[];
  readonly onAdd: (files: readonly { readonly name: string; readonly size: number }[]) => void;
  readonly onRemove: (id: string) => void;
}

/** Only name and size of a chosen file are taken: the demo reads no file. */
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
          onAdd([...(target.files ?? [])].map(({ name, size }) => ({ name, size })));
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

export function shownSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
