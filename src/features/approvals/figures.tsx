import type { PackRequests } from '../../pack';
import type { RecordDesk } from '../../record-mail';

export interface FiguresProps {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Gives the person a file. Left out: the browser downloads it. */
  readonly onSave?: (file: { readonly name: string; readonly type: string; readonly text: string }) => void;
}

/** How many requests wait, for how long, and how long deciding takes. */
export function Figures({ requests }: FiguresProps) {
  return <p>{requests.kinds.length}</p>;
}
