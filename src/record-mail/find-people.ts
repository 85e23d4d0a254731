import type { Graph, GraphUser } from '../graph';
import type { People, Person } from './desk';

/** A person as the directory describes them. Undefined where they have no mailbox. */
export function personOf({ id, displayName, mail, userPrincipalName, jobTitle, department }: GraphUser): Person {
  const address = mail ?? userPrincipalName ?? '';
  return {
    id,
    address,
    name: displayName ?? address,
    jobTitle: jobTitle ?? '',
    department: department ?? '',
  };
}

const MOST_FOUND = 10;

type Asked = Pick<Graph, 'findPeople' | 'manager' | 'directReports' | 'automaticReplies'>;

/** Finding people, as far as the tenant lets this person. What helps only where it is allowed never rejects. */
export function createPeople(graph: Asked, me: Person): People {
  let manager: Promise<Person | undefined> | undefined;
  let reports: Promise<ReadonlySet<string>> | undefined;
  return {
    async search(text) {
      const found = await graph.findPeople(text.trim());
      return found
        .filter(({ id, mail }) => id !== me.id && mail != null && mail !== '')
        .map(personOf)
        .slice(0, MOST_FOUND);
    },

    manager() {
      manager ??= graph.manager().then(
        (found) => (found === undefined || found.mail == null ? undefined : personOf(found)),
        () => undefined,
      );
      return manager;
    },

    async reportsToMe(id) {
      reports ??= graph.directReports().then((all) => new Set(all.map((one) => one.id)));
      try {
        return (await reports).has(id) ? 'checked' : 'notChecked';
      } catch {
        reports = undefined;
        return 'notChecked';
      }
    },

    async away(address) {
      try {
        const [reply] = await graph.automaticReplies([address]);
        return reply === undefined ? undefined : { message: reply.message };
      } catch {
        return undefined;
      }
    },
  };
}
