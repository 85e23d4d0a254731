/** What is kept in the browser, by account, as named short texts: never a word or an address of a mail. */
export interface KeptMarks {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
}
