import { PageFrame } from '../../../ui';
import type { MailTabProps, ReadEml } from './mail-tab-props';

export interface MailPageProps extends MailTabProps {
  /** Reads a mail file; left out, none can be checked here. */
  readonly readEml?: ReadEml;
}

/** Outgoing mail, each with its verdict: what waits in Drafts and the Outbox, and what was sent. */
export function MailPage({ pack }: MailPageProps) {
  return <PageFrame title="Outgoing mail">{pack.id}</PageFrame>;
}
