import { PageFrame } from '../../../ui';
import type { GuidanceLink, MailTabProps } from './mail-tab-props';

export interface FindingPageProps extends MailTabProps {
  /** Immutable id of the mail. */
  readonly id: string;
  /** The guidance page of a slug; left out or undefined where the tab has no such page. */
  readonly guidance?: (slug: string) => GuidanceLink | undefined;
}

/** One mail and what was found in it, one finding at a time. */
export function FindingPage({ id }: FindingPageProps) {
  return <PageFrame title="Outgoing mail">{id}</PageFrame>;
}
