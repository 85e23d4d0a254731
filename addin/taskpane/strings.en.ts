/** Words of the pane's page itself, shown where nothing else can be. */
export const en = {
  opening: 'Looking…',
  couldNotStart: 'Second Look could not start beside this mail. Close this pane and open it again.',
  noMail: 'Choose a mail to see whether it asks you anything.',
};
