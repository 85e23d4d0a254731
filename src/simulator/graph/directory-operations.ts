import { list, select, selected } from './listing';
import { accessDenied, badRequest, ODataError } from './odata-error';
import type { Answer, Call, Operation } from './operation';
import { groupResource, sharedMailboxResource, userDefaults, userResource } from './resource';
import type { Contact, Group, Person } from './state';

const pages = { pageSize: 100, most: 999 };

const shownUser = (call: Call, person: Person): Answer => ({
  status: 200,
  items: 1,
  body: select(userResource(person), selected(call.query) ?? userDefaults),
});

/** Directory searches and casts need both of these, or Graph refuses them. */
function needEventual(call: Call): void {
  if (call.headers.get('ConsistencyLevel') === 'eventual' && call.query.get('$count') === 'true') return;
  throw badRequest(
    'Request with $search, casts or advanced filters requires ConsistencyLevel: eventual and $count=true.',
    'Request_UnsupportedQuery',
  );
}

function personOf(call: Call): Person {
  const person = call.tenant.person(call.params.userId ?? '');
  if (!person)
    throw new ODataError(404, 'Request_ResourceNotFound', `Resource '${call.params.userId}' does not exist.`);
  return person;
}

function managerOf(call: Call, person: Person): Answer {
  const manager = person.managerId ? call.tenant.person(person.managerId) : undefined;
  if (!manager) throw new ODataError(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist.");
  const { body, ...rest } = shownUser(call, manager);
  return { ...rest, body: { '@odata.type': '#microsoft.graph.user', ...(body as object) } };
}

const typed = (person: Person) => ({ '@odata.type': '#microsoft.graph.user', ...userResource(person) });

const reportsOf = (call: Call, person: Person): Answer =>
  list(call, call.tenant.state.seed.people.filter(({ managerId }) => managerId === person.id).map(typed), pages);

type Account = { readonly [name: string]: unknown };

/** What User.ReadBasic.All shows of somebody else. */
const basic = new Set(['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']);

/** Whether one of a search's terms, `"displayName:rob" OR "mail:rob"`, begins a word of that property. */
function isFound(account: Account, search: string): boolean {
  const terms = [...search.matchAll(/"(\w+):([^"]*)"/g)];
  if (terms.length === 0) throw badRequest('The search could not be read.', 'Request_UnsupportedQuery');
  return terms.some(([, property = '', text = '']) => {
    const value = String(account[property] ?? '').toLowerCase();
    const words = value.split(/[\s.@-]+/);
    const wanted = text.toLowerCase().trim();
    if (value.startsWith(wanted)) return true;
    return wanted.split(/[\s.@-]+/).every((part) => words.some((word) => word.startsWith(part)));
  });
}

function users(call: Call): Answer {
  const search = call.query.get('$search');
  const { people, sharedMailboxes } = call.tenant.state.seed;
  let accounts = [...people.map(userResource), ...sharedMailboxes.map(sharedMailboxResource)];
  if (search !== null) {
    needEventual(call);
    accounts = accounts.filter((account) => isFound(account, search));
  }
  const names = selected(call.query) ?? userDefaults;
  const answer = list(call, accounts, pages);
  const body = answer.body as { value: Account[] };
  const isFull = call.claims.scp.split(' ').includes('User.Read.All');
  const shownOf = (account: Account): Account =>
    isFull || account.id === call.me.id
      ? account
      : Object.fromEntries(Object.entries(account).map(([name, value]) => [name, basic.has(name) ? value : null]));
  return { ...answer, body: { ...body, value: body.value.map((one) => select(shownOf(one), names)) } };
}

function groupOf(call: Call): Group {
  const group = call.tenant.state.seed.groups.find(({ id, dynamic }) => id === call.params.groupId && !dynamic);
  if (!group)
    throw new ODataError(404, 'Request_ResourceNotFound', `Resource '${call.params.groupId}' does not exist.`);
  if (group.hidden && !call.claims.scp.split(' ').includes('Member.Read.Hidden')) throw accessDenied();
  return group;
}

interface Members {
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly groups: readonly Group[];
}

function membersOf(call: Call, group: Group, deep: boolean): Members {
  const { seed } = call.tenant.state;
  const seen = new Set<string>();
  const ids: string[] = [];
  const open = (memberIds: readonly string[]) => {
    for (const id of memberIds) {
      if (seen.has(id)) continue;
      seen.add(id);
      ids.push(id);
      const nested = seed.groups.find((one) => one.id === id);
      if (nested && deep) open(nested.memberIds);
    }
  };
  open(group.memberIds);
  return {
    people: seed.people.filter(({ id }) => ids.includes(id)),
    contacts: seed.contacts.filter(({ id }) => ids.includes(id)),
    groups: seed.groups.filter(({ id }) => ids.includes(id)),
  };
}

const contactResource = ({ id, displayName, mail }: Contact) => ({
  '@odata.type': '#microsoft.graph.orgContact',
  id,
  displayName,
  mail,
});

function members(call: Call, deep: boolean): Answer {
  const { people, contacts, groups } = membersOf(call, groupOf(call), deep);
  const groupsShown = groups.map((group) => ({ '@odata.type': '#microsoft.graph.group', ...groupResource(group) }));
  return list(call, [...people.map(typed), ...contacts.map(contactResource), ...groupsShown], pages);
}

const member = ['GroupMember.Read.All', 'Group.Read.All', 'GroupMember.ReadBasic.All'];

export const directoryOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/me',
    scopes: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'],
    handle: (call) => shownUser(call, call.me),
  },
  { method: 'GET', path: '/me/manager', scopes: ['User.Read.All'], handle: (call) => managerOf(call, call.me) },
  {
    method: 'GET',
    path: '/me/directReports',
    scopes: ['User.Read', 'User.Read.All'],
    handle: (call) => reportsOf(call, call.me),
  },
  { method: 'GET', path: '/users', scopes: ['User.ReadBasic.All', 'User.Read.All'], handle: users },
  {
    method: 'GET',
    path: '/users/:userId',
    scopes: ['User.ReadBasic.All', 'User.Read.All'],
    handle: (call) => shownUser(call, personOf(call)),
  },
  {
    method: 'GET',
    path: '/users/:userId/manager',
    scopes: ['User.Read.All'],
    handle: (call) => managerOf(call, personOf(call)),
  },
  {
    method: 'GET',
    path: '/users/:userId/directReports',
    scopes: ['User.Read.All'],
    handle: (call) => reportsOf(call, personOf(call)),
  },
  {
    method: 'GET',
    path: '/me/people',
    scopes: ['People.Read'],
    handle(call) {
      const others = call.tenant.state.seed.people.filter(({ id }) => id !== call.me.id);
      const resources = others.map(
        ({ id, displayName, givenName, surname, mail, jobTitle, department, userPrincipalName }) => ({
          id,
          displayName,
          givenName,
          surname,
          jobTitle,
          department,
          userPrincipalName,
          scoredEmailAddresses: [{ address: mail, relevanceScore: 10 }],
          personType: { class: 'Person', subclass: 'OrganizationUser' },
        }),
      );
      return list(call, resources, { pageSize: 10, most: 1000 });
    },
  },
  {
    method: 'GET',
    path: '/groups',
    scopes: ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadBasic.All'],
    handle: (call) =>
      list(call, call.tenant.state.seed.groups.filter(({ dynamic }) => !dynamic).map(groupResource), pages),
  },
  { method: 'GET', path: '/groups/:groupId/members', scopes: member, handle: (call) => members(call, false) },
  { method: 'GET', path: '/groups/:groupId/transitiveMembers', scopes: member, handle: (call) => members(call, true) },
  {
    method: 'GET',
    path: '/groups/:groupId/transitiveMembers/microsoft.graph.user',
    scopes: member,
    handle(call) {
      needEventual(call);
      return list(call, membersOf(call, groupOf(call), true).people.map(userResource), pages);
    },
  },
  {
    method: 'GET',
    path: '/groups/:groupId/transitiveMembers/microsoft.graph.orgContact',
    scopes: member,
    handle(call) {
      needEventual(call);
      return list(call, membersOf(call, groupOf(call), true).contacts.map(contactResource), pages);
    },
  },
  {
    method: 'GET',
    path: '/organization',
    scopes: ['User.Read', 'Organization.Read.All'],
    handle(call) {
      const { id, displayName, verifiedDomains } = call.tenant.state.seed;
      const domains = verifiedDomains.map((name, index) => ({
        name,
        type: 'Managed',
        isDefault: index === 0,
        isInitial: false,
        capabilities: 'Email, OfficeCommunicationsOnline',
      }));
      return list(call, [{ id, displayName, verifiedDomains: domains }], pages);
    },
  },
  {
    method: 'GET',
    path: '/security/dataSecurityAndGovernance/sensitivityLabels',
    scopes: ['SensitivityLabel.Read', 'SensitivityLabels.Read.All'],
    handle: (call) =>
      list(
        call,
        call.tenant.state.seed.labels.map(({ id, name, priority }) => ({ id, name, priority })),
        pages,
      ),
  },
  {
    method: 'POST',
    path: '/users/:userId/teamwork/sendActivityNotification',
    scopes: ['TeamsActivity.Send'],
    handle(call) {
      const to = personOf(call);
      const body = call.body as {
        topic?: { source?: string; webUrl?: string };
        activityType?: string;
        previewText?: { content?: string };
      };
      if (!body?.topic || !body.activityType) throw badRequest('The notification could not be read.');
      if (body.topic.source === 'text' && !body.topic.webUrl?.startsWith('https://teams.microsoft.com/l/'))
        throw badRequest('A text topic needs a webUrl that is a deep link into Teams.');
      const { withoutApp } = call.tenant.faults;
      if (withoutApp.includes('*') || withoutApp.includes(to.id))
        throw new ODataError(
          403,
          'Forbidden',
          'The caller is not allowed to notify this person. Ensure that the expected Teams app is installed in the target scope.',
        );
      call.tenant.state.notifications.push({
        to: to.id,
        by: call.me.id,
        at: new Date(call.tenant.clock.now()).toISOString(),
        activityType: body.activityType,
        preview: (body.previewText?.content ?? '').slice(0, 150),
        webUrl: body.topic.webUrl ?? '',
      });
      return { status: 204 };
    },
  },
];
