import { describe, expect, it } from 'vitest';
import { callQueue } from './call-queue';
import { type LabelCatalog, readLabel, setLabel } from './sensitivity-label';

type Done<T> = (result: Office.AsyncResult<T>) => void;

const answer = <T>(done: Done<T>, value: T) => done({ status: 'succeeded', value } as unknown as Office.AsyncResult<T>);

const label = (id: string, name: string, ...children: readonly ReturnType<typeof leaf>[]) => ({ id, name, children });
const leaf = (id: string, name: string) => ({ id, name });

const labels = [
  leaf('1', 'OFFICIAL'),
  label('2', 'OFFICIAL-SENSITIVE', leaf('21', 'Internal'), leaf('22', 'Partners')),
  label('3', 'Archive', leaf('31', 'Internal')),
];

/** A mailbox with labels, and a mail that carries one of them. */
function labelled(id: string, options: { enabled?: boolean; deaf?: boolean } = {}) {
  const held = { id, asked: 0, most: 0 };
  const later = <T>(done: Done<T>, value: () => T) => {
    held.asked += 1;
    held.most = Math.max(held.most, held.asked);
    queueMicrotask(() => {
      held.asked -= 1;
      answer(done, value());
    });
  };
  const catalog: LabelCatalog = {
    getIsEnabledAsync: (done) => later(done, () => options.enabled ?? true),
    getAsync: (done) => later(done, () => labels),
  };
  const item = {
    sensitivityLabel: {
      getAsync: (done: Done<string>) => later(done, () => held.id),
      setAsync: (to: string, done: Done<void>) => {
        if (!options.deaf) held.id = to;
        later(done, () => undefined);
      },
    },
  };
  return { item, catalog, held };
}

const queue = () => callQueue(1000);

describe('the label of the open item', () => {
  it('is read by its name', async () => {
    const { item, catalog, held } = labelled('1');
    expect(await readLabel(item, catalog, queue())).toMatchObject({ kind: 'label', name: 'OFFICIAL' });
    expect(held.most).toBeLessThanOrEqual(3);
  });

  it('is read with its parent, which tells it from another of the same name, and can then be changed', async () => {
    const { item, catalog, held } = labelled('31');
    expect(await readLabel(item, catalog, queue())).toMatchObject({ kind: 'label', name: 'Archive/Internal' });
    expect(await setLabel(item, catalog, 'OFFICIAL', { label: 'Archive/Internal' })).toMatchObject({ kind: 'done' });
    expect(held.id).toBe('1');
  });

  it('is none where there is none', async () => {
    const { item, catalog } = labelled('');
    expect(await readLabel(item, catalog, queue())).toMatchObject({ kind: 'none' });
  });

  it('comes with the names by which one label alone is meant', async () => {
    const { item, catalog } = labelled('1');
    const read = await readLabel(item, catalog, queue());
    expect('choices' in read && read.choices).toEqual([
      'OFFICIAL',
      ...['OFFICIAL-SENSITIVE/Internal', 'Partners', 'OFFICIAL-SENSITIVE/Partners', 'Archive/Internal'],
    ]);
  });

  it('is off where the client or the mailbox has none', async () => {
    const { item, catalog } = labelled('1', { enabled: false });
    expect(await readLabel(item, catalog, queue())).toEqual({ kind: 'off' });
    expect(await readLabel(item, undefined, queue())).toEqual({ kind: 'off' });
    expect(await readLabel({}, catalog, queue())).toEqual({ kind: 'off' });
  });

  it('is refused where the catalogue does not know it', async () => {
    const unknown = labelled('99');
    expect(await readLabel(unknown.item, unknown.catalog, queue())).toEqual({ kind: 'refused' });
  });
});

describe('a label is set', () => {
  it.each([
    ['official', '1'],
    ['Partners', '22'],
    ['OFFICIAL-SENSITIVE/Internal', '21'],
  ])('by the name %s', async (name, id) => {
    const { item, catalog, held } = labelled('31');
    const applied = await setLabel(item, catalog, name, {});
    expect(held.id).toBe(id);
    expect((applied.kind === 'done' && (await applied.undo?.()))?.toString()).toBeTruthy();
    expect(held.id).toBe('31');
  });

  it('without a way back where there was none before', async () => {
    const { item, catalog, held } = labelled('');
    expect(await setLabel(item, catalog, 'OFFICIAL', {})).toEqual({ kind: 'done' });
    expect(held.id).toBe('1');
  });
});

describe('a label is not set', () => {
  it.each([
    ['has a name that no label has', 'SECRET', 'your labels have none called SECRET.'],
    ['has a name that two labels have', 'Internal', 'several of your labels are called Internal.'],
    ['only groups others', 'Archive', 'your labels have none called Archive.'],
  ])('that %s', async (_, name, reason) => {
    const { item, catalog, held } = labelled('1');
    expect(await setLabel(item, catalog, name, {})).toEqual({ kind: 'refused', reason });
    expect(held.id).toBe('1');
  });

  it('where the mailbox has no labels', async () => {
    const { item, catalog } = labelled('1', { enabled: false });
    expect((await setLabel(item, catalog, 'OFFICIAL', {})).kind).toBe('refused');
  });

  it('when another one stands there by now', async () => {
    const { item, catalog, held } = labelled('22');
    expect(await setLabel(item, catalog, 'Archive/Internal', { label: 'OFFICIAL' })).toEqual({ kind: 'changed' });
    expect(held.id).toBe('22');
  });

  it('when Outlook reports success and keeps the old one', async () => {
    const { item, catalog } = labelled('1', { deaf: true });
    expect(await setLabel(item, catalog, 'Partners', {})).toEqual({ kind: 'refused', reason: null });
  });

  it('back, when it was changed again since', async () => {
    const { item, catalog, held } = labelled('1');
    const applied = await setLabel(item, catalog, 'Partners', {});
    held.id = '31';
    expect(applied.kind === 'done' && (await applied.undo?.())).toEqual({ kind: 'changed' });
  });
});
