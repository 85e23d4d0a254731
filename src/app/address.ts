/** Where a person is in the tab: what stands after `#` in the address. */
export interface Address {
  /** `/`, `/mail`, `/requests/T-7KQ2-9FXM`; no slash at its end. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** A place inside the page, without its `#`; empty for none. */
  readonly row: string;
}

/** Parts of a path by the names that a pattern gives them. */
export type Params = { readonly [name: string]: string };

/**
 * Reads the address that stands in a link (`#/mail?q=x#row`) or that a host handed over (`mail`). Whatever cannot be a
 * path of ours is one that no page has.
 */
export function readAddress(text: string): Address {
  const [, rest = ''] = /^#?\/?([\s\S]*)$/.exec(text) ?? [];
  const [beforeRow = '', ...rows] = rest.split('#');
  const [path = '', ...queries] = beforeRow.split('?');
  return { path: `/${path.replace(/\/+$/, '')}`, query: queries.join('?'), row: rows.join('#') };
}

export function writeAddress({ path, query, row }: Address): string {
  return `${path}${query === '' ? '' : `?${query}`}${row === '' ? '' : `#${row}`}`;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The named parts of a path that has the form of a pattern such as `/mail/:id`; undefined where it has not. */
export function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: { [name: string]: string } = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (value === undefined) return undefined;
    if (part.startsWith(':')) {
      if (value === '') return undefined;
      params[part.slice(1)] = value;
    } else if (part !== value) return undefined;
  }
  return params;
}
