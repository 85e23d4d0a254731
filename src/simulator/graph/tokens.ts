import type { Clock } from './clock';
import { ODataError } from './odata-error';

export interface Claims {
  readonly oid: string;
  readonly tid: string;
  readonly name: string;
  readonly preferred_username: string;
  readonly scp: string;
  readonly aud: string;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** An unsigned token: the simulator's own coin, worth nothing anywhere else. */
export function mintToken(claims: Omit<Claims, 'aud' | 'iat' | 'exp'>, now: number, lifetimeSeconds = 3600): string {
  const iat = Math.floor(now / 1000);
  const all: Claims = { ...claims, aud: 'https://graph.microsoft.com', iat, exp: iat + lifetimeSeconds };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(all)}.simulated`;
}

/** The claims of an Authorization header, or Graph's 401. */
export function readToken(header: string | null, clock: Clock): Claims {
  const challenge = {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  };
  const [, body] = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(header ?? '') ?? [];
  if (!body) throw new ODataError(401, 'InvalidAuthenticationToken', 'Access token is empty.', challenge);
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims;
  if (claims.exp * 1000 <= clock.now())
    throw new ODataError(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
      challenge,
    );
  return claims;
}
