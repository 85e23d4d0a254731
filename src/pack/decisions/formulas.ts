/** A formula, by its number: two that are built alike are one. */
type Formula = number;

/** Values of a variable as bits: what a question can be answered with can be more than a number has. */
export type Values = bigint;

type Shape =
  | { readonly variable: number; readonly values: Values }
  /** At least so many of the parts hold: one is "any", as many as there are is "all". */
  | { readonly least: number; readonly parts: readonly Formula[] };

const NEVER: Formula = 0;
const ALWAYS: Formula = 1;

/** Steps of the search, each one part of a formula looked at: about two seconds. */
const MOST_STEPS = 1_000_000;

export const valuesWhere = (flags: readonly boolean[]): Values =>
  flags.reduce((bits, flag, at) => (flag ? bits | (1n << BigInt(at)) : bits), 0n);

/** Thrown where a proof takes more steps than a compiler should. */
export class TooLarge extends Error {}

/**
 * Formulas over variables with few values, and the search for values that make one hold. It puts in one variable after
 * another, in their order, and keeps what is left of the formula: lines of thought that come to the same rest are followed
 * once. So counting needs steps by how far the counts are apart, and not by how many ways there are to answer.
 * @param sizes how many values each variable has
 */
export function createFormulas(sizes: readonly number[], mostSteps = MOST_STEPS) {
  const shapes: Shape[] = [
    { least: 1, parts: [] },
    { least: 0, parts: [] },
  ];
  /** Variables that a formula names, as bits. */
  const names: bigint[] = [0n, 0n];
  const numbers = new Map<string, Formula>();
  const rests = new Map<string, Formula>();
  const hopeless = new Set<Formula>([NEVER]);
  let steps = 0;

  function keep(key: string, shape: Shape, named: bigint): Formula {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, shapes.length);
    names.push(named);
    return shapes.push(shape) - 1;
  }

  /** The variable has one of the values. */
  function isOneOf(variable: number, values: Values): Formula {
    if (values === 0n) return NEVER;
    if (values === (1n << BigInt(sizes[variable] ?? 0)) - 1n) return ALWAYS;
    return keep(`${variable}=${values}`, { variable, values }, 1n << BigInt(variable));
  }

  function atLeast(count: number, given: readonly Formula[]): Formula {
    const sure = given.filter((part) => part === ALWAYS).length;
    const parts = given.filter((part) => part !== ALWAYS && part !== NEVER).sort((left, right) => left - right);
    const least = count - sure;
    if (least <= 0) return ALWAYS;
    if (least > parts.length) return NEVER;
    const isCount = least > 1 && least < parts.length;
    const own = isCount ? parts : [...new Set(parts)];
    const [first] = own;
    if (own.length === 1 && first !== undefined) return first;
    const needed = isCount || least === 1 ? least : own.length;
    const named = own.reduce((bits, part) => bits | (names[part] ?? 0n), 0n);
    return keep(`${needed}:${own}`, { least: needed, parts: own }, named);
  }

  const all = (parts: readonly Formula[]): Formula => atLeast(parts.length, parts);
  const any = (parts: readonly Formula[]): Formula => atLeast(1, parts);

  /** Holds where the formula does not. */
  function opposite(formula: Formula): Formula {
    if (formula === NEVER || formula === ALWAYS) return formula === NEVER ? ALWAYS : NEVER;
    const shape = shapes[formula];
    if (shape === undefined) return NEVER;
    if ('parts' in shape) return atLeast(shape.parts.length - shape.least + 1, shape.parts.map(opposite));
    const every = (1n << BigInt(sizes[shape.variable] ?? 0)) - 1n;
    return isOneOf(shape.variable, every & ~shape.values);
  }

  /** What is left of the formula once the variable has the value. */
  function rest(formula: Formula, variable: number, value: number): Formula {
    if (((names[formula] ?? 0n) & (1n << BigInt(variable))) === 0n) return formula;
    const key = `${formula} ${variable} ${value}`;
    const known = rests.get(key);
    if (known !== undefined) return known;
    const shape = shapes[formula];
    steps += shape !== undefined && 'parts' in shape ? shape.parts.length : 1;
    if (steps > mostSteps) throw new TooLarge();
    let left = NEVER;
    if (shape !== undefined && 'parts' in shape) {
      left = atLeast(
        shape.least,
        shape.parts.map((part) => rest(part, variable, value)),
      );
    } else if (shape !== undefined && (shape.values & (1n << BigInt(value))) !== 0n) left = ALWAYS;
    rests.set(key, left);
    return left;
  }

  /** Values by variable under which the formula holds, whatever the others have; undefined where there are none. */
  function find(formula: Formula): ReadonlyMap<number, number> | undefined {
    if (formula === ALWAYS) return new Map();
    if (hopeless.has(formula)) return undefined;
    const variable = sizes.findIndex((_, at) => ((names[formula] ?? 0n) & (1n << BigInt(at))) !== 0n);
    for (let value = 0; value < (sizes[variable] ?? 0); value += 1) {
      const found = find(rest(formula, variable, value));
      if (found !== undefined) return new Map([[variable, value], ...found]);
    }
    hopeless.add(formula);
    return undefined;
  }

  const namedBy = (formula: Formula): readonly number[] =>
    sizes.flatMap((_, at) => (((names[formula] ?? 0n) & (1n << BigInt(at))) === 0n ? [] : at));

  return { isOneOf, atLeast, all, any, opposite, find, namedBy, steps: () => steps };
}
