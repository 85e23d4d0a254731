import { describe, expect, it } from 'vitest';
import { asha, ask, finding, mail } from '../sample.test-data';
import { sentAdvice } from './sent-advice';

const sam = 'sam.hill@mail.example';
const rob = 'rob.lewis@mail.example';
const { message } = mail({ to: [{ address: sam }, { address: rob }, { address: '' }] });

const about = (...addresses: readonly string[]) =>
  addresses.map((text) => ({
    field: 'to' as const,
    index: message.to.findIndex(({ address }) => address === text),
    start: 0,
    end: text.length,
    text,
  }));

describe('what a mail that has left calls for', () => {
  it('is to ask whoever got it, each once', () => {
    const several = ask(sam, { evidence: about(sam, rob, sam) });
    expect(sentAdvice(several, message)).toEqual({ kind: 'leak', askToDelete: [sam, rob], isOwn: false });
  });

  it('is nobody to ask where the mailbox is one’s own', () => {
    expect(sentAdvice(finding(), mail({ to: [{ address: asha }] }).message)).toEqual({
      kind: 'leak',
      askToDelete: [],
      isOwn: true,
    });
  });

  it('asks nobody without an address, and nobody where the finding is about the text', () => {
    expect(sentAdvice(ask('', { evidence: about('') }), message)).toMatchObject({ askToDelete: [] });
    const marking = ask('', {
      rule: 'marking-above-ceiling',
      evidence: [{ field: 'text', start: 0, end: 6, text: 'SECRET' }],
    });
    expect(sentAdvice(marking, message)).toMatchObject({ kind: 'leak', askToDelete: [] });
  });

  it('is nobody to ask where it was meant for all of them, and only their addresses were not', () => {
    const shown = ask(sam, { rule: 'recipient-visible', evidence: about(sam, rob) });
    expect(sentAdvice(shown, message)).toEqual({ kind: 'leak', askToDelete: [], isOwn: false });
  });

  it('is to write again where it went to the wrong team', () => {
    const fix = {
      kind: 'replaceRecipient',
      recipient: { field: 'to', index: 0, address: sam },
      by: 'desk@office.example',
    } as const;
    expect(sentAdvice(ask(sam, { rule: 'recipient-topic', fixes: [fix, fix] }), message)).toEqual({
      kind: 'elsewhere',
      to: ['desk@office.example'],
    });
  });

  it('is nothing where only the form was another, or it was good to know', () => {
    expect(sentAdvice(ask(sam, { rule: 'marking-form' }), message)).toEqual({ kind: 'nothing' });
    expect(sentAdvice(ask(sam, { outcome: 'inform' }), message)).toEqual({ kind: 'nothing' });
  });

  it('is too much rather than none for a rule that came later', () => {
    expect(sentAdvice(ask(sam, { rule: 'something-new' }), message).kind).toBe('leak');
  });
});
