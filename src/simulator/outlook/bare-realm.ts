/** Members of allowed globals that are younger than ES2016, the newest that classic Outlook promises. */
const youngerThanEs2016: {
  readonly [name: string]: { readonly own?: readonly string[]; readonly shared?: readonly string[] };
} = {
  Array: {
    own: ['fromAsync'],
    shared: ['at', 'findLast', 'findLastIndex', 'flat', 'flatMap', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  },
  ArrayBuffer: { shared: ['resize', 'transfer', 'transferToFixedLength'] },
  Error: { own: ['isError'] },
  Map: { own: ['groupBy'], shared: ['getOrInsert', 'getOrInsertComputed'] },
  Math: { own: ['f16round', 'sumPrecise'] },
  Object: { own: ['entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values'] },
  Promise: { own: ['allSettled', 'any', 'try', 'withResolvers'], shared: ['finally'] },
  RegExp: { own: ['escape'] },
  Set: {
    shared: [
      'difference',
      'intersection',
      'isDisjointFrom',
      'isSubsetOf',
      'isSupersetOf',
      'symmetricDifference',
      'union',
    ],
  },
  String: {
    shared: [
      'at',
      'isWellFormed',
      'matchAll',
      'padEnd',
      'padStart',
      'replaceAll',
      'toWellFormed',
      'trimEnd',
      'trimStart',
    ],
  },
};

/**
 * Removes from a realm's global object, and from everything it inherits of but `Object.prototype`, every name that is
 * not in `allowed`, and from the allowed ones what is younger than ES2016. Names that cannot be removed are returned.
 *
 * What still needs a removed name must hold it before: afterwards the realm cannot get it back.
 */
export function stripRealm(scope: object, allowed: readonly string[]): readonly string[] {
  const keep = new Set<PropertyKey>(allowed);
  const left: string[] = [];
  stripBuiltIns(scope);
  let holder: object | null = scope;
  while (holder !== null && Reflect.getPrototypeOf(holder) !== null) {
    for (const name of Reflect.ownKeys(holder)) {
      // Some of what is allowed is inherited: a worker's timers are.
      if (typeof name === 'symbol' || keep.has(name)) continue;
      // A worker inherits two constants that nothing can remove: they are hidden instead.
      if (!remove(holder, name) && !hide(scope, name)) left.push(name);
    }
    holder = Reflect.getPrototypeOf(holder);
  }
  return left;
}

function stripBuiltIns(scope: object): void {
  for (const name of Object.keys(youngerThanEs2016)) {
    const builtIn: unknown = Reflect.get(scope, name);
    if ((typeof builtIn !== 'function' && typeof builtIn !== 'object') || builtIn === null) continue;
    const { own = [], shared = [] } = youngerThanEs2016[name] ?? {};
    for (const member of own) remove(builtIn, member);
    const prototype: unknown = Reflect.get(builtIn, 'prototype');
    if (typeof prototype === 'object' && prototype !== null) for (const member of shared) remove(prototype, member);
  }
}

/** A name that cannot be deleted is emptied; the realm then reads undefined. */
function remove(holder: object, name: string): boolean {
  if (Reflect.deleteProperty(holder, name)) return true;
  return Reflect.set(holder, name, undefined) && Reflect.get(holder, name) === undefined;
}

function hide(scope: object, name: string): boolean {
  return Reflect.defineProperty(scope, name, { value: undefined }) && Reflect.get(scope, name) === undefined;
}
