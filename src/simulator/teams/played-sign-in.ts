import { type SignedIn, type SignIn, SignInFailure } from '../../hosts';
import { mintFor } from '../local-microsoft';
import { NotConsented } from '../nested-app-auth';
import type { PlayedPerson } from '../people';

/**
 * Signing in where no host does it for us. The window would be Microsoft's own page, which needs Microsoft: here it
 * counts as answered as soon as the person asked for it.
 */
export function playedSignIn(person: PlayedPerson): SignIn {
  let account: SignedIn | undefined;
  const token = async (scopes: readonly string[]) => {
    try {
      return (await mintFor(person, scopes)).token;
    } catch (failure) {
      throw failure instanceof NotConsented ? new SignInFailure('consent-blocked', 'AADSTS90094') : failure;
    }
  };
  return {
    token: (scopes) => (account ? token(scopes) : Promise.reject(new SignInFailure('needs-sign-in', 'no_account'))),
    async askForToken(scopes) {
      const given = await token(scopes);
      account = { id: person.id, tenantId: person.tenantId, name: person.name, username: person.address };
      return given;
    },
    account: () => account,
  };
}
