import { isGuid, type Surroundings } from './lint-xml';
import { byAppName } from './outlook-events';

interface Control {
  readonly id?: string;
  readonly actionId?: string;
  readonly icons?: readonly { readonly size?: number; readonly url?: string }[];
}

interface Runtime {
  readonly id?: string;
  readonly code?: { readonly page?: string; readonly script?: string };
  readonly actions?: readonly { readonly id?: string; readonly type?: string; readonly pinnable?: boolean }[];
}

interface AutoRunEvent {
  readonly type?: string;
  readonly actionId?: string;
  readonly options?: { readonly sendMode?: string };
}

interface Extension {
  readonly runtimes?: readonly Runtime[];
  readonly ribbons?: readonly {
    readonly contexts?: readonly string[];
    readonly tabs?: readonly { readonly groups?: readonly { readonly controls?: readonly Control[] }[] }[];
  }[];
  readonly autoRunEvents?: readonly {
    readonly requirements?: {
      readonly capabilities?: readonly { readonly name?: string; readonly minVersion?: string }[];
    };
    readonly events?: readonly AutoRunEvent[];
  }[];
  readonly alternates?: readonly {
    readonly hide?: { readonly customOfficeAddin?: { readonly officeAddinId?: string } };
  }[];
}

/** The members of a unified manifest that the lint reads. Its shape is the schema's business. */
export interface AppManifest {
  readonly id?: string;
  readonly version?: string;
  readonly name?: { readonly short?: string };
  readonly description?: { readonly short?: string };
  readonly developer?: { readonly name?: string };
  readonly icons?: { readonly color?: string; readonly outline?: string };
  readonly staticTabs?: readonly { readonly contentUrl?: string; readonly websiteUrl?: string }[];
  readonly validDomains?: readonly string[];
  readonly webApplicationInfo?: { readonly id?: string };
  readonly activities?: {
    readonly activityTypes?: readonly { readonly type?: string; readonly templateText?: string }[];
  };
  readonly authorization?: {
    readonly permissions?: { readonly resourceSpecific?: readonly { readonly name?: string }[] };
  };
  readonly extensions?: readonly Extension[];
}

/** Where Outlook shows a button, by its name in the unified manifest, with the name the XML manifest has for it. */
const surfaceNames: ReadonlyMap<string, string> = new Map([
  ['mailRead', 'MessageReadCommandSurface'],
  ['mailCompose', 'MessageComposeCommandSurface'],
  ['meetingDetailsOrganizer', 'AppointmentOrganizerCommandSurface'],
  ['meetingDetailsAttendee', 'AppointmentAttendeeCommandSurface'],
]);

/** Each button with where it is shown and whether its pane can be pinned. */
export const buttonsOf = (extension: Extension): readonly string[] => {
  const actions = (extension.runtimes ?? []).flatMap((runtime) => runtime.actions ?? []);
  return (extension.ribbons ?? []).flatMap((ribbon) =>
    controlsOf({ ribbons: [ribbon] }).flatMap(({ id, actionId }) =>
      (ribbon.contexts ?? []).map((context) => {
        const isPinned = actions.some((action) => action.id === actionId && action.pinnable === true);
        return [surfaceNames.get(context) ?? context, id, ...(isPinned ? ['pinned'] : [])].join(' ');
      }),
    ),
  );
};

const controlsOf = (extension: Extension): readonly Control[] =>
  (extension.ribbons ?? []).flatMap(({ tabs }) =>
    (tabs ?? []).flatMap(({ groups }) => (groups ?? []).flatMap(({ controls }) => controls ?? [])),
  );

export const eventsOf = (extension: Extension): readonly AutoRunEvent[] =>
  (extension.autoRunEvents ?? []).flatMap(({ events }) => events ?? []);

/** What holds an item back must be asked for with all that answering it takes, and have one mode for mails and meetings. */
function sendProblems({ autoRunEvents }: Extension): readonly string[] {
  const groups = (autoRunEvents ?? []).map(({ requirements, events }) => ({
    mailbox: requirements?.capabilities?.find(({ name }) => name === 'Mailbox')?.minVersion ?? '1.1',
    sending: (events ?? []).filter(({ type }) => byAppName.get(type ?? '')?.sends === true),
  }));
  const sending = groups.flatMap((group) => group.sending);
  const modes = new Set(sending.map(({ options }) => options?.sendMode ?? 'none'));
  return [
    ...groups
      .filter((group) => group.sending.length > 0 && Number(group.mailbox.split('.')[1]) < 14)
      .map(({ mailbox }) => `a send event asks for no more than Mailbox ${mailbox}, where an alert wants 1.14`),
    ...(modes.size > 1 ? [`mails and meetings have different send modes: ${[...modes].join(', ')}`] : []),
  ];
}

function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}

function extensionProblems(extension: Extension, { actions, iconSize }: Surroundings): readonly string[] {
  const runtimes = extension.runtimes ?? [];
  const declared = runtimes.flatMap((runtime) => runtime.actions ?? []);
  const functions = declared.filter(({ type }) => type === 'executeFunction').map(({ id }) => id ?? '');
  const controls = controlsOf(extension);
  const events = eventsOf(extension);
  const used = [...controls, ...events].map(({ actionId }) => actionId ?? '');
  const icons = controls.flatMap((control) => control.icons ?? []);
  const ids = declared.map(({ id }) => id ?? '');
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `action "${id}" is used and not declared`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `action "${id}" is declared and used by nothing`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `action "${id}" is declared twice`),
    ...functions.filter((id) => !actions.includes(id)).map((id) => `the event script has no action "${id}"`),
    ...events.filter(({ type }) => !byAppName.has(type ?? '')).map(({ type }) => `Outlook has no event "${type}"`),
    ...sendProblems(extension),
    ...events
      .filter(({ actionId }) => {
        const runtime = runtimes.find((candidate) => candidate.actions?.some(({ id }) => id === actionId));
        return runtime !== undefined && runtime.code?.script === undefined;
      })
      .map(({ actionId }) => `classic Outlook finds no script for "${actionId}"`),
    ...icons.flatMap(({ size, url }) => {
      const path = URL.canParse(url ?? '') ? new URL(url ?? '').pathname : (url ?? '');
      const found = iconSize(path);
      if (found === undefined) return [`icon ${path} is not there`];
      return found.width === size && found.height === size ? [] : [`icon ${path} is not ${size} pixels`];
    }),
  ];
}

/** What Teams may tell: of each kind once, and nothing but a kind and a reference, since it stands on lock screens. */
function activityProblems({ activities }: AppManifest): readonly string[] {
  const told = activities?.activityTypes ?? [];
  const types = told.map(({ type }) => type ?? '');
  const placed = told.flatMap(({ templateText }) => [...(templateText ?? '').matchAll(/\{(\w+)\}/g)]);
  return [
    ...types.filter((type, at) => types.indexOf(type) !== at).map((type) => `activity "${type}" is there twice`),
    ...placed
      .map(([, name = '']) => name)
      .filter((name) => name !== 'title' && name !== 'ref')
      .map((name) => `an activity would show {${name}}: kind and reference only`),
  ];
}

/** What is wrong with a unified manifest that its schema does not see, in plain words. */
export function lintApp(
  manifest: AppManifest,
  surroundings: Surroundings & { readonly packageIconSize: Surroundings['iconSize'] },
): readonly string[] {
  const icon = (path: string | undefined, pixels: number) => {
    const size = surroundings.packageIconSize(path ?? '');
    if (size === undefined) return [`icon ${path} is not in the package`];
    return size.width === pixels && size.height === pixels ? [] : [`icon ${path} is not ${pixels} pixels`];
  };
  const pages = (manifest.staticTabs ?? []).flatMap(({ contentUrl, websiteUrl }) => [
    contentUrl ?? '',
    websiteUrl ?? '',
  ]);
  const domains = manifest.validDomains ?? [];
  const strange = pages.filter((page) => !URL.canParse(page) || !domains.includes(new URL(page).host));
  return [
    ...(isGuid(manifest.id ?? '') ? [] : [`the id is no GUID: ${manifest.id}`]),
    ...(isGuid(manifest.webApplicationInfo?.id ?? '') ? [] : ['the client id is no GUID']),
    ...(/^\d+\.\d+\.\d+$/.test(manifest.version ?? '') ? [] : [`the version has not three parts: ${manifest.version}`]),
    ...icon(manifest.icons?.color, 192),
    ...icon(manifest.icons?.outline, 32),
    ...strange.map((page) => `the tab's page is not on a valid domain: ${page}`),
    ...domains
      .filter((domain) => !/^[a-z0-9.-]+(:\d+)?$/i.test(domain))
      .map((domain) => `not a bare host name: ${domain}`),
    ...stringsIn(manifest)
      .filter((text) => text.startsWith('http:'))
      .map((text) => `no https address: ${text}`),
    ...stringsIn(manifest)
      .filter((text) => text.includes('{{'))
      .map((text) => `a placeholder was not filled: ${text}`),
    ...activityProblems(manifest),
    ...(manifest.extensions ?? []).flatMap((extension) => extensionProblems(extension, surroundings)),
  ];
}
