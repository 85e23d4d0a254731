import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { SignInFailure, signInFailure } from './sign-in-failure';

const id = 'correlation';

describe('why there is no token', () => {
  it.each([
    ['needs-sign-in', new InteractionRequiredAuthError('login_required', id, 'AADSTS50058: no session')],
    ['needs-sign-in', new InteractionRequiredAuthError('something_new', id, 'Unheard of')],
    ['needs-consent', new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS65001: not consented')],
    ['needs-consent', new InteractionRequiredAuthError('consent_required', id)],
    ['consent-blocked', new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS90094: an administrator')],
    ['conditional-access', new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS53003: blocked by policy')],
    ['cancelled', new BrowserAuthError('user_cancelled', id)],
    ['cancelled', new ClientAuthError('user_canceled', id)],
    ['offline', new ClientAuthError('no_network_connectivity', id)],
    ['unavailable', new ClientAuthError('nested_app_auth_bridge_disabled', id)],
    ['unavailable', new ServerError('server_error', id, 'Something broke')],
    ['unavailable', new AuthError('unknown_error', id, 'An unknown error occurred')],
    ['unavailable', new TypeError('location is undefined')],
    ['unavailable', 'a string'],
    ['unavailable', null],
  ] as const)('is %s for %s', (family, error) => {
    expect(signInFailure(error).family).toBe(family);
  });

  it('keeps a failure that already has its family', () => {
    const failure = new SignInFailure('timed-out', 'no_answer');
    expect(signInFailure(failure)).toBe(failure);
  });

  it('names Entra’s number as the code, so that an administrator can look it up', () => {
    expect(signInFailure(new ServerError('x', id, 'AADSTS53003: blocked')).code).toBe('AADSTS53003');
  });
});
