import type { z } from 'zod';
import type { Ask, Send } from './request';
import { pageOf } from './shapes';

/**
 * The items of a list, page by page as they come; a caller that stops asking stops the requests. A next link that
 * leaves Graph's host is refused by `send`.
 */
export async function* pages<Item>(
  send: Send,
  ask: Omit<Ask<unknown>, 'shape' | 'body' | 'method'>,
  item: z.ZodType<Item>,
): AsyncGenerator<readonly Item[], string | undefined> {
  const shape = pageOf(item);
  let path: string | undefined = ask.path;
  let delta: string | undefined;
  while (path !== undefined) {
    const { value }: { value: z.infer<typeof shape> } = await send({ ...ask, path, shape });
    yield value.value as readonly Item[];
    delta = value['@odata.deltaLink'];
    path = value['@odata.nextLink'];
  }
  return delta;
}

/** All items of a list, at most so many. */
export async function all<Item>(
  send: Send,
  ask: Omit<Ask<unknown>, 'shape' | 'body' | 'method'>,
  item: z.ZodType<Item>,
  most = 1000,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const page of pages(send, ask, item)) {
    found.push(...page);
    if (found.length >= most) return found.slice(0, most);
  }
  return found;
}
