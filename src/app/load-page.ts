import { type ComponentType, lazy } from 'react';
import type { Page, PageProps } from './page';

const arrived = new Map<Page, ComponentType<PageProps>>();

/** Fetches a page's code ahead. What fails here is tried again when somebody goes there. */
export async function fetchAhead(page: Page): Promise<void> {
  try {
    arrived.set(page, await page.load());
  } catch {
    // The connection was lost, or a newer edition was put on the server.
  }
}

/** The page as a component: itself where its code is here, else one that waits for it. */
export function componentOf(page: Page): ComponentType<PageProps> {
  return (
    arrived.get(page) ??
    lazy(async () => {
      const component = await page.load();
      arrived.set(page, component);
      return { default: component };
    })
  );
}
