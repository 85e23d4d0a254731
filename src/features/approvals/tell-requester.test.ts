import { describe, expect, it, vi } from 'vitest';
import type { RequestKind } from '../../pack';
import { deskOf } from '../../record-box/sample.test-data';
import { asha, helen } from '../../records/examples/people';
import { headingOf } from '../../stories';
import { toolKind, travelKind } from '../../stories/examples/kinds';
import { askedFor, seenBy } from '../../stories/examples/told';
import { tellRequester } from './tell-requester';

function told(asked: RequestKind) {
  const standing = seenBy(asha, [[askedFor(asked), 0]]);
  const tell = vi.fn(async () => undefined);
  tellRequester({ ...deskOf(helen), tell }, standing, asked, 'en');
  expect(tell).toHaveBeenCalledOnce();
  return { tell, heading: headingOf(standing, asked, 'en'), ref: standing.ref };
}

describe('telling whoever asked', () => {
  it.each([toolKind, travelKind])('names kind and reference, and nothing of what was asked for: $kind.id', (kind) => {
    const { tell, heading, ref } = told(kind);
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ id: asha.id }), {
      title: kind.title.en,
      ref,
      page: `/requests/${ref}`,
    });
    // What a page says of it names the tool or the place as well.
    expect(heading).not.toBe(kind.title.en);
  });
});
