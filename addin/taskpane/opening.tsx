import { useEffect, useState } from 'react';
import { en } from './strings.en';

/** A word only where opening takes long enough to be noticed. Milliseconds. */
const noticed = 400;

/** What stands in the pane before there is anything to say, and in place of what was said about another mail. */
export function Opening() {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  return <main aria-busy="true">{shown ? en.opening : null}</main>;
}
