import { describe, expect, it } from 'vitest';
import type { SeenRecipient } from '../../engine';
import { actLabel, actResult, actsFor } from './acts';
import { asha, ask, finding, mail, remove, report } from './sample.test-data';
import { en } from './strings.en';

const sam = 'sam.hill@mail.example';
const rob = 'rob.lewis@mail.example';

const seen = (address: string, index = 0): SeenRecipient => ({ field: 'to', index, address, standing: 'personal' });
const labels = (one: ReturnType<typeof finding>, recipients: readonly SeenRecipient[]) => {
  const acts = actsFor(one, report([one], recipients));
  return acts.map((act) => actLabel(act, acts, en));
};

describe('what can be done about a finding', () => {
  it('is its fixes', () => {
    expect(labels(finding(), [seen(asha)])).toEqual(['Remove address']);
  });

  it('is also an answer, where the address is somebody else’s personal one', () => {
    expect(labels(ask(sam), [seen(sam)])).toEqual(['Remove address', 'Member of the public', 'Supplier']);
  });

  it('is to say "not mine" where the address only looks like the sender’s', () => {
    const guess = finding({ messageId: 'sameName', outcome: 'ask' });
    expect(labels(guess, [seen(asha)])).toEqual(['Remove address', 'Not mine', 'Member of the public']);
  });

  it('names the addresses where there are several, and answers for all at once', () => {
    const several = ask(sam, {
      messageId: 'severalPersonal',
      evidence: [sam, rob].map((text, index) => ({ field: 'to' as const, index, start: 0, end: text.length, text })),
      fixes: [remove(sam), remove(rob, 1)],
    });
    expect(labels(several, [seen(sam), seen(rob, 1)])).toEqual([
      `Remove ${sam}`,
      `Remove ${rob}`,
      'All are members of the public',
      'All are suppliers',
    ]);
  });

  it('is to remove them all at once, where there are more than two', () => {
    const three = [sam, rob, asha];
    const one = ask(sam, { fixes: three.map((address, index) => remove(address, index)) });
    expect(labels(one, [seen(sam)])[0]).toBe('Remove all 3');
    const [all] = actsFor(one, report([one]));
    if (all === undefined) throw new Error('nothing to do');
    expect(all).toEqual({
      kind: 'fix',
      fix: {
        kind: 'removeRecipients',
        recipients: three.map((address, index) => ({ field: 'to', index, address })),
      },
    });
    expect(actResult(all, { kind: 'done' }, 'mail', en)).toBe('Removed 3.');
    expect(actResult(all, { kind: 'undone' }, 'mail', en)).toBe('Put 3 back where they were.');
  });

  it('is to put the sender in To, where moving people to Bcc leaves nobody there', () => {
    const move = (field: 'to' | 'cc') => {
      const fix = { kind: 'moveToBcc', recipients: [{ field, index: 0, address: sam }] } as const;
      const act = { kind: 'fix', fix } as const;
      return (to: readonly string[]) => {
        const { message } = mail({ to: to.map((address) => ({ address })), cc: [{ address: sam }] });
        return actLabel(act, [act], en, { message });
      };
    };
    expect(move('to')([sam])).toBe('Move 1 to Bcc, put me in To');
    expect(move('to')([sam, rob])).toBe('Move 1 to Bcc');
    expect(move('cc')([rob])).toBe('Move 1 to Bcc');
    expect(move('cc')([])).toBe('Move 1 to Bcc, put me in To');
  });

  it('says of an attachment beforehand that it goes for good', () => {
    const act = { kind: 'fix', fix: { kind: 'removeAttachment', index: 1, name: 'Re: Visit' } } as const;
    const say = (forGood: readonly number[]) => actLabel(act, [act], en, { ...mail(), forGood });
    expect(say([1])).toBe('Remove Re: Visit: it cannot be put back from here');
    expect(say([0])).toBe('Remove Re: Visit');
  });

  it('is to set a label, and says beforehand where there is no way back', () => {
    const act = { kind: 'label', name: 'OFFICIAL' } as const;
    const say = (label?: string) => actLabel(act, [act], en, mail(label === undefined ? {} : { label }));
    expect(say('Other')).toBe('Set the label “OFFICIAL”');
    expect(say()).toBe('Set the label “OFFICIAL”: it cannot be taken off from here');
    expect(actResult(act, { kind: 'done' }, 'mail', en)).toContain('takes it off again');
    expect(actResult(act, { kind: 'done', undo: async () => ({ kind: 'changed' }) }, 'mail', en)).toBe(
      'Set the label “OFFICIAL”.',
    );
  });

  it('is no answer about an entry without an address', () => {
    expect(labels(ask(sam), [seen('')])).toEqual(['Remove address']);
  });
});

describe('what became of an act', () => {
  const act = { kind: 'fix', fix: remove(asha) } as const;
  const undo = async () => ({ kind: 'changed' }) as const;

  it('is said in a sentence', () => {
    expect(actResult(act, { kind: 'done', undo }, 'mail', en)).toBe(`Removed ${asha} from To.`);
    expect(actResult(act, { kind: 'undone' }, 'mail', en)).toBe(`Put ${asha} back in To.`);
    expect(actResult(act, { kind: 'changed' }, 'mail', en)).toBe('Not changed: the mail changed meanwhile.');
    expect(actResult(act, { kind: 'refused', reason: null }, 'mail', en)).toBe(
      'Not changed: Outlook did not make the change.',
    );
  });

  it('says of what could not be undone that it was not put back', () => {
    expect(actResult(act, { kind: 'changed', undo }, 'mail', en)).toBe('Not put back: the mail changed meanwhile.');
  });

  it('names the fields of a meeting as Outlook does', () => {
    expect(actResult(act, { kind: 'done', undo }, 'meeting', en)).toBe(`Removed ${asha} from Required.`);
  });

  it('says what was kept about an address', () => {
    const answer = { kind: 'answer', answers: [{ address: sam, answer: 'public' }] } as const;
    expect(actResult(answer, { kind: 'done', undo }, 'mail', en)).toBe(`Kept: ${sam} is a member of the public.`);
  });

  it('is not said while it is under way', () => {
    expect(actResult(act, { kind: 'pressed' }, 'mail', en)).toBeUndefined();
  });
});
