import { describe, expect, it } from 'vitest';
import type { Finding } from '../../engine';
import { openCall } from './open-call';
import { finding, mail, report } from './sample.test-data';

const link = (messageId: string, part: Partial<Finding> = {}): Finding =>
  finding({
    policy: messageId === 'listed' ? 'call-link' : 'open-call',
    rule: 'meeting-link',
    messageId,
    outcome: 'inform',
    place: messageId === 'listed' ? 'lookup:tools/zoom' : 'tool:video-call',
    data: { tool: 'Zoom', row: 'zoom', field: 'text' },
    ...part,
  });

const invitation = (text: string, part = {}) => mail({ kind: 'meeting', location: '', ...part }, text);
const opened = (cards: readonly Finding[], item = invitation('Join below.'), hidden: readonly string[] = []) =>
  openCall({ ...report([]), cards }, item, hidden);

describe('the call of a meeting', () => {
  it('has notes on how it could be safer, and leads to what the pack says of its tool', () => {
    const notes = [link('onlyOutside'), link('noPasscode')];
    expect(opened([link('listed'), ...notes])).toEqual({
      link: 'call',
      isSecond: false,
      notes: notes.map((one) => ({ finding: one, about: 'lookup:tools/zoom' })),
    });
  });

  it('comes second where something holds the meeting up', () => {
    expect(openCall(report([finding()]), invitation(''), []).isSecond).toBe(true);
  });

  it('leads nowhere where the pack has no row for its tool', () => {
    const note = link('noPasscode');
    expect(opened([link('listed', { place: 'tool:unknown-tool' }), note]).notes).toEqual([{ finding: note }]);
  });

  it('has no notes that the person hid', () => {
    expect(opened([link('noPasscode')], undefined, ['open-call'])).toMatchObject({ link: 'call', notes: [] });
  });

  it('is not there where everything was read and holds no link', () => {
    expect(opened([], invitation('Room 2.')).link).toBe('none');
  });

  it.each([
    ['a link of another kind is there', invitation('Papers: https://intranet.example/papers')],
    ['a link stands behind other words', invitation('Join', { links: ['https://call.example/1'] })],
    ['the place is a link', invitation('', { location: 'https://call.example/1' })],
    ['the text could not be read', { ...invitation(''), text: undefined }],
    ['the place could not be read', mail({ kind: 'meeting' }, 'Room 2.')],
  ])('may be there where %s', (_, item) => {
    expect(opened([], item).link).toBe('unknown');
  });
});
