/** Where a key moves to in a row of `count`, from the place `now`; undefined where the key moves nowhere. */
export function stepTo(key: string, now: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const moves: { readonly [key: string]: number } = {
    ArrowRight: (now + 1) % count,
    ArrowLeft: (now - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
