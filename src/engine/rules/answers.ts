import type { Answer } from '../known';
import type { Reading } from '../rule';

/** The addresses, in lower case, about which the sender once gave one of these answers. */
export function answeredAs(reading: Reading, answers: readonly Answer['answer'][]): ReadonlySet<string> {
  const remembered = reading.known.answers ?? [];
  return new Set(
    remembered.filter(({ answer }) => answers.includes(answer)).map(({ address }) => address.trim().toLowerCase()),
  );
}
