import { Link } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';

/** What a page is shown in. The pieces read it; only whoever composes the page sets it. */
export interface Surroundings {
  /** The product's name: the end of every document title. */
  readonly product: string;
  /** Name of the place that a page belongs to; null where it belongs to none. */
  readonly place: string | null;
  /** Counts the pages a person went to. 0: the first page, which takes no focus. */
  readonly arrival: number;
  /** The address of one of our own pages, for a link. */
  readonly hrefOf: (path: string) => string;
}

const SurroundingsContext = createContext<Surroundings>({
  product: '',
  place: null,
  arrival: 0,
  hrefOf: (path) => path,
});

export function SurroundingsRoot(props: { readonly value: Surroundings; readonly children: ReactNode }) {
  return <SurroundingsContext.Provider value={props.value}>{props.children}</SurroundingsContext.Provider>;
}

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

export interface PageLinkProps {
  /** Path of one of our own pages: `/help`. */
  readonly to: string;
  /** Done besides, when it is pressed. */
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A link to one of our own pages. */
export function PageLink({ to, onClick, children }: PageLinkProps) {
  const { hrefOf } = useSurroundings();
  return (
    <Link inline href={hrefOf(to)} {...(onClick === undefined ? {} : { onClick })}>
      {children}
    </Link>
  );
}
