/** A file for the person to keep. Its name is the reference alone: names of files show in many places. */
export interface SavedFile {
  readonly name: string;
  readonly html: string;
}

/** Hands a file to the browser's downloads. */
export function download({ name, html }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
