/** A file for the person. */
export interface SavedFile {
  /** Names of files show in many places: a reference or a day, and no person. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser's downloads, through a link that is pressed once: no host has a way of its own. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
