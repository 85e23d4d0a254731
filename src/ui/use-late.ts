import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for `milliseconds`: what comes quickly needs no sign of waiting. */
export function useLate(waiting: boolean, milliseconds = 400): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [waiting, milliseconds]);
  return waiting && late;
}
