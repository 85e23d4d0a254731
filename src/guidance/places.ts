import type { Place } from '../pack';

/** The place's parts: `lookup:bluetooth/trackpad` is of the kind `lookup`, `bluetooth`, and `trackpad` inside it. */
export interface PlaceParts {
  readonly kind: string;
  readonly id: string;
  /** A heading of a page, a row of a lookup; empty for the whole. */
  readonly inside: string;
}

export function partsOf(place: Place): PlaceParts {
  const [, kind = '', id = '', inside = ''] = /^([^:]*):([^#/]*)[#/]?([\s\S]*)$/.exec(place) ?? [];
  return { kind, id, inside };
}

const tools: Readonly<Record<string, string>> = {
  password: '/tools/password',
  passphrase: '/tools/password#passphrase',
  'change-password': '/tools/password#change',
  marking: '/tools/marking',
  contacts: '/contacts',
};

/**
 * Where the app shows a place, as an address of the tab: `/guidance/bluetooth#exceptions`,
 * `/look-up/bluetooth#trackpad`, `/tools/going-abroad`. A place that the app cannot show leads to the guidance's first page.
 */
export function pathOf(place: Place): string {
  const { kind, id, inside } = partsOf(place);
  const row = inside === '' ? '' : `#${encodeURIComponent(inside)}`;
  const name = encodeURIComponent(id);
  if (kind === 'page') return `/guidance/${name}${row}`;
  if (kind === 'lookup') return `/look-up/${name}${row}`;
  if (kind === 'contact') return `/contacts#${name}`;
  if (kind === 'request') return `/requests/new/${name}`;
  if (kind === 'policy') return `/checks#${name}`;
  if (kind !== 'tool' || id === '') return '/guidance';
  return (Object.hasOwn(tools, id) ? tools[id] : undefined) ?? `/tools/${name}`;
}
