import { type Applied, changed, refusal } from './applied';
import type { CallQueue } from './call-queue';
import { type OfficeCall, officeCall } from './office-call';

type Callback<T> = Parameters<OfficeCall<T>>[0];

interface Label {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Label[];
}

/** `Office.context.sensitivityLabelsCatalog` (Mailbox 1.13). */
export interface LabelCatalog {
  getIsEnabledAsync(callback: Callback<boolean>): void;
  getAsync(callback: Callback<Label[]>): void;
}

/** The part of an item that carries a label, by its id (Mailbox 1.13). */
export interface LabelledItem {
  readonly sensitivityLabel?: {
    getAsync(callback: Callback<string>): void;
    setAsync(id: string, callback: Callback<void>): void;
  };
}

/** A label, and by what it is called: a sub-label by its own name and after its parent's, as Outlook shows it. */
interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

/** A label that has sub-labels cannot be applied itself. */
function choicesIn(labels: readonly Label[], parents = ''): readonly Choice[] {
  return labels.flatMap(({ id, name, children = [] }) =>
    children.length > 0
      ? choicesIn(children, `${parents}${name}/`)
      : [{ id, names: parents === '' ? [name] : [name, `${parents}${name}`] }],
  );
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

const called = (choices: readonly Choice[], name: string) =>
  choices.filter(({ names }) => names.some((other) => same(other, name)));

/** `none`: it has no label. `off`: this client or this mailbox has none at all. `refused`: they could not be read. */
export type ReadLabel =
  | (({ readonly kind: 'label'; readonly name: string } | { readonly kind: 'none' }) & {
      /** Names by which one label alone is meant, and can be set. */
      readonly choices: readonly string[];
    })
  | { readonly kind: 'off' | 'refused' };

/** The open item's label by name. Outlook wants to be asked first whether the mailbox has labels at all. */
export async function readLabel(
  item: LabelledItem,
  catalog: LabelCatalog | undefined,
  queue: CallQueue,
): Promise<ReadLabel> {
  const { sensitivityLabel } = item;
  if (catalog === undefined || sensitivityLabel === undefined) return { kind: 'off' };
  const enabled = await queue.ask<boolean>((callback) => catalog.getIsEnabledAsync(callback));
  if (!enabled.ok || !enabled.value) return { kind: enabled.ok ? 'off' : 'refused' };
  const [id, labels] = await Promise.all([
    queue.ask<string>((callback) => sensitivityLabel.getAsync(callback)),
    queue.ask<Label[]>((callback) => catalog.getAsync(callback)),
  ]);
  if (!id.ok || !labels.ok) return { kind: 'refused' };
  const all = choicesIn(labels.value);
  const choices = all.flatMap(({ names }) => names.filter((name) => called(all, name).length === 1));
  if (!id.value) return { kind: 'none', choices };
  // With its parent, so that it is told from one of the same name below another.
  const name = all.find((choice) => same(choice.id, id.value))?.names.slice(-1)[0];
  return name === undefined ? { kind: 'refused' } : { kind: 'label', name, choices };
}

/** The id of the open item's label. Empty where it has none, or where none can be read. */
export function labelId({ sensitivityLabel }: LabelledItem, queue: CallQueue): Promise<string> {
  const asked = queue.ask<string>(sensitivityLabel && ((callback) => sensitivityLabel.getAsync(callback)));
  return asked.then((id) => (id.ok && id.value) || '');
}

/**
 * Sets the label of that name: `Name`, or `Parent/Name` where several sub-labels share one. What was written is read
 * back. There is an undo where a label stood there before: Outlook has no call that takes the only one away.
 */
export async function setLabel(
  item: LabelledItem,
  catalog: LabelCatalog | undefined,
  name: string,
  seen: { readonly label?: string },
): Promise<Applied> {
  try {
    const { sensitivityLabel } = item;
    if (catalog === undefined || sensitivityLabel === undefined) return { kind: 'refused', reason: noLabels };
    if (!(await officeCall<boolean>((done) => catalog.getIsEnabledAsync(done)))) {
      return { kind: 'refused', reason: noLabels };
    }
    const choices = choicesIn(await officeCall<Label[]>((done) => catalog.getAsync(done)));
    const [wanted, ...others] = called(choices, name);
    if (wanted === undefined) return { kind: 'refused', reason: `your labels have none called ${name}.` };
    if (others.length > 0) return { kind: 'refused', reason: `several of your labels are called ${name}.` };
    const before = await officeCall<string>((done) => sensitivityLabel.getAsync(done));
    const seenId = seen.label === undefined ? undefined : called(choices, seen.label)[0]?.id;
    if (seenId !== undefined && !same(seenId, before)) return changed;
    return await write(sensitivityLabel, before, wanted.id);
  } catch (error) {
    return refusal(error);
  }
}

const noLabels = 'this Outlook, or this mailbox, gives add-ins no sensitivity labels.';

type Written = NonNullable<LabelledItem['sensitivityLabel']>;

async function write(label: Written, from: string, to: string): Promise<Applied> {
  const now = () => officeCall<string>((done) => label.getAsync(done));
  if (!same((await now()) ?? '', from ?? '')) return changed;
  await officeCall<void>((done) => label.setAsync(to, done));
  if (!same((await now()) ?? '', to)) return { kind: 'refused', reason: null };
  return from ? { kind: 'done', undo: () => write(label, to, from).catch(refusal) } : { kind: 'done' };
}
