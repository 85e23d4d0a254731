/** The languages of a text in one order, English first, so that the same texts always compile to the same lines. */
export function englishFirst<T extends { readonly en: unknown }>(texts: T): T {
  const tags = Object.keys(texts).sort(
    (left, right) => Number(right === 'en') - Number(left === 'en') || (left < right ? -1 : 1),
  );
  return Object.fromEntries(tags.map((tag) => [tag, texts[tag as keyof T]])) as T;
}
