import type { StepStanding } from '../../records';

/** What may be pressed. `readWords`: a team records what somebody answered in words. */
export type Act = 'approve' | 'decline' | 'ask' | 'handBack' | 'receipt' | 'done' | 'notForUs' | 'readWords';

/** The acts of a step, the one that is likeliest first. Asking twice before an answer came helps nobody. */
export function actsAt({ does, status }: Pick<StepStanding, 'does' | 'status'>): readonly Act[] {
  const ask: readonly Act[] = status === 'questioned' ? [] : ['ask'];
  if (does === 'decide')
    return ['approve', 'decline', ...ask, ...(status === 'handedBack' ? [] : ['handBack' as const])];
  if (does === 'complete') return ['done', 'notForUs', ...ask];
  return does === 'acknowledge' ? ['receipt'] : [];
}

/** Whether an act needs words: whoever reads it can do nothing with it otherwise. */
export function needsNote(act: Act): boolean {
  return act === 'decline' || act === 'ask' || act === 'handBack' || act === 'notForUs';
}
