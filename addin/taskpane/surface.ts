/** What the pane shows beside one item. */
export interface Surface {
  /** Again, when the theme has changed. */
  readonly render: () => void;
  /** Takes down its handlers and timers. The tree stays, for whatever comes next. */
  readonly close: () => void;
}
