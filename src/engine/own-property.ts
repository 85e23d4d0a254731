const has = Object.prototype.hasOwnProperty;

/** Whether an object used as a table has this entry itself: `constructor` is no entry of an empty one. */
export function hasOwn(table: object, key: string): boolean {
  return has.call(table, key);
}
