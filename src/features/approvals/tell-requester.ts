import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import type { Standing } from '../../records';
import { headingOf } from '../../stories';

/**
 * Tells whoever asked, in Teams, that there is news. It stands on lock screens: kind and reference only, and nothing of what
 * was asked for. The mail is what counts; nobody waits for this.
 */
export function tellRequester(
  desk: RecordDesk,
  standing: Standing,
  kind: RequestKind | undefined,
  language: string,
): void {
  const { requester, ref } = standing;
  const title = kind === undefined ? headingOf(standing, kind, language) : inLanguage(kind.title, language);
  void desk.tell(requester, { title, ref, page: `/requests/${ref}` });
}
