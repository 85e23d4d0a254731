/** Begins each line of a quoted earlier mail, as every mail program writes it in plain text. */
const citePrefix = '> ';

/**
 * Collects plain text line by line, the way a browser lays out blocks: white space collapses, a block starts a new
 * line, `<br>` ends one. Lines are kept in a list and joined once, since growing one long string and looking at its
 * end would copy it each time.
 */
export class PlainPage {
  private readonly lines: string[] = [];
  private finishedLength = 0;
  private line = '';
  private lineCited = false;
  private hasSpace = false;
  private hasBreak = false;
  private wantsBlank = false;
  private lastIsBlank = true;
  private cellIsFresh = false;
  private rowHasCell = false;

  /** Offset at which the next text will stand, give or take white space. */
  get length(): number {
    return this.finishedLength + this.line.length;
  }

  /** Adds text that holds no white space to collapse. */
  write(text: string, isCited: boolean): void {
    if (this.hasBreak) this.endLine();
    if (this.line === '') {
      if (this.wantsBlank && !this.lastIsBlank) this.push('');
      this.wantsBlank = false;
      this.lineCited = isCited;
      if (isCited) this.line = citePrefix;
    } else if (this.hasSpace) {
      this.line += ' ';
    }
    this.hasSpace = false;
    this.cellIsFresh = false;
    this.line += text;
  }

  /** White space of the source: one space before the next text, none at the start of a line. */
  space(): void {
    if (this.line !== '' && !this.hasBreak) this.hasSpace = true;
  }

  /** The edge of a block. With `apart`, an empty line is wanted there, as around a paragraph. */
  block(apart: boolean): void {
    if (this.cellIsFresh) return;
    if (this.line !== '') this.hasBreak = true;
    if (apart) this.wantsBlank = true;
  }

  /** A line break that was written: the second in a row makes an empty line. */
  lineBreak(): void {
    if (this.hasBreak) this.endLine();
    this.cellIsFresh = false;
    if (this.line !== '') this.endLine();
    else if (this.lines.length > 0) this.push('');
    this.wantsBlank = false;
  }

  row(): void {
    this.cellIsFresh = false;
    // At once, so that the first cell does not take the line above for a part of its row.
    if (this.line !== '') this.endLine();
    // The gap below a paragraph stays inside its cell.
    if (this.rowHasCell) this.wantsBlank = false;
    this.rowHasCell = false;
  }

  /** Cells of one row stand in one line, a tab between them. */
  cell(): void {
    if (this.rowHasCell && this.line !== '') {
      this.hasBreak = false;
      this.wantsBlank = false;
      this.hasSpace = false;
      this.line += '\t';
    }
    this.rowHasCell = true;
    this.cellIsFresh = true;
  }

  /** The whole text, without empty lines at its start and end. */
  finish(): string {
    if (this.line !== '') this.endLine();
    let count = this.lines.length;
    while (count > 0 && this.lines[count - 1] === '') count--;
    return this.lines.slice(0, count).join('\n');
  }

  private endLine(): void {
    const line = this.line;
    const prefix = this.lineCited ? citePrefix.length : 0;
    this.line = '';
    this.hasSpace = false;
    this.hasBreak = false;
    let end = line.length;
    while (end > prefix && isPadding(line.charCodeAt(end - 1))) end--;
    // Word and Outlook write an empty line as a paragraph that holds one no-break space.
    if (line.slice(prefix, end).trim() === '') end = 0;
    if (end > 0 || this.lines.length > 0) this.push(line.slice(0, end));
  }

  private push(line: string): void {
    this.lines.push(line);
    this.finishedLength += line.length + 1;
    this.lastIsBlank = line === '';
  }
}

function isPadding(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}
