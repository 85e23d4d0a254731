import { describe, expect, it } from 'vitest';
import { boxOf } from '../../record-box/sample.test-data';
import { asha, helen, rob, security } from '../../records/examples/people';
import { decide } from '../../stories';
import { teamKind, toolKind } from '../../stories/examples/kinds';
import { about, askedFor, seenBy, stampOf } from '../../stories/examples/told';
import { storiesOfReference } from './find-story';

const request = askedFor(toolKind);
const atHelen = seenBy(helen, [[request, 0]]);

describe('the stories of a reference', () => {
  it('are those of every mailbox, each once', () => {
    const boxes = [boxOf(helen, { stories: [atHelen] }), boxOf(security, { stories: [atHelen], isTeam: true })];
    expect(storiesOfReference('T7KQ29FXM', boxes, helen.id).map(({ box }) => box.owner.id)).toEqual([helen.id]);
  });

  it('are shown where they can be acted on', () => {
    const asked = askedFor(teamKind);
    const toTeam = { ...asked, to: [...asked.to, security] };
    const first = seenBy(helen, [[toTeam, 0]]);
    const by = { step: 'manager', by: helen, outcome: 'approved' as const, relation: 'checked' as const };
    const yes = decide({ ...about(first, teamKind), ...by }, stampOf(2));
    const own = boxOf(helen, {
      stories: [
        seenBy(helen, [
          [toTeam, 0],
          [yes, 2],
        ]),
      ],
    });
    const team = boxOf(security, {
      stories: [
        seenBy(security, [
          [toTeam, 0],
          [yes, 2],
        ]),
      ],
      isTeam: true,
    });
    expect(storiesOfReference('T7KQ29FXM', [own, team], helen.id)[0]?.box).toBe(team);
    expect(storiesOfReference('T7KQ29FXM', [own, team], asha.id)[0]?.box).toBe(own);
  });

  it('are several where two people have one reference', () => {
    const other = seenBy(helen, [[askedFor(toolKind, 1, rob), 0]]);
    expect(storiesOfReference('T7KQ29FXM', [boxOf(helen, { stories: [atHelen, other] })], helen.id)).toHaveLength(2);
  });

  it('are none of another reference', () => {
    expect(storiesOfReference('A00000000', [boxOf(helen, { stories: [atHelen] })], helen.id)).toEqual([]);
  });
});
