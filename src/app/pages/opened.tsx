import { type ReactNode, useEffect } from 'react';
import { PageFrame, type Reading, ReadingView, useReading } from '../../ui';

export interface OpenedProps<T> {
  readonly reading: Reading<T>;
  /** Heading of the page while it is not open. */
  readonly title: string;
  /** What is being opened, in words that end a sentence. */
  readonly what: string;
  /** Why one would sign in. */
  readonly signIn: string;
  readonly permissions: readonly string[];
  /** What works all the same, shown where something keeps it from opening. @default null */
  readonly instead?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** A page that needs something opened first: opens it, and says what keeps it from opening. */
export function Opened<T>({ reading, title, what, signIn, permissions, instead = null, children }: OpenedProps<T>) {
  const { value, trouble } = useReading(reading);
  useEffect(() => {
    if (reading.state().value === undefined) reading.read();
  }, [reading]);
  if (value !== undefined) return children(value);
  return (
    <PageFrame title={title}>
      <ReadingView reading={reading} what={what} signIn={signIn} permissions={permissions}>
        {() => null}
      </ReadingView>
      {trouble === undefined ? null : instead}
    </PageFrame>
  );
}
