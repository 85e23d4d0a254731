import { describe, expect, it } from 'vitest';
import { type Draft, type Entry, emptyDraft, emptyMeeting, writtenBody } from './draft';
import { changesOf } from './item-changes';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const sam: Entry = { kind: 'resolved', name: 'Sam Hill', address: 'sam@northfield.example', type: 'externalUser' };
const mail = emptyDraft(asha);
const meeting = emptyMeeting(asha, '2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z');
const file = { id: 'a', name: 'a.pdf', size: 1 };

const told = (before: Draft, change: Partial<Draft>) =>
  changesOf({ ...before, ...change }, before).map(({ launches, tells }) => launches ?? tells);

describe('a change that Outlook tells of', () => {
  it.each<[Partial<Draft>, string, string]>([
    [{ to: [sam] }, 'OnMessageRecipientsChanged', 'OnAppointmentAttendeesChanged'],
    [{ attachments: [file] }, 'OnMessageAttachmentsChanged', 'OnAppointmentAttachmentsChanged'],
    [{ label: 'l' }, 'OnSensitivityLabelChanged', 'OnSensitivityLabelChanged'],
    [{ from: { name: 'Visits', address: 'v@justice.gov.uk' } }, 'OnMessageFromChanged', 'OnAppointmentFromChanged'],
  ])('%o', (change, ofMail, ofMeeting) => {
    expect(told(mail, change)).toEqual([ofMail]);
    expect(told(meeting, change)).toEqual([ofMeeting]);
  });

  it('names the fields by the kind of item', () => {
    const [ofMeeting] = changesOf({ ...meeting, cc: [sam] }, meeting);
    expect(ofMeeting?.detail).toEqual({
      changedRecipientFields: {
        to: false,
        cc: false,
        bcc: false,
        requiredAttendees: false,
        optionalAttendees: true,
        resources: false,
      },
    });
  });

  it('a meeting’s time starts the script, and its place tells the pane', () => {
    expect(told(meeting, { end: '2026-11-24T16:00:00.000Z', location: 'Room 2' })).toEqual([
      'OnAppointmentTimeChanged',
      'olkEnhancedLocationsChanged',
    ]);
  });
});

describe('a change that Outlook keeps to itself', () => {
  it.each<[string, Partial<Draft>]>([
    ['of subject and text', { subject: 'Other', body: writtenBody('Other', '') }],
    ['of a name that is still being typed', { to: [{ kind: 'typed', text: 'Sam' }] }],
    ['of what add-ins keep', { sessionData: { a: 'b' }, internetHeaders: { 'x-a': 'b' }, notifications: [] }],
  ])('%s', (_, change) => {
    expect(told({ ...mail, to: [{ kind: 'typed', text: 'Sa' }] }, change)).toEqual([]);
  });
});
