import { meant } from '../closest';
import { readAs } from '../read-as';
import type { PackRequests } from '../request-kind';
import { holidaysFile } from './format';

/** Beside the packs, since several organisations share them. */
const FOLDER = '../bank-holidays';

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Reads the days that `holidays` of pack.yaml names; problems with their file name. */
export function readHolidays(
  name: string | undefined,
  files: ReadonlyMap<string, string>,
): { readonly path: string; readonly holidays: PackRequests['holidays']; readonly problems: readonly string[] } {
  if (name === undefined) return { path: 'pack.yaml', holidays: [], problems: [] };
  const path = `${FOLDER}/${name}.yaml`;
  const text = files.get(path);
  if (text === undefined) {
    const known = [...files.keys()].flatMap((file) => /^\.\.\/bank-holidays\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
    const problem = `\`holidays\` names \`${name}\`, but there is no packs/bank-holidays/${name}.yaml${meant(name, known)}`;
    return { path: 'pack.yaml', holidays: [], problems: [problem] };
  }
  const { file, problems: own } = readAs(holidaysFile, text);
  if (file === undefined) return { path, holidays: [], problems: own };
  const problems: string[] = [];
  file.days.forEach(({ day }, at) => {
    const before = file.days[at - 1]?.day;
    if (before === day) problems.push(`${day} is there twice`);
    else if (before !== undefined && before > day) problems.push(`${day} stands after ${before}; days stand in order`);
    if (weekday(day) % 6 === 0) problems.push(`${day} is a weekend; only its substitute day is a day off work`);
  });
  return { path, holidays: file.days, problems };
}
