import { describe, expect, it } from 'vitest';
import { type CompletionClient, hasVersion, readCompletion } from './completion';

const client = (version: string): CompletionClient => ({
  addInName: 'Second Look',
  commandIds: ['secondLookCompose'],
  supports: (wanted) => hasVersion(version, wanted),
});

describe('what Outlook takes from event.completed', () => {
  it('takes every option on a client that has them all', () => {
    const completion = readCompletion(
      {
        allowEvent: false,
        errorMessage: 'Stop: a.',
        errorMessageMarkdown: '**Stop: a.**',
        cancelLabel: 'Fix in Second Look',
        commandId: 'secondLookCompose',
        contextData: '{"version":1}',
        sendModeOverride: 'promptUser',
      },
      client('1.16'),
    );
    expect(completion).toEqual({
      allows: false,
      message: 'Stop: a.',
      markdown: '**Stop: a.**',
      cancelLabel: 'Fix in Second Look',
      opensPane: true,
      contextData: '{"version":1}',
      isSoftened: true,
      faults: [],
    });
  });

  it('lets a mail go that was allowed', () => {
    expect(readCompletion({ allowEvent: true }, client('1.12'))).toMatchObject({ allows: true, faults: [] });
  });

  it.each([
    ['1.12', { markdown: null, cancelLabel: null, opensPane: false, isSoftened: false }],
    ['1.14', { markdown: null, cancelLabel: 'Look again', opensPane: true, isSoftened: true }],
  ])('leaves out silently what Mailbox %s does not have', (version, expected) => {
    const given = {
      allowEvent: false,
      errorMessage: 'Check: a.',
      errorMessageMarkdown: '**a**',
      cancelLabel: 'Look again',
      commandId: 'secondLookCompose',
      sendModeOverride: 'promptUser',
    };
    expect(readCompletion(given, client(version))).toMatchObject({ ...expected, faults: [] });
  });

  it('says its own sentence where the add-in gives none', () => {
    expect(readCompletion({ allowEvent: false }, client('1.16')).message).toBe(
      'Second Look is preventing this email from being sent.',
    );
  });
});

describe('what is reported of event.completed', () => {
  it('cuts a message that is too long', () => {
    const { message, faults } = readCompletion({ allowEvent: false, errorMessage: 'x'.repeat(501) }, client('1.16'));
    expect(message).toHaveLength(500);
    expect(faults).toEqual(['errorMessage has 501 characters; Outlook takes 500.']);
  });

  it('opens nothing by a command that the manifest does not have, nor hands anything over', () => {
    const completion = readCompletion(
      { allowEvent: false, errorMessage: 'a', commandId: 'other', contextData: 'b' },
      client('1.16'),
    );
    expect(completion).toMatchObject({ opensPane: false, contextData: undefined });
    expect(completion.faults).toEqual(['commandId other is no button of the manifest: the button only cancels.']);
  });

  it.each([
    ['an answer without allowEvent', {}, 'event.completed was not told allowEvent.'],
    [
      'a mode that hardens',
      { allowEvent: false, sendModeOverride: 'block' },
      'sendModeOverride can only be promptUser.',
    ],
    ['an unknown option', { allowEvent: true, colour: 1 }, 'colour is not an option of event.completed.'],
    ['a message that is no text', { allowEvent: false, errorMessage: 7 }, 'errorMessage is not text.'],
    [
      'a label that is too long',
      { allowEvent: false, cancelLabel: 'Fix this in Second Look' },
      'cancelLabel has 23 characters; Outlook takes 20.',
    ],
    [
      'Markdown on its own',
      { allowEvent: false, errorMessageMarkdown: 'a' },
      'errorMessageMarkdown needs errorMessage beside it.',
    ],
  ])('%s', (_, given, fault) => {
    expect(readCompletion(given, client('1.16')).faults).toEqual([fault]);
  });
});

describe('versions of the Mailbox requirement set', () => {
  it('count as numbers, not as text', () => {
    expect(hasVersion('1.14', '1.9')).toBe(true);
    expect(hasVersion('1.9', '1.14')).toBe(false);
    expect(hasVersion('1.14', '1.14')).toBe(true);
  });
});
