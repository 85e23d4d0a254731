import { describe, expect, it } from 'vitest';
import type { Applied, Refusal } from '../../../mail-scan';
import { createMailWatch } from '../mail-watch';
import { asha, remove } from '../sample.test-data';
import { openDraftPort } from './draft-port';
import { checkedMail, pack, playedScan } from './played-scan.test-data';
import { en } from './strings.en';

function portWith(answer: Applied, part: Partial<Parameters<typeof openDraftPort>[0]> = {}) {
  const scan = playedScan({});
  const draft = { ...scan.port('a'), apply: async () => answer };
  const mail = checkedMail();
  return openDraftPort({
    scan: { open: async () => mail, port: () => draft, recall: () => undefined },
    id: 'a',
    refusals: en.refusals,
    ...part,
  });
}

const { message } = checkedMail();

describe('a draft of the scan as the pane knows mails', () => {
  it('is read in full, and who follows it hears so', async () => {
    const seen: string[] = [];
    const port = portWith({ kind: 'changed' }, { onRead: ({ row }) => seen.push(row.subject) });
    expect(await port.read()).toEqual({ message, known: {} });
    expect(seen).toEqual(['Hearing bundle']);
  });

  it('tells why it could not be read, and rejects as the scan did', async () => {
    const failure = new Error('gone');
    const seen: unknown[] = [];
    const scan = { ...playedScan({}), open: () => Promise.reject(failure) };
    const port = openDraftPort({ scan, id: 'a', refusals: en.refusals, onFailed: (error) => seen.push(error) });
    await expect(port.read()).rejects.toBe(failure);
    expect(seen).toEqual([failure]);
  });

  it('begins in a list with what the scan read, and is read anew after that', async () => {
    const log: string[] = [];
    const draft = playedScan({}).port('a');
    const named = (name: string) => {
      log.push(name);
      return checkedMail();
    };
    const scan = { open: async () => named('open'), recall: () => named('recall'), port: () => draft };
    const port = openDraftPort({ scan, id: 'a', refusals: en.refusals, recalls: true });
    await port.read();
    await port.read();
    expect(log).toEqual(['recall', 'open']);
    await openDraftPort({ scan, id: 'a', refusals: en.refusals }).read();
    expect(log).toEqual(['recall', 'open', 'open']);
  });

  it.each<[Refusal, string]>([
    ['writtenOver', 'wrote its own version'],
    ['notDraft', 'has been sent meanwhile'],
    ['gone', 'has been deleted meanwhile'],
    ['permission', 'You can change it in Outlook'],
  ])('says in words why a change was refused: %s', async (reason, words) => {
    const seen: Refusal[] = [];
    const port = portWith({ kind: 'refused', reason }, { onRefused: (one) => seen.push(one) });
    const applied = await port.apply(remove(asha), message);
    expect(applied).toMatchObject({ kind: 'refused', isUnsure: false, reason: expect.stringContaining(words) });
    expect(seen).toEqual([reason]);
  });

  it('does not say "not changed" of what may have been changed', async () => {
    const port = portWith({ kind: 'refused', reason: 'unknown' });
    const applied = await port.apply(remove(asha), message);
    expect(applied).toMatchObject({
      isUnsure: true,
      reason: expect.stringMatching(/^The draft may have been changed/),
    });
  });

  it('can be undone, and says as well why it could not', async () => {
    const port = portWith({ kind: 'done', undo: async () => ({ kind: 'refused', reason: 'gone' }) });
    const applied = await port.apply(remove(asha), message);
    if (applied.kind !== 'done') throw new Error('It was not done.');
    expect(await applied.undo?.()).toMatchObject({ kind: 'refused', reason: en.refusals.gone });
  });

  it('works under the same watch as the open mail', async () => {
    const watch = createMailWatch({ port: portWith({ kind: 'changed' }), pack });
    const stop = watch.start();
    await new Promise<void>((ready) => watch.subscribe(() => watch.state().phase === 'ready' && ready()));
    expect(watch.state()).toMatchObject({ phase: 'ready', checked: { report: { verdict: 'pass' } } });
    stop();
  });
});
