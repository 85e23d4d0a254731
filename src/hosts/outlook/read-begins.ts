import type { CallQueue } from './call-queue';

/** A meeting that is being written says when it begins. A mail has no such call. */
export interface TimedItem {
  readonly start?: { getAsync(callback: (result: Office.AsyncResult<Date>) => void): void };
}

/** When a meeting begins, ISO 8601. Undefined where the item is none, or Outlook does not say. */
export async function readBegins({ start }: TimedItem, queue: CallQueue): Promise<string | undefined> {
  if (start === undefined) return undefined;
  const answered = await queue.ask<Date>((callback) => start.getAsync(callback));
  if (!answered.ok || !(answered.value instanceof Date) || Number.isNaN(answered.value.getTime())) return undefined;
  return answered.value.toISOString();
}
