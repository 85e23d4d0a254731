import { LeadingLink } from '../../ui';
import { useRequestStrings } from './strings';

/** Leads to what can be asked for. */
export function NewRequestLink() {
  const { mine: strings } = useRequestStrings();
  return <LeadingLink to="/requests/new">{strings.newRequest}</LeadingLink>;
}
