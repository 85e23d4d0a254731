import { inLanguage, type KeptMarks, type Pack } from '../engine';
import { type Graph, GraphFailure } from '../graph';
import type { PackRequests, Team } from '../pack';
import { type Account, makeRecordId, type Party, showReference } from '../records';
import { escapeHtml } from '../stories';
import { accountOf, createAccounts } from './accounts';
import { type OpenBox, openBox } from './box';
import type { RecordBox, RecordDesk } from './desk';
import { createPeople, personOf } from './find-people';
import { createTurns, type Locks } from './turns';

export interface DeskOptions {
  readonly graph: Graph;
  readonly pack: Pack;
  readonly requests: PackRequests;
  /** What is kept in this browser for one account. */
  readonly marks: (accountId: string) => KeptMarks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A link of Teams to a page of the tab, for whoever is told that something waits. */
  readonly linkTo: (path: string) => string;
  /** How windows of one browser wait for each other. Left out: the browser's own way, where it has one. */
  readonly locks?: Locks;
  /**
   * Whether received records are put into our folder. Not beside an open mail: Outlook would turn to the next one.
   * @default true
   */
  readonly movesMail?: boolean;
}

/** What the app's manifest declares: something to do, or news of one's own request. */
const activityOf = (page: string): string => (page.startsWith('/decide') ? 'requestWaiting' : 'requestDecided');

/**
 * Opens the records of the person who is signed in: asks who that is, and nothing else yet. Rejects as Graph and the
 * sign-in do.
 */
export async function openDesk(options: DeskOptions): Promise<RecordDesk> {
  const { graph, pack, requests, now, linkTo, movesMail = true } = options;
  const user = await graph.me();
  const me = personOf(user);
  const account = accountOf(user);
  const mine: Account = { ...account, addresses: [...new Set([me.address, ...account.addresses])] };
  const teamAccounts = requests.teams.map(({ id, address }) => ({ id, addresses: [address], isTeam: true }));
  const accounts = createAccounts({ graph, me: mine, teams: teamAccounts });
  const marks = options.marks(me.id);
  const visit = makeRecordId(crypto.getRandomValues(new Uint8Array(16)));
  const opened: OpenBox[] = [];

  function open(owner: Party, team?: Team): RecordBox {
    const one = openBox({
      ...{ owner, accounts, pack, requests, marks, now, visit, movesMail },
      mailbox: graph.mailbox(team === undefined ? 'me' : { address: team.address }),
      isTeam: team !== undefined,
      writers: team === undefined ? [] : [me.id],
      turns: createTurns(`second-look-${me.id}-${owner.id}`, options.locks),
    });
    opened.push(one);
    return one.box;
  }

  /**
   * Nobody can list the mailboxes they may open: each is tried, and a refusal means that it is not theirs. Where nobody
   * could be asked as this person, nothing is known.
   */
  async function mayOpen({ address }: Team): Promise<'yes' | 'no' | 'notAsked'> {
    try {
      await graph.mailbox({ address }).folderId('inbox');
      return 'yes';
    } catch (error) {
      if (!(error instanceof GraphFailure)) return 'notAsked';
      if (error.family === 'offline' || error.family === 'throttled') throw error;
      return 'no';
    }
  }

  const teamBoxes = new Map<string, RecordBox>();

  function boxOf(team: Team): RecordBox {
    const box =
      teamBoxes.get(team.id) ?? open({ id: team.id, address: team.address, name: inLanguage(team.name, 'en') }, team);
    teamBoxes.set(team.id, box);
    return box;
  }

  async function findTeams(): Promise<readonly RecordBox[]> {
    const may = await Promise.all(requests.teams.map(mayOpen));
    // Somebody may agree to it later in this visit.
    if (may.includes('notAsked')) teams = undefined;
    return requests.teams.filter((_, index) => may[index] === 'yes').map(boxOf);
  }

  let teams: Promise<readonly RecordBox[]> | undefined;
  // A record holds these three of a person, and nothing besides.
  const own = open({ id: me.id, address: me.address, name: me.name });
  return {
    me,
    own,
    people: createPeople(graph, me),
    teams() {
      teams ??= findTeams();
      // Where the network failed nothing is known: asked again next time.
      teams.catch(() => {
        teams = undefined;
      });
      return teams;
    },
    async tell(who, { title, ref, page }) {
      // A team's mailbox has no feed of its own.
      if (requests.teams.some(({ id }) => id === who.id)) return;
      await graph
        .notify(who.id, { activityType: activityOf(page), title, ref: showReference(ref), webUrl: linkTo(page) })
        .catch(() => undefined);
    },
    async ordinaryDraft({ to, subject, text }) {
      const html = `<div>${escapeHtml(text).replace(/\r?\n/g, '<br>')}</div>`;
      const addressed = to.map(({ address, name }) => ({ address, name }));
      const { webLink } = await graph.mailbox('me').createDraft({ subject, html, to: addressed });
      return { webLink: webLink ?? undefined };
    },
    stop() {
      for (const one of opened) one.stop();
    },
  };
}
