import { useState } from 'react';
import type { Pack } from '../../engine';
import { coveredBy } from './allowance';
import type { Applied } from './mail-port';
import type { MailWatch, PaneState } from './mail-watch';
import type { NoteBox } from './note-box';

/** How a person lets the mail go, and whether the leave that stands now is from a press in this pane. */
export function useAllowing(
  watch: Pick<MailWatch, 'allow'>,
  box: NoteBox | undefined,
  pack: Pick<Pack, 'id' | 'version'>,
  state: Extract<PaneState, { phase: 'ready' }>,
) {
  const [isFresh, setIsFresh] = useState(false);
  const { report } = state.checked;
  async function allow(reason: string, words: string): Promise<Applied> {
    setIsFresh(true);
    const policies = [...new Set(coveredBy(report).map(({ policy }) => policy))];
    const outcome = await watch.allow(reason);
    if (outcome.kind === 'done' && words !== '') {
      const { id, version } = pack;
      // The mail may go whatever becomes of the words.
      void box?.send({
        ...{ id: crypto.randomUUID(), policies, reason, words },
        pack: { id, version },
        at: new Date().toISOString(),
      });
    }
    return outcome;
  }
  return { allow, isFresh };
}
