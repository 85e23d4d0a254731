import { inWords, meant } from '../closest';
import type { Lookup, LookupCase, LookupRow, Select } from '../guidance-data';
import { readAs } from '../read-as';
import { type Chosen, choicesProblems, chosenHolds, combinations, selectsProblems, twice } from './choices';
import { lookupFile } from './lookup-format';
import { sameNameProblems } from './same-name';

const applies = ({ when, verdicts }: LookupCase, row: LookupRow, chosen: Chosen): boolean =>
  (verdicts === undefined || verdicts.includes(row.answer.verdict)) && chosenHolds(when, chosen);

const spelled = ({ when, verdicts, answer }: LookupCase): string =>
  JSON.stringify([
    Object.entries(when)
      .map(([id, options]) => [id, [...options].sort()] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
    [...(verdicts ?? [])].sort(),
    answer === undefined,
  ]);

/** What is wrong with each case by itself. */
function casesProblems(cases: readonly LookupCase[], selects: readonly Select[]): readonly string[] {
  return cases.flatMap((given, at) => {
    const own = [...choicesProblems(given.when, selects)];
    if (Object.keys(given.when).length === 0 && given.verdicts === undefined) {
      own.push('`when` is empty, so it holds always; say it in the answer itself');
    }
    if (cases.findIndex((each) => spelled(each) === spelled(given)) < at) {
      own.push('the same choices stand twice; one question would have two answers');
    }
    return own.map((problem) => `\`cases[${at + 1}]\`: ${problem}`);
  });
}

/** Cases that nobody ever sees, and answers that a case always replaces. Only for choices that are sound. */
function reachProblems({ selects, rows, cases }: Pick<Lookup, 'selects' | 'rows' | 'cases'>): readonly string[] {
  const all = combinations(selects);
  if (all === undefined) return ['the questions can be answered in far too many ways; leave some out'];
  const seen = new Set<LookupCase>();
  const problems: string[] = [];
  for (const row of rows) {
    let own = 0;
    for (const chosen of all) {
      const holding = [...row.cases, ...cases].filter((each) => applies(each, row, chosen));
      const first = holding.find(({ answer }) => answer !== undefined);
      if (first === undefined) own += 1;
      else seen.add(first);
      for (const each of holding) if (each.adds !== undefined) seen.add(each);
    }
    if (own === 0) problems.push(`the row \`${row.id}\`: its own answer is never given; a case always replaces it`);
    row.cases.forEach((each, at) => {
      if (!seen.has(each)) problems.push(`the row \`${row.id}\`: \`cases[${at + 1}]\` never comes to be said`);
    });
  }
  cases.forEach((each, at) => {
    if (!seen.has(each)) problems.push(`\`cases[${at + 1}]\` never comes to be said`);
  });
  return problems;
}

function cellsProblems({ cells, id }: LookupRow, columns: Lookup['columns']): readonly string[] {
  const known = columns.map((column) => column.id);
  return [
    ...Object.keys(cells)
      .filter((column) => !known.includes(column))
      .map((column) => `the row \`${id}\`: \`cells\` names \`${column}\`, which is no column${meant(column, known)}`),
    ...known
      .filter((column) => !Object.hasOwn(cells, column))
      .map((column) => `the row \`${id}\`: \`cells\` lacks \`${column}\`; where the source is silent, say so`),
  ];
}

/** Reads one `lookups/<id>.yaml`; its problems without the file name. */
export function readLookup(
  id: string,
  text: string,
): { readonly lookup: Lookup | undefined; readonly problems: readonly string[] } {
  const { file, problems: own } = readAs(lookupFile, text);
  if (file === undefined) return { lookup: undefined, problems: own };
  const { selects, rows, columns, cases } = file;
  const ofCases = [
    ...rows.flatMap((row) => casesProblems(row.cases, selects).map((found) => `the row \`${row.id}\`: ${found}`)),
    ...casesProblems(cases, selects),
  ];
  const ofSelects = selectsProblems(selects);
  const doubled = twice(rows.map((row) => row.id));
  const doubledColumns = twice(columns.map((column) => column.id));
  const problems = [
    ...ofSelects,
    ...(doubled.length > 0 ? [`\`rows\` has ${inWords(doubled)} twice`] : []),
    ...(doubledColumns.length > 0 ? [`\`columns\` has ${inWords(doubledColumns)} twice`] : []),
    ...sameNameProblems(rows),
    ...rows.flatMap((row) => cellsProblems(row, columns)),
    ...ofCases,
    ...(ofSelects.length + ofCases.length > 0 ? [] : reachProblems(file)),
  ];
  return { lookup: { id, ...file }, problems };
}
