import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Known, Message, Pack } from '../../src/engine';
import type { Graph } from '../../src/graph';
import { SignInFailure } from '../../src/hosts';
import { createPaneFacts } from './facts-desk';

const pack = { domains: { inside: ['justice.gov.uk'], partner: [] } } as unknown as Pack;
const me = { name: 'Asha Patel', addresses: ['asha.patel@justice.gov.uk'] };

const mail = (to: string, from?: string) => {
  const message: Message = {
    kind: 'mail',
    me,
    ...(from === undefined ? {} : { from: { address: from } }),
    to: [{ address: to }],
    cc: [],
    bcc: [],
  };
  const known: Known = { now: '2020-09-28T09:00:00Z' };
  return { message, known };
};

const dana = 'dana.cole@northfield.example';

function played({
  token = async () => 'token',
  ask = async () => 'token',
  findLists = async (): Promise<readonly never[]> => [],
} = {}) {
  const searched: string[] = [];
  const graph = {
    me: async () => ({ id: 'asha', mail: me.addresses[0], otherMails: ['asha.patel.test@gmail.com'] }),
    reach: async (addresses: readonly string[]) =>
      addresses.map((address) => ({ address, members: address.startsWith('team') ? 12 : 1, outside: 0 })),
    findLists,
    members: async () => [],
    automaticReplies: async () => [],
    ownMail: () => ({
      sentTo: async (addresses: readonly string[]) => {
        searched.push(...addresses);
        return addresses.map(() => []);
      },
    }),
  } as unknown as Graph;
  const signIn = { token: vi.fn(token), askForToken: vi.fn(ask), account: () => undefined };
  const desk = createPaneFacts({ pack, delay: 10, source: async () => ({ signIn, graph: async () => graph }) });
  return { desk, signIn, searched };
}

/** Until the desk says so, whatever pieces it has to load first. */
const until = (desk: { state(): string }, wanted: string) =>
  vi.waitFor(() => expect(desk.state()).toBe(wanted), { timeout: 10_000, interval: 5 });

const signedOut = async (): Promise<string> => Promise.reject(new SignInFailure('needs-sign-in', 'no_account'));

describe('what the directory adds', () => {
  beforeEach(() => vi.useRealTimers());
  afterEach(() => vi.restoreAllMocks());

  it('comes after the first check, and then stands with the mail it is about', async () => {
    const { desk } = played();
    const changed = vi.fn();
    desk.subscribe(changed);
    expect(desk.add(mail(dana)).known.firstContact).toBeUndefined();
    await until(desk, 'ready');
    expect(changed).toHaveBeenCalled();
    expect(desk.add(mail(dana)).known).toMatchObject({
      firstContact: { [dana]: true },
      ownAddresses: [{ address: 'asha.patel.test@gmail.com', from: 'directory' }],
    });
  });

  it('never stands with a mail that goes to somebody else meanwhile', async () => {
    const { desk, searched } = played();
    desk.add(mail(dana));
    await until(desk, 'ready');
    expect(desk.add(mail('sam.hill@lakeside.example')).known.firstContact).toBeUndefined();
    await vi.waitFor(() => expect(searched).toContain('sam.hill@lakeside.example'));
  });

  it('never tells of a first mail from an account that is not the person’s own', async () => {
    const { desk, searched } = played();
    desk.add(mail(dana, 'education.team@justice.gov.uk'));
    await until(desk, 'ready');
    expect(desk.add(mail(dana, 'education.team@justice.gov.uk')).known.firstContact).toBeUndefined();
    expect(searched).toEqual([]);
    expect(desk.missing()).toEqual({ firstContact: 'otherAccount' });
    desk.add(mail(dana));
    expect(desk.missing()).toEqual({});
  });

  it('says why it could not be learned', async () => {
    const { desk } = played({ findLists: async () => Promise.reject(new SignInFailure('needs-consent', '65001')) });
    desk.add(mail('team@justice.gov.uk'));
    await until(desk, 'ready');
    desk.add(mail('team@justice.gov.uk'));
    expect(desk.missing()).toEqual({ lists: 'noConsent' });
  });

  it('is asked for when somebody signs in, and by no window before', async () => {
    let isIn = false;
    const { desk, signIn } = played({
      token: async () => (isIn ? 'token' : signedOut()),
      ask: async () => {
        isIn = true;
        return 'token';
      },
    });
    desk.add(mail(dana));
    await until(desk, 'signed-out');
    expect(signIn.askForToken).not.toHaveBeenCalled();
    await desk.signIn();
    expect(desk.state()).toBe('ready');
    expect(desk.add(mail(dana)).known.firstContact).toEqual({ [dana]: true });
  });

  it('stays offered when the window is closed again', async () => {
    const { desk } = played({ token: signedOut, ask: signedOut });
    desk.add(mail(dana));
    await until(desk, 'signed-out');
    await desk.signIn();
    expect(desk.state()).toBe('signed-out');
  });

  it('is given up where only an administrator could help', async () => {
    const { desk } = played({ token: async () => Promise.reject(new SignInFailure('consent-blocked', '90094')) });
    desk.add(mail(dana));
    await until(desk, 'blocked');
    expect(desk.add(mail(dana)).known).toEqual({ now: '2020-09-28T09:00:00Z' });
  });
});
