import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type Block, readAlertMarkdown, type Span } from './alert-markdown';
import { cancelLabel, outlookSays } from './alert-words';
import type { ShownDialog } from './send-session';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  // The add-in sends line breaks, and a long address must not widen the dialog.
  plain: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  block: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

export interface SmartAlertProps {
  readonly addInName: string;
  readonly dialog: ShownDialog;
  readonly onSendAnyway: () => void;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** The dialog that Outlook shows for an add-in: title, text and buttons are all that an add-in can fill. */
export function SmartAlert({ addInName, dialog, onSendAnyway, onCancel, onDismiss }: SmartAlertProps) {
  const styles = useStyles();
  const markdown = dialog.about === 'notMet' ? (dialog.completion?.markdown ?? null) : null;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onDismiss();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{addInName}</DialogTitle>
          <DialogContent>
            {dialog.about === 'takingLonger' && <Spinner className={styles.block} size="small" aria-label="Waiting" />}
            {markdown === null ? <div className={styles.plain}>{outlookSays(dialog)}</div> : <Blocks text={markdown} />}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onCancel}>
              {cancelLabel(dialog)}
            </Button>
            {dialog.sendAnyway !== null && <Button onClick={onSendAnyway}>Send Anyway</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Blocks({ text }: { readonly text: string }) {
  return readAlertMarkdown(text).map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of an open alert never changes
    <BlockOf key={index} block={block} />
  ));
}

function BlockOf({ block }: { readonly block: Block }) {
  const styles = useStyles();
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.block}>
        <Spans spans={block.spans} />
      </p>
    );
  }
  const List = block.isNumbered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of an open alert never changes
        <li key={index}>
          <Spans spans={item} />
        </li>
      ))}
    </List>
  );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of an open alert never changes
    <SpanOf key={index} span={span} />
  ));
}

function SpanOf({ span: { text, isBold, isItalic, href } }: { readonly span: Span }) {
  const linked =
    href === null ? (
      text
    ) : (
      <Link href={href} target="_blank" rel="noreferrer" inline>
        {text}
      </Link>
    );
  const slanted = isItalic ? <em>{linked}</em> : linked;
  return isBold ? <strong>{slanted}</strong> : slanted;
}
