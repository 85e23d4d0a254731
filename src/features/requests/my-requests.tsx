import { PageFrame } from '../../ui';
import type { DeskProps } from './desk-props';
import { useRequestStrings } from './strings';

export interface MyRequestsProps extends DeskProps {
  /** What the two halves say beside their names; left out where it is not known. */
  readonly counts: { readonly mine?: number; readonly forMe?: number };
}

/** Every request of the one who is signed in, newest first. */
export function MyRequests(_: MyRequestsProps) {
  const strings = useRequestStrings();
  return <PageFrame title={strings.title}>{null}</PageFrame>;
}
