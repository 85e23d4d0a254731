import { everywhere, neverSent, notServed, ownHeaders, rules } from './headers';

/** The headers that Azure Static Web Apps is told of for one route; an empty value removes what it would have added. */
export type RouteHeaders = { readonly [name: string]: string };

export interface StaticWebAppConfig {
  readonly routes: readonly {
    readonly route: string;
    readonly headers?: RouteHeaders;
    readonly statusCode?: number;
  }[];
  readonly globalHeaders: RouteHeaders;
  readonly mimeTypes: { readonly [extension: string]: string };
}

/**
 * The content of `staticwebapp.config.json`. The first route that fits decides, and its headers join the global ones.
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebAppConfig(): StaticWebAppConfig {
  const [rest, ...others] = [...rules].reverse();
  return {
    routes: [
      ...notServed.map((route) => ({ route, statusCode: 404 })),
      ...others.reverse().map((rule) => ({ route: rule.path, headers: ownHeaders(rule) })),
    ],
    globalHeaders: {
      ...everywhere,
      ...(rest ? ownHeaders(rest) : {}),
      ...Object.fromEntries(neverSent.map((name) => [name, ''])),
    },
    // The only files without a type of their own are JSON.
    mimeTypes: { '.json': 'application/json' },
  };
}
