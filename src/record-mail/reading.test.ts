import { describe, expect, it } from 'vitest';
import { playedOffice, requests, toolKind } from '../../tests/record-mail/played-office';
import { decide, newRequest } from '../stories';
import type { RecordDesk } from './desk';
import { makeStamp, newReference } from './stamp';

const language = 'en';

describe('a request and its decision', () => {
  it('go from box to box', async () => {
    const office = playedOffice();
    const asha = await office.deskOf('moj-staff');
    const rob = await office.deskOf('moj-manager');
    const now = office.clock.now();
    const sending = newRequest(
      {
        kind: toolKind,
        fields: { tool: 'Miro' },
        asks: { manager: rob.me },
        me: asha.me,
        ref: newReference(toolKind),
        requests,
        language,
      },
      makeStamp(now),
    );
    const result = await asha.own.send(sending);
    expect(result).toMatchObject({ sent: 'yes' });
    expect(asha.own.state().stories.map(({ state, ref }) => [state, ref])).toEqual([['waiting', sending.record.ref]]);
    await rob.own.refresh();
    expect(rob.own.state().failure).toBeUndefined();
    console.log(JSON.stringify(rob.own.state(), null, 1).slice(0, 3000), office.asked);
    const [standing] = rob.own.state().stories;
    if (standing === undefined) throw new Error('none');
    const decision = decide(
      {
        standing,
        kind: toolKind,
        step: 'manager',
        by: rob.me,
        outcome: 'approved',
        relation: 'checked',
        requests,
        language,
      },
      makeStamp(office.clock.now()),
    );
    expect(await rob.own.send(decision)).toMatchObject({ sent: 'yes' });
    expect(rob.own.state().stories[0]?.steps[0]).toMatchObject({ status: 'approved' });
    await asha.own.refresh();
    console.log(asha.own.state().stories[0]?.steps, asha.own.state().loose, asha.own.state().stories[0]?.notCounted);
  });
});
