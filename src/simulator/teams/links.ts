/** Where a link leads that the tab asked its host to open. */
export type OpenedLink =
  /** Back into Second Look. */
  | { readonly kind: 'ours'; readonly subPage: string }
  /** A mail in Outlook, by Graph's id. */
  | { readonly kind: 'mail'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly address: string };

const outlookHosts = new Set(['outlook.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft']);

/** Reads a link as Teams does: its own deep links and mails stay inside Microsoft 365. */
export function readLink(address: string): OpenedLink {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.host === 'teams.microsoft.com' && url.pathname.startsWith('/l/entity/'))
    return { kind: 'ours', subPage: subPageFrom(url.searchParams.get('context')) };
  const id = url && outlookHosts.has(url.host) ? url.searchParams.get('ItemID') : null;
  return id ? { kind: 'mail', id } : { kind: 'elsewhere', address };
}

function subPageFrom(context: string | null): string {
  try {
    return subPageOf(JSON.parse(context ?? ''));
  } catch {
    return '';
  }
}

/** The page within the tab, in whichever of Teams' two words for it. */
export function subPageOf(value: unknown): string {
  const given = (typeof value === 'object' && value !== null ? value : {}) as { [name: string]: unknown };
  const found = given.subPageId ?? given.subEntityId;
  return typeof found === 'string' ? found : '';
}
