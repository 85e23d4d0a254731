import type { ReactNode } from 'react';
import { usePaneStyles } from './pane-styles';

/** A heading and the sentence below it. */
export function Says({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = usePaneStyles();
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{children}</p>
    </>
  );
}
