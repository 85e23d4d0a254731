import { closest } from '../closest';
import type { Result } from '../decision-data';
import type { Text } from '../request-kind';

interface Words {
  readonly where: string;
  readonly texts: Text;
}

function wordsOf({ headline, because, tasks, next }: Result): readonly Words[] {
  return [
    { where: '`headline`', texts: headline },
    ...because.map((texts, at) => ({ where: `\`because[${at + 1}]\``, texts })),
    ...tasks.map(({ id, text }) => ({ where: `the task \`${id}\``, texts: text })),
    ...next.flatMap((step, at) => {
      const where = `\`next[${at + 1}]\``;
      const mail = 'write' in step ? [step.subject, ...step.lines] : [];
      return [step.label, ...mail].map((texts) => ({ where, texts }));
    }),
  ];
}

const placeholder = /\{([^{}]*)\}/g;

/** What is wrong with the placeholders of a result, without its place. */
export function wordsProblems(result: Result, known: readonly string[]): readonly string[] {
  return wordsOf(result).flatMap(({ where, texts }) =>
    Object.values(texts).flatMap((text) => {
      const problems = [...text.matchAll(placeholder)].flatMap(([, name = '']) => {
        if (known.includes(name)) return [];
        const near = closest(name, known);
        return `{${name}} is no question of this tool${near === undefined ? '' : `; did you mean {${near}}?`}`;
      });
      if (/[{}]/.test(text.replace(placeholder, ''))) problems.push('a brace is not closed, or is not opened');
      return problems.map((problem) => `${where}: ${problem}`);
    }),
  );
}
