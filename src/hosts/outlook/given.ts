type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The values that are there: a part of a Message that is not known is left out, never undefined. */
export function given<T extends object>(values: T): Given<T> {
  const kept: Given<T> = {};
  for (const name of Object.keys(values) as (keyof T)[]) {
    const value = values[name];
    if (value !== undefined) kept[name] = value as Exclude<T[keyof T], undefined>;
  }
  return kept;
}
