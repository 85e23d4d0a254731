/** What an event was completed with, as Outlook takes it. */
export interface Completion {
  readonly allows: boolean;
  readonly message: string;
  /** Only on clients that read Markdown. */
  readonly markdown: string | null;
  /** Null: Outlook's own label. */
  readonly cancelLabel: string | null;
  /** Whether the button that does not send opens the pane. */
  readonly opensPane: boolean;
  readonly contextData: unknown;
  readonly isSoftened: boolean;
  /** What a developer should know: each is something that Outlook cuts, refuses or ignores without a word. */
  readonly faults: readonly string[];
}

const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

/** Option by the Mailbox requirement set that has it. Source: the reference of SmartAlertsEventCompletedOptions. */
const options: { readonly [name: string]: string } = {
  allowEvent: '1.12',
  errorMessage: '1.12',
  cancelLabel: '1.14',
  commandId: '1.14',
  contextData: '1.14',
  sendModeOverride: '1.14',
  errorMessageMarkdown: '1.15',
};

export interface CompletionClient {
  readonly addInName: string;
  /** Ids of the ribbon's buttons, from the manifest. */
  readonly commandIds: readonly string[];
  readonly supports: (version: string) => boolean;
}

/** Reads what `event.completed` was given. Never throws: Outlook says nothing either. */
export function readCompletion(given: unknown, { addInName, commandIds, supports }: CompletionClient): Completion {
  const faults: string[] = [];
  const all: { readonly [name: string]: unknown } = isRecord(given) ? given : {};
  const known: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(all)) {
    const since = options[name];
    if (since === undefined) faults.push(`${name} is not an option of event.completed.`);
    else if (supports(since)) known[name] = value;
  }
  if (typeof known.allowEvent !== 'boolean') faults.push('event.completed was not told allowEvent.');

  const text = (name: string, longest: number): string | null => {
    const value = known[name];
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string') {
      faults.push(`${name} is not text.`);
      return null;
    }
    if (value.length > longest) faults.push(`${name} has ${value.length} characters; Outlook takes ${longest}.`);
    return value.slice(0, longest);
  };

  const message = text('errorMessage', LONGEST_MESSAGE);
  const markdown = text('errorMessageMarkdown', LONGEST_MESSAGE);
  if (markdown !== null && message === null) faults.push('errorMessageMarkdown needs errorMessage beside it.');
  const label = known.cancelLabel;
  const isLong = typeof label === 'string' && label.length > LONGEST_LABEL;
  if (isLong) faults.push(`cancelLabel has ${label.length} characters; Outlook takes ${LONGEST_LABEL}.`);
  const opensPane = typeof known.commandId === 'string' && commandIds.includes(known.commandId);
  if (known.commandId !== undefined && !opensPane) {
    faults.push(`commandId ${String(known.commandId)} is no button of the manifest: the button only cancels.`);
  }
  const isSoftened = known.sendModeOverride === 'promptUser';
  if (known.sendModeOverride !== undefined && !isSoftened) faults.push('sendModeOverride can only be promptUser.');

  return {
    allows: known.allowEvent !== false,
    message: message ?? `${addInName} is preventing this email from being sent.`,
    markdown,
    cancelLabel: isLong ? null : text('cancelLabel', LONGEST_LABEL),
    opensPane,
    contextData: opensPane ? known.contextData : undefined,
    isSoftened,
    faults,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a client has a version of the Mailbox requirement set: "1.14" is younger than "1.9". */
export function hasVersion(client: string, wanted: string): boolean {
  const [major = 0, minor = 0] = client.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Classic Outlook took nothing but strings before version 2402; what is no string is handed over as JSON. */
export function contextText(contextData: unknown): string | null {
  if (contextData === undefined || contextData === null) return null;
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}
