import { type Message, mailHash, type Pack } from '../../src/engine';
import { type Allowed, type CallQueue, clearAllowed } from '../../src/hosts';
import type { EventItem } from './event-office';

/**
 * Whether a leave to send is for exactly this item, as it was read now: its fingerprint covers recipients, subject, new
 * text, attachments and the policies that speak. Those that ask are among them: who gave the reason has seen them too.
 */
export function isFor(allowed: Allowed, message: Message, policies: readonly string[], { version }: Pack): boolean {
  return (
    allowed.pack === version &&
    allowed.policies.join() === policies.join() &&
    allowed.mail === mailHash(message, policies, version)
  );
}

/** Takes an override's header off, which an earlier try may have left. Not to be waited for. */
export function removeHeader({ internetHeaders }: EventItem, { overrides }: Pack, queue: CallQueue): Promise<unknown> {
  return queue.ask<void>(
    overrides &&
      internetHeaders?.removeAsync &&
      ((callback) => internetHeaders.removeAsync?.([overrides.header], callback)),
    internetHeaders?.removeAsync,
  );
}

/**
 * Uses a leave up, then writes into the mail's header which policies were overridden, the code of the reason, and the
 * pack's version: nothing of the mail. True only where both were done, so that no leave is used twice and none without a
 * record. `removed`: when an earlier header is off.
 */
export function spend(
  item: EventItem,
  { policies, reason, pack }: Allowed,
  { overrides }: Pack,
  removed: Promise<unknown>,
  queue: CallQueue,
): Promise<boolean> {
  const { internetHeaders } = item;
  // An appointment has no headers, and a reason that is not in the pack's list is nobody's reason.
  const isRecordable = internetHeaders?.setAsync && overrides?.reasons.some(({ code }) => code === reason);
  if (!isRecordable || overrides === undefined) return Promise.resolve(false);
  const headers = { [overrides.header]: `policy=${policies.join()}; reason=${reason}; pack=${pack}` };
  const taken = Promise.all([clearAllowed(item, queue), removed]);
  return taken.then(([isTaken]) => {
    if (!isTaken) return false;
    const written = queue.ask<void>((callback) => internetHeaders.setAsync?.(headers, callback));
    return written.then(({ ok }) => ok);
  });
}
