import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph';
import type { RecordBox, RecordDesk } from '../../src/record-mail';
import { boxOf, keyOfMail } from './find-story';

const ref = 'O3MHDJ2VD';

interface Mail {
  readonly restId: string;
  readonly id: string;
  readonly internetMessageId: string;
}

/** A mailbox that knows its mails by Outlook's id, and all of this reference by subject. */
function graphOf(mails: readonly Mail[]) {
  const asked: unknown[] = [];
  const graph = {
    mailbox(name: unknown) {
      asked.push(name);
      return {
        one: async (id: string) => mails.find(({ restId }) => restId === id),
        withSubject: async (part: string) => (part === ref ? mails : []),
      };
    },
  } as unknown as Graph;
  return { graph, asked };
}

const box = (address: string, isTeam = false) =>
  ({ isTeam, owner: { id: address.toLowerCase(), address, name: '' } }) as unknown as RecordBox;
const own = box('Rob.Lewis@ministry.example');

const asked: Mail = { restId: 'AAMk-1', id: 'AAkA-1', internetMessageId: '<1@mail.example>' };
const copied: Mail = { restId: 'AAMk-2', id: 'AAkA-2', internetMessageId: '<1@mail.example>' };

const keyOf = (mails: readonly Mail[], mail: { id: string | undefined; messageId: string | undefined }) =>
  keyOfMail(graphOf(mails).graph, own, mail, ref);

describe('the mail that is open', () => {
  it('is found by Outlook’s id, also where another bears its Message-ID', async () => {
    expect(await keyOf([copied, asked], { id: 'AAMk-1', messageId: '<1@mail.example>' })).toBe('AAkA-1');
    expect(await keyOf([asked], { id: 'AAMk-1', messageId: undefined })).toBe('AAkA-1');
  });

  it('is found by its Message-ID where it was moved, or Outlook gives no id', async () => {
    expect(await keyOf([asked], { id: 'AAMk-before', messageId: '<1@mail.example>' })).toBe('AAkA-1');
    expect(await keyOf([asked], { id: undefined, messageId: '<1@mail.example>' })).toBe('AAkA-1');
  });

  it('is looked for in the team’s mailbox that holds it', async () => {
    const { graph, asked: names } = graphOf([asked]);
    await keyOfMail(graph, box('security@ministry.example', true), { id: 'AAMk-1', messageId: undefined }, ref);
    expect(names).toEqual([{ address: 'security@ministry.example' }]);
  });

  it.each([
    ['two bear the same Message-ID', [asked, copied], { id: undefined, messageId: '<1@mail.example>' }],
    ['none bears it', [asked], { id: undefined, messageId: '<2@mail.example>' }],
    ['Outlook’s id is another mail’s', [asked], { id: 'AAMk-1', messageId: '<2@mail.example>' }],
    ['Outlook tells nothing', [asked], { id: undefined, messageId: undefined }],
  ])('is not guessed at where %s', async (_, mails, mail) => {
    expect(await keyOf(mails, mail)).toBeUndefined();
  });
});

describe('the mailbox that holds it', () => {
  const team = box('Security@ministry.example', true);
  function desk() {
    let teamsAsked = 0;
    const made = {
      own,
      teams: async () => {
        teamsAsked += 1;
        return [team];
      },
    } as unknown as RecordDesk;
    return { made, teamsAsked: () => teamsAsked };
  }

  it('is one’s own, without asking for those of teams', async () => {
    const { made, teamsAsked } = desk();
    expect(await boxOf(made, { heldBy: 'rob.lewis@ministry.example' })).toBe(own);
    expect(await boxOf(made, { heldBy: undefined })).toBe(own);
    expect(teamsAsked()).toBe(0);
  });

  it('is the team’s, by its address', async () => {
    expect(await boxOf(desk().made, { heldBy: 'security@ministry.example' })).toBe(team);
  });

  it('is one’s own where the address is another of one’s own', async () => {
    expect(await boxOf(desk().made, { heldBy: 'rob.lewis@digital.ministry.example' })).toBe(own);
  });
});
