/** Where the tab is in a tenant. */
export interface TeamsPlace {
  /** Id of the app in the catalogue. */
  readonly appId: string;
  /** Id of the tab in the manifest. */
  readonly entityId: string;
}

/** A link that opens a page of the tab in Teams, from wherever it is followed. It carries the path and nothing else. */
export function teamsLink({ appId, entityId }: TeamsPlace, path: string): string {
  const inside = encodeURIComponent(JSON.stringify({ subEntityId: path.replace(/^\//, '') }));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}?context=${inside}`;
}
