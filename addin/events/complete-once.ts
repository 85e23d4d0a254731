/** What a Smart Alert is answered with: the members of `Office.SmartAlertsEventCompletedOptions` that are used here. */
export interface Alert {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: 'promptUser';
}

export interface Completable {
  completed(options: Alert): void;
}

/**
 * Outlook shows a dialog of its own after five seconds, counted from Send and with its own start included.
 * The handler's share ends well before.
 */
export const DEADLINE = 4000;

/**
 * Gives the one way to complete an event. The first call wins, and all later ones do nothing; when none has come by
 * the deadline, `atDeadline` says what the answer is. An event that is never completed keeps its sender waiting for
 * five minutes.
 */
export function completeOnce(
  event: Completable,
  atDeadline: () => Alert,
  milliseconds: number = DEADLINE,
): (alert: Alert) => void {
  let isCompleted = false;
  const timer = setTimeout(() => complete(orAllow(atDeadline)), milliseconds);

  function complete(alert: Alert): void {
    if (isCompleted) return;
    isCompleted = true;
    clearTimeout(timer);
    try {
      event.completed(alert);
    } catch {
      // Outlook refused what it was given, so the event is still open: the answer again, without what it may not know.
      const { allowEvent, errorMessage } = alert;
      event.completed(errorMessage === undefined ? { allowEvent } : { allowEvent, errorMessage });
    }
  }

  return complete;
}

function orAllow(answer: () => Alert): Alert {
  try {
    return answer();
  } catch {
    return { allowEvent: true };
  }
}
