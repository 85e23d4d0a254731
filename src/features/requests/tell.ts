import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import type { Sending } from '../../stories';

/** Tells those who are asked, in Teams: kind and reference only. The mail is what counts; nobody waits for this. */
export function tellAbout(desk: RecordDesk, { record, to }: Sending, kind: RequestKind, language: string): void {
  const about = { title: inLanguage(kind.title, language), ref: record.ref, page: `/decide/${record.ref}` };
  for (const who of to) void desk.tell(who, about);
}
