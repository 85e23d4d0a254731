import type { Outcome } from './outcome';

/** Words of the shared pieces in English. Every other language has the same keys. */
export const en = {
  outcome: {
    stop: 'Fix before sending',
    ask: 'Check before sending',
    inform: 'Good to know',
    pass: 'Nothing found',
    unchecked: 'Not checked',
  } satisfies Record<Outcome, string>,
  noticed: 'noticed:',
  cut: '…',
  undo: 'Undo',
  why: 'Why',
  trial: 'Trial rule: never stops a mail',
  guidancePage: 'Guidance page',
  openSource: 'Open the source',
  rule: 'Rule',
  notChecked: (count: number) => `Not checked (${count})`,
  ukTime: 'UK time',
};

export type UiStrings = typeof en;
