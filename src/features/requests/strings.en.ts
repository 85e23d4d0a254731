/** Words of one's own requests, in English. */
export const en = {
  title: 'Requests',
  newTitle: 'New request',
};

export type RequestStrings = typeof en;
