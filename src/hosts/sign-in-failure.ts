/**
 * Why there is no token, by what a person can do about it:
 * `needs-sign-in`: press Sign in · `needs-consent`: agree once, in a window · `consent-blocked`: an administrator must
 * agree first · `conditional-access`: the device or place does not meet the organisation's rules · `cancelled`: the
 * person closed the window · `offline` · `timed-out`: nobody answered · `unavailable`: no way to sign in here.
 */
export type SignInFamily =
  | 'needs-sign-in'
  | 'needs-consent'
  | 'consent-blocked'
  | 'conditional-access'
  | 'cancelled'
  | 'offline'
  | 'timed-out'
  | 'unavailable';

/** The one error that leaves the sign-in. */
export class SignInFailure extends Error {
  constructor(
    readonly family: SignInFamily,
    /** MSAL's or Entra's own code, for the details a person may pass on. */
    readonly code: string,
  ) {
    super(`${family}: ${code}`);
    this.name = 'SignInFailure';
  }
}

/** Entra's numbers. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const byNumber: { readonly [number: string]: SignInFamily } = {
  '65001': 'needs-consent',
  '65004': 'cancelled',
  '90094': 'consent-blocked',
  '90095': 'consent-blocked',
  '900941': 'consent-blocked',
  '900971': 'unavailable',
  '50020': 'unavailable',
  '50105': 'consent-blocked',
  '530003': 'conditional-access',
  '530002': 'conditional-access',
  '53000': 'conditional-access',
  '53001': 'conditional-access',
  '53002': 'conditional-access',
  '53003': 'conditional-access',
  '53009': 'conditional-access',
  '50005': 'conditional-access',
};

/** MSAL's codes, those of its browser and of its bridge. */
const byCode: { readonly [code: string]: SignInFamily } = {
  consent_required: 'needs-consent',
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  access_denied: 'cancelled',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  network_error: 'offline',
  endpoints_resolution_error: 'offline',
  monitor_window_timeout: 'timed-out',
  timed_out: 'timed-out',
  popup_window_error: 'needs-sign-in',
  empty_window_error: 'needs-sign-in',
  interaction_required: 'needs-sign-in',
  login_required: 'needs-sign-in',
  invalid_grant: 'needs-sign-in',
  no_account_error: 'needs-sign-in',
  no_account_found: 'needs-sign-in',
  nested_app_auth_bridge_disabled: 'unavailable',
  crypto_nonexistent: 'unavailable',
};

interface Told {
  readonly errorCode: string;
  readonly text: string;
  readonly name: string;
}

function told(error: unknown): Told {
  const given = (typeof error === 'object' && error !== null ? error : {}) as { [name: string]: unknown };
  const word = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
  return {
    errorCode: word('errorCode'),
    text: `${word('errorMessage')} ${word('subError')} ${word('message')}`,
    name: word('name'),
  };
}

/** The family of whatever MSAL threw. Entra's number says most, then MSAL's code, then the kind of error. */
export function signInFailure(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const { errorCode, text, name } = told(error);
  const number = /AADSTS(\d{5,6})/.exec(text)?.[1];
  const known = (number ? byNumber[number] : undefined) ?? byCode[errorCode];
  const code = number ? `AADSTS${number}` : errorCode || name || 'unknown';
  if (known) return new SignInFailure(known, code);
  return new SignInFailure(name === 'InteractionRequiredAuthError' ? 'needs-sign-in' : 'unavailable', code);
}
