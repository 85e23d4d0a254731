/** Words of guidance cards that are not the pack's own. */
export const cardStrings = {
  open: 'Open it in Teams',
};
