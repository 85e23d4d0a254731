import type { Faults } from './graph/faults';
import { type Broker, createBroker, NotConsented, type SignInMood } from './nested-app-auth';
import type { PlayedPerson } from './people';

// What the demo's pages ask of the local server beside Graph itself.

async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(
    path,
    body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (answer.status === 403) throw new NotConsented();
  if (!answer.ok) throw new Error(`The demo’s server answered ${answer.status}.`);
  return (await answer.json()) as T;
}

/** Client id of the demo's own app: no tenant knows it. */
export const demoClientId = '5ec00d10-0000-4000-8000-000000000000';

/** A token of the simulator, for whoever one is in the demo. Rejects with `NotConsented`. */
export const mintFor = ({ packId, id }: PlayedPerson, scopes: readonly string[]) =>
  ask<{ readonly token: string; readonly expiresIn: number }>(`/simulator/${packId}/token`, { person: id, scopes });

/** The host's side of signing in as `person`. */
export function brokerFor(person: PlayedPerson, mood: () => SignInMood = () => 'works'): Broker {
  const { id, name, address, tenantId } = person;
  return createBroker({
    person: { id, name, username: address },
    tenantId,
    mint: (scopes) => mintFor(person, scopes),
    mood,
  });
}

export const readFaults = (packId: string) => ask<Faults>(`/simulator/${packId}/faults`);

export const setFaults = (packId: string, faults: Partial<Faults>) =>
  ask<Faults>(`/simulator/${packId}/faults`, faults);

/** What Teams told a person. */
export interface Activity {
  readonly by: string;
  /** Type of the app's manifest. */
  readonly activityType: string;
  /** ISO 8601. */
  readonly at: string;
  readonly preview: string;
  readonly webUrl: string;
}

export const readActivity = ({ packId, id }: PlayedPerson) =>
  ask<readonly Activity[]>(`/simulator/${packId}/activity/${id}`);

/** Forgets tokens that MSAL keeps for this window, so that the next request reaches the host again. */
export function forgetTokens(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith('msal')) storage.removeItem(key);
}
