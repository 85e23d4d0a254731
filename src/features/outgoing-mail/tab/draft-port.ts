import type { CheckedMail, Applied as DraftApplied, MailScan, Refusal } from '../../../mail-scan';
import type { Applied, MailPort } from '../mail-port';

export interface DraftPortOptions {
  readonly scan: Pick<MailScan, 'open' | 'port' | 'recall'>;
  readonly id: string;
  /** Why a change was refused, in words. */
  readonly refusals: { readonly [reason in Refusal]: string };
  /** Called with each mail that was read. */
  readonly onRead?: (mail: CheckedMail) => void;
  /** Called with why a mail could not be read, before the pane hears that it could not. */
  readonly onFailed?: (error: unknown) => void;
  readonly onRefused?: (reason: Refusal) => void;
  /** True where what the scan read will do to begin with, as in a list. @default false */
  readonly recalls?: boolean;
}

/** One mail of a scan as the pane's port: read through Graph, mended through Graph, with refusals in words. */
export function openDraftPort(options: DraftPortOptions): MailPort {
  const { scan, id, refusals, onRead, onFailed, onRefused, recalls = false } = options;
  const draft = scan.port(id);
  let isFirst = recalls;

  function inWords(applied: DraftApplied): Applied {
    if (applied.kind === 'done') return { kind: 'done', undo: async () => inWords(await applied.undo()) };
    if (applied.kind === 'changed') return applied;
    onRefused?.(applied.reason);
    return { kind: 'refused', reason: refusals[applied.reason], isUnsure: applied.reason === 'unknown' };
  }

  return {
    async read() {
      try {
        const mail = (isFirst ? scan.recall(id) : undefined) ?? (await scan.open(id));
        isFirst = false;
        onRead?.(mail);
        return { message: mail.message, known: mail.known };
      } catch (error) {
        onFailed?.(error);
        throw error;
      }
    },
    apply: async (fix, seen) => inWords(await draft.apply(fix, seen)),
    remember: async (answers) => inWords(await draft.remember(answers)),
    subscribe: (changed) => draft.subscribe(changed),
  };
}
