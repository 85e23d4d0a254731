export interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  readonly pre: boolean;
  /** A quotation of an earlier mail. */
  readonly cite: boolean;
  /** The outermost container of the history that an editor wrapped. */
  readonly history: boolean;
  /** A gap was left before it, so one follows it. */
  readonly apart: boolean;
}

interface ImpliedEnd {
  readonly ends: readonly string[];
  /** An element outside the nearest of these is out of reach. */
  readonly within: readonly string[];
}

const item: ImpliedEnd = { ends: ['li'], within: ['ul', 'ol'] };
const term: ImpliedEnd = { ends: ['dt', 'dd'], within: ['dl'] };
const cell: ImpliedEnd = { ends: ['td', 'th'], within: ['table'] };
const rows: ImpliedEnd = { ends: ['thead', 'tbody'], within: ['table'] };
const paragraph: ImpliedEnd = { ends: ['p'], within: ['table', 'td', 'th', 'caption', 'button', 'object'] };

/** Elements whose end tag may be left out, by the tag that ends them. */
const implied = new Map<string, ImpliedEnd>([
  ['li', item],
  ['dt', term],
  ['dd', term],
  ['td', cell],
  ['th', cell],
  ['tr', { ends: ['tr'], within: ['table'] }],
  ['tbody', rows],
  ['tfoot', rows],
]);

const tableParts = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'];

/**
 * The stack of open elements. Every element is pushed once and popped once, and the places of each name are kept,
 * so that no end tag ever has to search the stack: all work together is linear in the number of tags.
 */
export class OpenElements {
  private readonly stack: OpenElement[] = [];
  private readonly places = new Map<string, number[]>();
  private hiddenCount = 0;
  private preCount = 0;
  private citeCount = 0;

  constructor(private readonly onClose: (element: OpenElement) => void) {}

  get isHidden(): boolean {
    return this.hiddenCount > 0;
  }

  get isPre(): boolean {
    return this.preCount > 0;
  }

  get isCited(): boolean {
    return this.citeCount > 0;
  }

  open(element: OpenElement): void {
    const places = this.places.get(element.name);
    if (places) places.push(this.stack.length);
    else this.places.set(element.name, [this.stack.length]);
    this.stack.push(element);
    this.count(element, 1);
  }

  /**
   * Closes the nearest open element of that name and all that is open inside it. Without one, nothing happens; nor
   * does a stray end tag in a table cell reach what is open around the table. Returns whether it stands apart.
   */
  close(name: string): boolean {
    const place = this.lastPlace(name);
    if (place < 0) return false;
    if (tableParts.indexOf(name) < 0 && place < Math.max(this.lastPlace('td'), this.lastPlace('th'))) return false;
    const element = this.stack[place];
    this.popTo(place);
    return element?.apart === true;
  }

  closeAll(): void {
    this.popTo(0);
  }

  /** Closes what a browser closes without an end tag before it opens `name`. */
  closeImplied(name: string, isBlock: boolean): void {
    if (isBlock) this.closeWithin(paragraph);
    const rule = implied.get(name);
    if (rule) this.closeWithin(rule);
  }

  private closeWithin(rule: ImpliedEnd): void {
    // Most often there is nothing to close.
    if (rule.ends.every((name) => this.lastPlace(name) < 0)) return;
    let barrier = -1;
    for (const name of rule.within) barrier = Math.max(barrier, this.lastPlace(name));
    for (const name of rule.ends) if (this.lastPlace(name) > barrier) this.close(name);
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const element = this.stack.pop();
      if (!element) return;
      const places = this.places.get(element.name);
      if (places) places.pop();
      this.count(element, -1);
      this.onClose(element);
    }
  }

  private lastPlace(name: string): number {
    const places = this.places.get(name);
    const last = places?.[places.length - 1];
    return last === undefined ? -1 : last;
  }

  private count(element: OpenElement, by: 1 | -1): void {
    if (element.hidden) this.hiddenCount += by;
    if (element.pre) this.preCount += by;
    if (element.cite) this.citeCount += by;
  }
}
