import { filterOf, link, preferredSize, select, selected } from './listing';
import { findMail, newestFirst } from './mail-index';
import { folderOf, idOf } from './mailbox';
import { badRequest, ODataError } from './odata-error';
import type { Answer, Call } from './operation';
import { mailValue, messageResource } from './resource';
import type { Mail } from './state';

/** What a token stands for: counts of the mailbox's changes, and when it was given. */
interface Look {
  readonly since: number;
  readonly until: number;
  /** How many of this look were given before. */
  readonly given: number;
}

function lookOf(call: Call): Look {
  const { query, mailbox, tenant } = call;
  const later = query.get('$deltatoken');
  const next = query.get('$skiptoken');
  if (later === null && next === null) return { since: 0, until: mailbox.changes, given: 0 };
  const [since = Number.NaN, until = Number.NaN, given = Number.NaN, at = Number.NaN] = (next ?? later ?? '')
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  if ([since, until, given, at].some(Number.isNaN)) throw badRequest('Badly formed token.', 'ErrorInvalidUrlQuery');
  if (at < tenant.faults.oldLinksUntil || until > mailbox.changes)
    throw new ODataError(410, 'SyncStateNotFound', 'The sync state generation is not found; do a full resync.');
  return next === null ? { since: until, until: mailbox.changes, given: 0 } : { since, until, given };
}

/** Changes of one folder since a token, in the order in which they happened. Transport headers are not among what it gives. */
export function delta(call: Call): Answer {
  const { mailbox, query, tenant } = call;
  if (query.get('$search') !== null) throw badRequest('$search is not supported with delta.');
  const filter = filterOf<Mail>(query, mailValue);
  if (filter?.properties.some((name) => name !== 'receivedDateTime'))
    throw badRequest('Delta takes a filter on receivedDateTime only.', 'ErrorInvalidUrlQueryFilter');
  const folder = folderOf(mailbox, call.params.folderId ?? '');
  const { since, until, given } = lookOf(call);
  const size = Math.max(1, Number(preferredSize(call) ?? query.get('$top') ?? 10));

  const happened: { readonly changed: number; readonly mail?: Mail; readonly gone?: string }[] = newestFirst(
    mailbox,
    folder.id,
  )
    .filter((mail) => mail.changed > since && mail.changed <= until && (filter?.test(mail) ?? true))
    .map((mail) => ({ changed: mail.changed, mail }));
  // The first look at a folder has nothing to take back.
  if (since > 0)
    for (const { key, folderId, changed } of mailbox.removals) {
      if (folderId !== folder.id || changed <= since || changed > until) continue;
      if (findMail(mailbox, key)?.folderId !== folder.id) happened.push({ changed, gone: key });
    }
  happened.sort((one, other) => one.changed - other.changed);

  const names = selected(query);
  const page = happened.slice(given, given + size);
  const tokenOf = (so: number) => [since, until, so, tenant.clock.now()].map((part) => part.toString(36)).join('.');
  const isMore = given + size < happened.length;
  return {
    status: 200,
    items: page.length,
    body: {
      ...(isMore
        ? { '@odata.nextLink': link(call, { $deltatoken: undefined, $skiptoken: tokenOf(given + size) }) }
        : { '@odata.deltaLink': link(call, { $skiptoken: undefined, $deltatoken: tokenOf(0) }) }),
      value: page.map(({ mail, gone = '' }) =>
        mail
          ? select(messageResource(mail, call.wishes), names)
          : {
              '@removed': { reason: 'deleted' },
              id: idOf({ key: gone, folderId: folder.id }, call.wishes.immutableIds),
            },
      ),
    },
  };
}
