/** What a deployment says in the head of the tab's page and of the pane's, so that it can be set without a build. */
export interface PageFacts {
  /** Client id of the organisation's own Entra application. */
  readonly clientId: string;
  /** Where people of this organisation sign in; undefined: any work account. */
  readonly authority: string | undefined;
  /** Id of the app in the catalogue, for links to its pages. */
  readonly appId: string;
  /** Id of the tab in the manifest. */
  readonly tabId: string;
}

/** Reads the `<meta name="second-look-…">` of a page. Throws where one that is needed is missing or empty. */
export function readPageFacts(page: Pick<Document, 'querySelector'>): PageFacts {
  const said = (name: string) =>
    page.querySelector<HTMLMetaElement>(`meta[name="second-look-${name}"]`)?.content.trim() || undefined;
  const needed = (name: string) => {
    const value = said(name);
    if (value === undefined) throw new Error(`The page says no second-look-${name}.`);
    return value;
  };
  return {
    clientId: needed('client'),
    authority: said('authority'),
    appId: needed('app'),
    tabId: needed('tab'),
  };
}
