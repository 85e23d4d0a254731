/**
 * Asks for something one time for the whole tab; what did not arrive is asked for again. What did arrive is marked as
 * React's `use` marks it when it first waits, so that no page waits for it any more: a page that shows that it waits, if
 * only for a moment, is not replaced by React for another 300 ms.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    if (asked === undefined) {
      const asking = ask();
      asked = asking;
      asking.then(
        (value) => Object.assign(asking, { status: 'fulfilled', value }),
        () => {
          asked = undefined;
        },
      );
    }
    return asked;
  };
}
