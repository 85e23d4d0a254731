/** The product's own tools as search finds them, by the id in `tool:…`. */
export const tools = {
  password: {
    title: 'Try a password',
    says: 'See whether a password is long enough, and not an obvious one. It never leaves this device.',
    synonyms: 'check test strength strong weak password checker good enough',
  },
  passphrase: {
    title: 'Make a passphrase',
    says: 'Three or four words drawn at random, easy to remember and hard to guess.',
    synonyms: 'generate generator new password random words three',
  },
  'change-password': {
    title: 'Must I change my password?',
    says: 'Say what happened, and see whether it must be changed and by when.',
    synonyms:
      'expire expired expiry old deadline reset how often leaked guessed stolen compromised someone knows told gave shared with colleague',
  },
  marking: {
    title: 'What should this be marked?',
    says: 'Choose a level and a descriptor, and copy the subject.',
    synonyms:
      'classify classification mark marking label subject helper protective official-sensitive personal secret top secret email',
  },
  contacts: {
    title: 'Who do I contact?',
    says: 'Say what it is about, and see whom to write to or call.',
    synonyms: 'help ask report phone call email support desk',
  },
};
