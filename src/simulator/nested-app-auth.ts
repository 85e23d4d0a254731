/** The person whom the played host signs in, and what the organisation agreed to. */
export interface Broker {
  /** Answers one request of MSAL's bridge, both as JSON text; undefined where the host stays silent for good. */
  answer(request: string): Promise<string | undefined>;
}

/** An administrator has not consented to what a token was asked for. */
export class NotConsented extends Error {}

/** How sign-in goes: as it should, or one of the ways it can fail. */
export type SignInMood =
  | 'works'
  | 'asks-for-consent'
  | 'consent-blocked'
  | 'conditional-access'
  | 'no-network'
  | 'never-answers';

export interface BrokerOptions {
  readonly person: { readonly id: string; readonly name: string; readonly username: string };
  readonly tenantId: string;
  /** A token for Graph that holds these scopes. Rejects with `NotConsented` where the organisation did not agree. */
  mint(scopes: readonly string[]): Promise<{ readonly token: string; readonly expiresIn: number }>;
  readonly mood: () => SignInMood;
  /** Scopes the organisation has not agreed to. */
  readonly refused?: readonly string[];
}

interface BridgeRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

interface BridgeError {
  readonly status: string;
  readonly code: string;
  readonly description: string;
}

const failures: { readonly [mood in Exclude<SignInMood, 'works' | 'never-answers'>]: BridgeError } = {
  'asks-for-consent': {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'consent_required',
    description: 'AADSTS65001: The user or administrator has not consented to use the application.',
  },
  'consent-blocked': {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    description: 'AADSTS90094: An administrator of the organisation has to consent.',
  },
  'conditional-access': {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    description: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
  },
  'no-network': { status: 'NO_NETWORK', code: 'no_network', description: 'There is no network.' },
};

const encode = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const graphScope = /^https:\/\/graph\.microsoft\.com\//;
const oidc = new Set(['openid', 'profile', 'offline_access', 'email']);

/** Plays the host's side of nested app authentication for one person. */
export function createBroker({ person, tenantId, mint, mood, refused = [] }: BrokerOptions): Broker {
  const home = `${person.id}.${tenantId}`;
  const agreed = new Set<string>();
  const account = {
    environment: 'login.microsoftonline.com',
    homeAccountId: home,
    localAccountId: person.id,
    tenantId,
    username: person.username,
    name: person.name,
  };

  async function token(clientId: string, asked: string): Promise<object> {
    const scopes = asked.split(' ').filter((scope) => scope !== '' && !oidc.has(scope));
    const { token: accessToken, expiresIn } = await mint(scopes.map((scope) => scope.replace(graphScope, '')));
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      aud: clientId,
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      iat: now,
      exp: now + expiresIn,
      oid: person.id,
      sub: person.id,
      tid: tenantId,
      name: person.name,
      preferred_username: person.username,
      ver: '2.0',
    };
    return {
      account,
      token: {
        access_token: accessToken,
        id_token: `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.simulated`,
        expires_in: expiresIn,
        scope: scopes.join(' '),
        properties: null,
      },
    };
  }

  function refusal(method: BridgeRequest['method'], scope: string): BridgeError | undefined {
    const now = mood();
    if (now === 'asks-for-consent') {
      if (method === 'GetTokenPopup') agreed.add(scope);
      return agreed.has(scope) ? undefined : failures[now];
    }
    if (now !== 'works' && now !== 'never-answers') return failures[now];
    const names = scope.split(' ').map((one) => one.replace(graphScope, ''));
    return names.some((name) => refused.includes(name)) ? failures['consent-blocked'] : undefined;
  }

  return {
    async answer(text) {
      const { method, requestId, tokenParams } = JSON.parse(text) as BridgeRequest;
      if (mood() === 'never-answers') return undefined;
      const envelope = { messageType: 'NestedAppAuthResponse', requestId };
      if (method === 'GetInitContext') {
        const initContext = {
          sdkName: 'second-look-simulator',
          sdkVersion: '1.0.0',
          capabilities: { queryAccount: false },
          accountContext: { homeAccountId: home, environment: account.environment, tenantId },
        };
        return JSON.stringify({ ...envelope, success: true, initContext });
      }
      const scope = tokenParams?.scope ?? '';
      const error = refusal(method, scope);
      if (error) return JSON.stringify({ ...envelope, success: false, error });
      try {
        return JSON.stringify({ ...envelope, success: true, ...(await token(tokenParams?.clientId ?? '', scope)) });
      } catch (failure) {
        if (!(failure instanceof NotConsented)) throw failure;
        return JSON.stringify({ ...envelope, success: false, error: failures['consent-blocked'] });
      }
    },
  };
}

/** What MSAL looks for on the window of a page inside a host. */
interface Bridge {
  addEventListener(kind: string, listener: (message: string) => void): void;
  removeEventListener(kind: string, listener: (message: string) => void): void;
  postMessage(request: string): Promise<void>;
}

/** Puts the bridge on a page's window, as Outlook does. A page in Teams gets it from Teams' own library instead. */
export function putBridge(page: object, broker: Broker): void {
  const listeners = new Set<(message: string) => void>();
  const nestedAppAuthBridge: Bridge = {
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    async postMessage(request) {
      const answer = await broker.answer(request);
      if (answer !== undefined) for (const listener of listeners) listener(answer);
    },
  };
  Object.assign(page, { nestedAppAuthBridge });
}
