import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSignIn } from '../hosts';
import { type Broker, createBroker, putBridge, type SignInMood } from './nested-app-auth';

// The real MSAL, as nested app, over the played bridge.

let mood: SignInMood = 'works';
let minted: string[][] = [];

const broker = (refused: string[] = []): Broker =>
  createBroker({
    person: { id: 'moj-staff', name: 'Asha Patel', username: 'asha.patel@justice.gov.uk' },
    tenantId: '5ec00d10-0001-4000-8000-000000000001',
    async mint(scopes) {
      minted.push([...scopes]);
      return { token: `token for ${scopes.join(' ')}`, expiresIn: 3600 };
    },
    mood: () => mood,
    refused,
  });

function play(to: Broker): void {
  const page = { crypto: globalThis.crypto };
  putBridge(page, to);
  Object.assign(globalThis, { window: page });
}

const signIn = (patience = 300) =>
  createSignIn({
    clientId: '00000000-0000-4000-8000-000000000000',
    nested: true,
    patience: { silent: patience, withWindow: patience },
  });

// Loading MSAL takes longer on a busy machine than the patience that is tried here.
beforeAll(async () => {
  play(broker());
  await signIn(20_000).token(['User.Read']);
});

beforeEach(() => {
  mood = 'works';
  minted = [];
  play(broker());
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

describe('signing in through the host', () => {
  it('gives a token for the scopes asked, and says who it is', async () => {
    const one = signIn();
    expect(one.account()).toBeUndefined();
    expect(await one.token(['User.Read'])).toBe('token for User.Read');
    expect(one.account()).toMatchObject({ id: 'moj-staff', name: 'Asha Patel', username: 'asha.patel@justice.gov.uk' });
  });

  it('asks the host once when two parts of a page want the same at the same time', async () => {
    const one = signIn();
    await Promise.all([one.token(['Mail.Read', 'User.Read']), one.token(['User.Read', 'Mail.Read'])]);
    expect(minted).toHaveLength(1);
  });

  it('gets consent with a window after it was refused without', async () => {
    mood = 'asks-for-consent';
    const one = signIn();
    await expect(one.token(['Mail.Send'])).rejects.toMatchObject({ family: 'needs-consent', code: 'AADSTS65001' });
    expect(await one.askForToken(['Mail.Send'])).toBe('token for Mail.Send');
  });

  it.each([
    ['consent-blocked', 'consent-blocked'],
    ['conditional-access', 'conditional-access'],
    ['no-network', 'offline'],
    ['never-answers', 'timed-out'],
  ] as const)('says %s as %s', async (how, family) => {
    mood = how;
    await expect(signIn().token(['User.Read'])).rejects.toMatchObject({ family });
  });

  it('says that one scope is blocked while another is not', async () => {
    play(broker(['User.Read.All']));
    const one = signIn();
    await expect(one.token(['User.Read.All'])).rejects.toMatchObject({ family: 'consent-blocked' });
    expect(await one.token(['User.Read'])).toContain('User.Read');
  });
});
