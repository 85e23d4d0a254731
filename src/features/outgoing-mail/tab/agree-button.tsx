import type { Refusal } from '../../../mail-scan';
import { PendingButton } from '../../../ui';
import { useTabStrings } from './strings';

export interface AgreeButtonProps {
  readonly refusal: Refusal | undefined;
  readonly agree: (() => Promise<unknown>) | undefined;
}

/** Where a change was refused because nobody has agreed to it yet: lets the person see what Microsoft asks. */
export function AgreeButton({ refusal, agree }: AgreeButtonProps) {
  const strings = useTabStrings();
  if (agree === undefined || (refusal !== 'permission' && refusal !== 'sign-in')) return null;
  // What comes of it shows when the mend is pressed again.
  return (
    <PendingButton label={strings.agree} pendingLabel={strings.agree} onPress={() => agree().catch(() => undefined)} />
  );
}
