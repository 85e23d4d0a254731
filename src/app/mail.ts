import type { Pack } from '../engine';
import type { Graph, Scope } from '../graph';
import type { MailScan } from '../mail-scan';
import type { Remembered } from '../session';
import { accountMarks } from '../session';
import type { Reading } from '../ui';

export type MailReading = Reading<MailScan>;

/** What reading one's own outgoing mail needs, as an administrator knows it. Changing a draft asks for more, then. */
export const mailScopes: readonly Scope[] = ['User.Read', 'Mail.Read'];

/** What changing a draft needs: asked for with the press that changes one. */
export const changeScopes: readonly Scope[] = ['Mail.ReadWrite'];

interface MailOptions {
  readonly graph: () => Promise<Graph>;
  readonly pack: Pack;
  readonly remembered: Remembered;
  readonly now: () => number;
}

/** Opens the scan of one's own outgoing mail, loaded only now. Rejects as Graph and signing in do. */
export async function openMail({ graph, pack, remembered, now }: MailOptions): Promise<MailScan> {
  const [{ createMailScan }, client] = await Promise.all([import('../mail-scan'), graph()]);
  const me = await client.me();
  return createMailScan({ graph: client, pack, marks: accountMarks(remembered, me.id), now, me });
}
