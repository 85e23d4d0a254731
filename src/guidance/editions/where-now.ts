import type { Guidance, Place } from '../../pack';

/**
 * Where a place is now. An old place leads to its new one, through any number of moves; what stood inside an old page
 * keeps its heading only where nothing moved. Redirects that lead in a circle leave the place as it is.
 */
export function whereNow(guidance: Pick<Guidance, 'redirects'>, place: Place): Place {
  const next = (from: Place) => (Object.hasOwn(guidance.redirects, from) ? guidance.redirects[from] : undefined);
  const whole = (from: Place) => from.replace(/[#/][\s\S]*$/, '');
  const seen = new Set<Place>();
  let at = place;
  for (;;) {
    if (seen.has(at)) return place;
    seen.add(at);
    const moved = next(at) ?? next(whole(at));
    if (moved === undefined) return at;
    at = moved;
  }
}
