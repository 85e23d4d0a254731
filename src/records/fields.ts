const has = Object.prototype.hasOwnProperty;

/** Whether a table has this entry itself. Names come from mails: `constructor` is no entry of an empty one. */
export function hasOwnField(table: object, name: string): boolean {
  return has.call(table, name);
}
