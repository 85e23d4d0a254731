import { list } from './listing';
import { folderOf } from './mailbox';
import { badRequest, ODataError } from './odata-error';
import type { Answer, Call, Operation } from './operation';
import { folderResource } from './resource';
import type { AutomaticReplies, Group } from './state';
import type { Tenant } from './tenant';

const read = ['Mail.Read', 'Mail.ReadWrite'];
const readOther = ['Mail.Read.Shared', 'Mail.ReadWrite.Shared'];

function makeFolder(call: Call, parentId: string): Answer {
  const { displayName } = (call.body ?? {}) as { displayName?: string };
  if (!displayName) throw badRequest('A folder needs a displayName.', 'ErrorInvalidArgument');
  const siblings = call.mailbox.folders.filter((folder) => folder.parentId === parentId);
  if (siblings.some((folder) => folder.displayName.toLowerCase() === displayName.toLowerCase()))
    throw new ODataError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  const folder = { id: `F_${call.mailbox.id}_${call.mailbox.folders.length}`, displayName, parentId };
  call.mailbox.folders.push(folder);
  return { status: 201, items: 1, body: folderResource(call.mailbox, folder) };
}

const rootOf = ({ mailbox }: Call): string => `F_${mailbox.id}_root`;

/** How many people a group holds, nested groups opened, and how many of them are not of this organisation. */
function countMembers(tenant: Tenant, group: Group): { total: number; external: number } {
  const { people, contacts, groups } = tenant.state.seed;
  const seen = new Set<string>();
  const open = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      open(groups.find((one) => one.id === id)?.memberIds ?? []);
    }
  };
  open(group.memberIds);
  const external = contacts.filter(({ id }) => seen.has(id)).length;
  return { total: people.filter(({ id }) => seen.has(id)).length + external, external };
}

/** What somebody's mailbox answers by itself, and when: from the seed, or switched on a moment ago for a fortnight. */
function repliesOf({ clock, faults, state }: Tenant, id: string): AutomaticReplies | undefined {
  if (!faults.away.includes(id)) return state.seed.automaticReplies?.[id];
  const day = 86_400_000;
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  const end = clock.now() + 14 * day;
  const until = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' }).format(end);
  return { message: `I am away until ${until.replace(',', '')}.`, start: at(clock.now() - day), end: at(end) };
}

function tipsFor(tenant: Tenant, address: string, options: string): { readonly [name: string]: unknown } {
  const { seed } = tenant.state;
  const person = tenant.person(address);
  const group = seed.groups.find(({ mail }) => mail.toLowerCase() === address.toLowerCase());
  const inside = seed.verifiedDomains.some((domain) => address.toLowerCase().endsWith(`@${domain}`));
  const replies = person ? repliesOf(tenant, person.id) : undefined;
  const now = new Date(tenant.clock.now()).toISOString();
  const away = replies !== undefined && replies.start <= now && now < replies.end;
  const counted = group ? countMembers(tenant, group) : undefined;
  const wants = (name: string) => options.split(/,\s*/).includes(name);
  return {
    emailAddress: { name: person?.displayName ?? group?.displayName ?? '', address },
    ...(wants('automaticReplies')
      ? {
          automaticReplies: away
            ? {
                message: `<html>\r\n<body>\r\n<div>${replies.message}</div>\r\n</body>\r\n</html>`,
                messageLanguage: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
                scheduledStartTime: { dateTime: replies.start, timeZone: 'UTC' },
                scheduledEndTime: { dateTime: replies.end, timeZone: 'UTC' },
              }
            : { message: '' },
        }
      : {}),
    ...(wants('externalMemberCount') ? { externalMemberCount: counted?.external ?? 0 } : {}),
    ...(wants('totalMemberCount') ? { totalMemberCount: counted?.total ?? 1 } : {}),
    ...(wants('recipientScope') ? { recipientScope: inside ? 'internal' : 'external' } : {}),
    ...(wants('mailboxFullStatus') ? { mailboxFull: false } : {}),
  };
}

function mailTips(call: Call): Answer {
  const given = (call.body ?? {}) as { [name: string]: unknown };
  const addresses = (given.EmailAddresses ?? given.emailAddresses) as string[] | undefined;
  const options = (given.MailTipsOptions ?? given.mailTipsOptions) as string | undefined;
  if (!Array.isArray(addresses) || typeof options !== 'string')
    throw badRequest('EmailAddresses and MailTipsOptions are needed.');
  const value = addresses.map((address) => tipsFor(call.tenant, address, options));
  return { status: 200, items: value.length, body: { value } };
}

function settings(call: Call): Answer {
  const replies = repliesOf(call.tenant, call.mailbox.id);
  return {
    status: 200,
    items: 1,
    body: {
      timeZone: 'GMT Standard Time',
      language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
      automaticRepliesSetting: replies
        ? {
            status: 'scheduled',
            externalAudience: 'all',
            internalReplyMessage: replies.message,
            externalReplyMessage: replies.message,
            scheduledStartDateTime: { dateTime: replies.start, timeZone: 'UTC' },
            scheduledEndDateTime: { dateTime: replies.end, timeZone: 'UTC' },
          }
        : { status: 'disabled' },
    },
  };
}

const folders = { scopes: ['Mail.ReadBasic', ...read], otherMailbox: readOther };

export const mailboxOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/:mailbox/mailFolders',
    ...folders,
    handle: (call) =>
      list(
        call,
        call.mailbox.folders
          .filter(({ parentId }) => parentId === rootOf(call))
          .map((one) => folderResource(call.mailbox, one)),
        { pageSize: 10, most: 1000 },
      ),
  },
  {
    method: 'POST',
    path: '/:mailbox/mailFolders',
    scopes: ['Mail.ReadWrite'],
    otherMailbox: ['Mail.ReadWrite.Shared'],
    handle: (call) => makeFolder(call, rootOf(call)),
  },
  {
    method: 'GET',
    path: '/:mailbox/mailFolders/:folderId',
    ...folders,
    handle: (call) => ({
      status: 200,
      items: 1,
      body: folderResource(call.mailbox, folderOf(call.mailbox, call.params.folderId ?? '')),
    }),
  },
  {
    method: 'POST',
    path: '/:mailbox/mailFolders/:folderId/childFolders',
    scopes: ['Mail.ReadWrite'],
    otherMailbox: ['Mail.ReadWrite.Shared'],
    handle: (call) => makeFolder(call, folderOf(call.mailbox, call.params.folderId ?? '').id),
  },
  {
    method: 'GET',
    path: '/:mailbox/mailFolders/:folderId/childFolders',
    ...folders,
    handle(call) {
      const parent = folderOf(call.mailbox, call.params.folderId ?? '').id;
      const children = call.mailbox.folders.filter(({ parentId }) => parentId === parent);
      return list(
        call,
        children.map((one) => folderResource(call.mailbox, one)),
        { pageSize: 10, most: 1000 },
      );
    },
  },
  {
    method: 'POST',
    path: '/:mailbox/getMailTips',
    scopes: ['Mail.Read', 'Mail.Read.Shared', 'MailTips.ReadBasic.Shared'],
    handle: mailTips,
  },
  {
    method: 'GET',
    path: '/:mailbox/mailboxSettings',
    scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    handle: settings,
  },
];
