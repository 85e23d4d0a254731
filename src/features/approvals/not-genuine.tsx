import type { NotCounted } from '../../records';

export interface NotGenuineProps {
  readonly notCounted: NotCounted;
  /** Starts a report to whoever looks into such mails; left out: no button. */
  readonly onReport?: () => void;
}

/** In place of the panel: a mail that says it is a request, and does not count. */
export function NotGenuine({ notCounted }: NotGenuineProps) {
  return <p>{notCounted.why}</p>;
}
