import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Notices that what had focus inside an element was taken away, so that focus can go to a line that says so. Somebody
 * who left by themselves has lost nothing.
 */
export function useLostFocus() {
  const focused = useRef<Element | null>(null);
  const [isLost, setLost] = useState(false);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) setLost(true);
  });
  return {
    isLost,
    found: () => setLost(false),
    watched: {
      onFocus({ target }: FocusEvent<HTMLElement>) {
        focused.current = target;
      },
      onBlur({ target }: FocusEvent<HTMLElement>) {
        // An element that is being removed may be told so as well: then it is gone a moment later.
        queueMicrotask(() => {
          if (target.isConnected && focused.current === target && document.activeElement !== target) {
            focused.current = null;
          }
        });
      },
    },
  };
}
