type Subscribe = (changed: () => void) => () => void;

/**
 * The same subscription with at least so many milliseconds between two calls: the first change is told at once, and of
 * those that follow too soon the last. Who listens draws the newest state each time, so none is missed.
 */
export function nowAndThen(subscribe: Subscribe, milliseconds: number): Subscribe {
  return (changed) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDue = false;
    const rest = () => {
      timer = setTimeout(() => {
        timer = undefined;
        if (!isDue) return;
        isDue = false;
        changed();
        rest();
      }, milliseconds);
    };
    const unsubscribe = subscribe(() => {
      if (timer !== undefined) {
        isDue = true;
        return;
      }
      changed();
      rest();
    });
    return () => {
      clearTimeout(timer);
      timer = undefined;
      unsubscribe();
    };
  };
}
