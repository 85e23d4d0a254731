import type { AccountInfo, AuthenticationResult, Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { SignInFailure, signInFailure } from './sign-in-failure';

export interface SignedIn {
  /** Object id in the directory. */
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly username: string;
}

/** Tokens for Microsoft Graph. Rejects with a `SignInFailure` and nothing else. */
export interface SignIn {
  /** Without a window: from the cache, or from the host. */
  token(scopes: readonly string[]): Promise<string>;
  /** With a window, so only when a person pressed a button. */
  askForToken(scopes: readonly string[]): Promise<string>;
  /** Who signed in, once a token was given. */
  account(): SignedIn | undefined;
}

export interface SignInOptions {
  readonly clientId: string;
  /** Left out: any work account. */
  readonly authority?: string;
  /** True inside Teams and Outlook: the host signs in for us (nested app authentication). */
  readonly nested: boolean;
  /** Milliseconds: MSAL's bridge never gives up by itself. */
  readonly patience?: { readonly silent: number; readonly withWindow: number };
  /** Loaded when first needed: it is the largest thing we ship. */
  readonly load?: () => Promise<
    Pick<
      typeof import('@azure/msal-browser'),
      'createNestablePublicClientApplication' | 'createStandardPublicClientApplication'
    >
  >;
}

const usualPatience = { silent: 10_000, withWindow: 300_000 };

/** A token request needs a resource's scope, and Graph's own are told by their full name. */
const full = (scopes: readonly string[]): string[] => scopes.map((scope) => `https://graph.microsoft.com/${scope}`);

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SignInFailure('timed-out', 'no_answer')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function createSignIn({
  clientId,
  authority,
  nested,
  patience = usualPatience,
  load = () => import('@azure/msal-browser'),
}: SignInOptions): SignIn {
  let app: Promise<IPublicClientApplication> | undefined;
  let current: AccountInfo | null = null;
  /** One request at a time for the same scopes, however many parts of a page ask at once. */
  const underWay = new Map<string, Promise<string>>();

  const configuration: Configuration = {
    auth: {
      clientId,
      authority: authority ?? 'https://login.microsoftonline.com/organizations',
      redirectUri: '/sign-in.html',
    },
    cache: { cacheLocation: 'sessionStorage' },
  };

  function open(): Promise<IPublicClientApplication> {
    app ??= load().then((msal) =>
      nested
        ? msal.createNestablePublicClientApplication(configuration)
        : msal.createStandardPublicClientApplication(configuration),
    );
    // A failed start must not be kept: the next press tries again.
    app.catch(() => {
      app = undefined;
    });
    return app;
  }

  function keep(result: AuthenticationResult): string {
    current = result.account;
    return result.accessToken;
  }

  async function silently(scopes: readonly string[]): Promise<string> {
    const msal = await open();
    const account = current ?? msal.getActiveAccount() ?? msal.getAllAccounts()[0];
    if (!nested && !account) throw new SignInFailure('needs-sign-in', 'no_account');
    return keep(await msal.acquireTokenSilent({ scopes: full(scopes), ...(account ? { account } : {}) }));
  }

  async function withWindow(scopes: readonly string[]): Promise<string> {
    const msal = await open();
    return keep(await msal.acquireTokenPopup({ scopes: full(scopes), ...(current ? { account: current } : {}) }));
  }

  return {
    token(scopes) {
      const key = [...scopes].sort().join(' ');
      const running = underWay.get(key);
      if (running) return running;
      const asked = within(patience.silent, silently(scopes))
        .catch((error: unknown) => Promise.reject(signInFailure(error)))
        .finally(() => underWay.delete(key));
      underWay.set(key, asked);
      return asked;
    },
    askForToken(scopes) {
      return within(patience.withWindow, withWindow(scopes)).catch((error: unknown) =>
        Promise.reject(signInFailure(error)),
      );
    },
    account() {
      if (!current) return undefined;
      const { localAccountId, tenantId, name, username } = current;
      return { id: localAccountId, tenantId, name: name ?? username, username };
    },
  };
}
