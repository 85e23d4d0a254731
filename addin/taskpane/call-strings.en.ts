/** Words about the call of a meeting that are not the pack's own. */
export const callStrings = {
  title: 'Ready for this call?',
  none: 'No video link in this invitation.',
  checks: 'Go through the checks',
  copy: 'Copy a reminder for the invitation',
  /** For those who are invited, by what was noticed. */
  reminders: {
    noPasscode:
      'The call has a passcode: ____. Keep the link and the passcode to yourself, and join under your own name.',
    publicLink:
      'The call has a passcode, which I send you separately. Keep the link to yourself, and join under your own name.',
    dialIn: 'If you dial in, say who you are when you join.',
  } as Readonly<Record<string, string>>,
  about: (tool: string) => `What the rules say about ${tool}`,
};
