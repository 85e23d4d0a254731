import type { Choices, Select } from '../pack';

/** One option of each question that is asked, by the question's id. */
export type Chosen = Readonly<Record<string, string>>;

/** What an address (`URLSearchParams`) or a form gives by the question's id; whatever is no option counts as nothing. */
export type Given = Readonly<Record<string, string | undefined>> | { get(id: string): string | null };

type Asked = Select & { readonly when?: Choices };

/** What is given for a question; undefined for nothing. */
export function givenFor(given: Given, id: string): string | undefined {
  if ('get' in given && typeof given.get === 'function') return given.get(id) ?? undefined;
  const all = given as Readonly<Record<string, string | undefined>>;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** Whether choices hold: every question that they name was asked, and has one of the answers. */
export function holdsFor(when: Choices, chosen: Chosen): boolean {
  return Object.entries(when).every(([id, options]) => {
    const answer = givenFor(chosen, id);
    return answer !== undefined && options.includes(answer);
  });
}

/**
 * The questions that are asked, in order, each with what is chosen: the option given, else the first. A question with
 * `when` is asked only where that holds for the questions before it.
 */
export function chooseFrom<Each extends Asked>(
  selects: readonly Each[],
  given: Given,
): { readonly asked: readonly Each[]; readonly chosen: Chosen } {
  const asked: Each[] = [];
  const chosen: Record<string, string> = {};
  for (const select of selects) {
    if (select.when !== undefined && !holdsFor(select.when, chosen)) continue;
    const option = select.options.find(({ id }) => id === givenFor(given, select.id)) ?? select.options[0];
    asked.push(select);
    if (option !== undefined) chosen[select.id] = option.id;
  }
  return { asked, chosen };
}
