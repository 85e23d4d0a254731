import type { BoxState, RecordBox, RecordDesk, SeenMail, Unsettled } from '../record-mail';
import type { Party, Standing } from '../records';
import { rob } from '../records/examples/people';

const state: BoxState = {
  stories: [],
  loose: [],
  reading: false,
  readAt: Date.parse('2020-09-28T09:42:00Z'),
  failure: undefined,
  lookingBack: { state: 'never', looked: 0, total: undefined, backTo: undefined },
};

export interface SampleBox {
  readonly stories?: readonly Standing[];
  readonly state?: Partial<BoxState>;
  readonly isTeam?: boolean;
  readonly unsettled?: readonly Unsettled[];
  readonly mails?: { readonly [key: string]: SeenMail };
}

/** A mailbox that shows what it is given and sends nothing. */
export function boxOf(owner: Party, sample: SampleBox = {}): RecordBox {
  const { stories = [], isTeam = false, unsettled = [], mails = {} } = sample;
  const shown = { ...state, stories, ...sample.state };
  return {
    owner,
    isTeam,
    state: () => shown,
    subscribe: () => () => undefined,
    refresh: async () => undefined,
    find: async () => undefined,
    lookBack: () => undefined,
    stopLookingBack: () => undefined,
    mail: (key) => mails[key],
    send: async () => ({ sent: 'yes', mail: 'sent' }),
    unsettled: () => unsettled,
    settle: async () => undefined,
  };
}

export function deskOf(me: Party, own: RecordBox = boxOf(me), teams: readonly RecordBox[] = []): RecordDesk {
  return {
    me: { ...me, jobTitle: '', department: '' },
    own,
    people: {
      search: async () => [],
      manager: async () => ({ ...rob, jobTitle: '', department: '' }),
      reportsToMe: async () => 'checked',
      away: async () => undefined,
    },
    teams: async () => teams,
    tell: async () => undefined,
    ordinaryDraft: async () => ({ webLink: undefined }),
    stop: () => undefined,
  };
}

export function seenMail(key: string, text: string, from: Party): SeenMail {
  const at = '2020-09-25T09:04:00Z';
  return { key, subject: '', from, at, text, webLink: `https://outlook.office.example/${key}` };
}

/** What stands on the screen, without marks and styles. */
export function wordsOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
}

/** The labels of its buttons and of links that act as such. */
export function buttonsOf(html: string): readonly string[] {
  return [...html.matchAll(/<button[\s\S]*?<\/button>/g)].map(([button]) => wordsOf(button).trim());
}
