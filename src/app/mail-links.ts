import type { Host } from '../hosts';

/** True for a mail's own link into Outlook on the web, whichever of its hosts Graph names. */
export function isMailLink(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.hostname.startsWith('outlook.') && url.searchParams.has('ItemID');
}

/** Lets the host open mails where it can. A press with a key held keeps what the browser makes of it. */
export function followMailLinks(page: Document, host: Pick<Host, 'openMail'>): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isMailLink(link.href)) return;
    event.preventDefault();
    host.openMail(link.href).catch(() => page.defaultView?.open(link.href, '_blank', 'noopener'));
  };
  page.addEventListener('click', follow);
  return () => page.removeEventListener('click', follow);
}
