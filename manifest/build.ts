import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Deployment, facts, sendModes, xmlVersion } from './facts';
import { escapeXml, fillJson, fillText } from './fill';
import { iconFiles } from './icons';
import { byXmlName } from './outlook-events';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface BuildManifests extends Deployment {
  /** The site's folder. */
  readonly outDir: string;
  /** Puts the Outlook part into the app package too, for a tenant that wants one package. It hides the XML add-in. */
  readonly outlookInAppPackage: boolean;
}

/** Every placeholder of the templates, with its value. */
function valuesOf({ origin, clientId }: Deployment): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['origin', origin],
    ['host', new URL(origin).host],
    ['clientId', clientId],
    ['addInId', facts.ids.addIn],
    ['appId', facts.ids.app],
    ['version', facts.version],
    ['xmlVersion', xmlVersion],
    ['name', facts.name],
    ['fullName', facts.fullName],
    ['appName', facts.appName],
    ['shortDescription', facts.shortDescription],
    ['description', facts.description],
    ['developer', facts.developer],
    ['accentColor', facts.accentColor],
    ['locale', facts.locale],
    ['xmlPermission', facts.permission.xml],
    ['appPermission', facts.permission.app],
    ['minimumMailbox', facts.minimumMailbox],
    ['eventMailbox', facts.eventMailbox],
    ['sharedFolders', String(facts.sharedFolders)],
    ['groupId', facts.group.id],
    ['groupLabel', facts.group.label],
    ['commandId', facts.command.id],
    ['commandLabel', facts.command.label],
    ['commandTipTitle', facts.command.tipTitle],
    ['commandTip', facts.command.tip],
    ['meetingGroupId', facts.meeting.groupId],
    ['meetingCommandId', facts.meeting.id],
    ['meetingTip', facts.meeting.tip],
    ['readGroupId', facts.read.groupId],
    ['readCommandId', facts.read.id],
    ['readTipTitle', facts.read.tipTitle],
    ['readTip', facts.read.tip],
    ['tabId', facts.tab.id],
    ['tabName', facts.tab.name],
    ['paneUrl', origin + facts.paths.pane],
    ['tabUrl', origin + facts.paths.tab],
    ['eventsPageUrl', origin + facts.paths.eventsPage],
    ['eventsScriptUrl', origin + facts.paths.eventsScript],
    ['iconsUrl', origin + facts.paths.icons],
    ['aboutUrl', origin + facts.paths.about],
  ]);
}

/** An origin that Microsoft 365 can load from, without the slash that a pasted address often ends with. */
function checkedOrigin(origin: string): string {
  const url = new URL(origin);
  if (url.protocol !== 'https:') throw new Error(`The origin must begin with https: ${origin}`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`The site stands at the root of its origin: ${origin} holds more than scheme and host.`);
  }
  return url.origin;
}

/** The events of computers or of phones, each in the form that `row` gives it. */
const eventsOn = <T>(
  where: 'computers' | 'phones',
  { sendMode = 'soft-block' }: Deployment,
  row: (
    names: { xml: string; app: string },
    action: string,
    mode: (typeof sendModes)[typeof sendMode] | undefined,
  ) => T,
): readonly T[] =>
  facts.events
    .filter(({ on }) => on === where || on === 'everywhere')
    .flatMap(({ event, action }) => {
      const known = byXmlName.get(event);
      return known === undefined ? [] : [row(known, action, known.sends ? sendModes[sendMode] : undefined)];
    });

/** The add-in-only manifest, by which Outlook gets the add-in on every client. */
export function xmlManifest(deployment: Deployment): string {
  const template = readFileSync(join(root, 'manifest/manifest.template.xml'), 'utf8');
  const rows = (where: 'computers' | 'phones') =>
    eventsOn(where, deployment, ({ xml }, action, mode) => {
      const sendMode = mode === undefined ? '' : ` SendMode="${mode.xml}"`;
      return `<LaunchEvent Type="${xml}" FunctionName="${action}"${sendMode}/>`;
    }).join('\n                ');
  const whole = template
    .replace('<!-- events of computers -->', rows('computers'))
    .replace('<!-- events of phones -->', rows('phones'));
  return fillText(whole, valuesOf(deployment), escapeXml);
}

/** What the app package holds by list: Teams' activities, whose placeholders have one brace, and Outlook's events. */
const listsOf = (deployment: Deployment): ReadonlyMap<string, readonly unknown[]> =>
  new Map<string, readonly unknown[]>([
    [
      'activityTypes',
      facts.activities.map(({ type, description, template }) => ({ type, description, templateText: template })),
    ],
    [
      'eventActions',
      [...new Set(eventsOn('computers', deployment, (_, action) => action))].map((id) => ({
        id,
        type: 'executeFunction',
      })),
    ],
    [
      'events',
      eventsOn('computers', deployment, ({ app }, actionId, mode) => ({
        type: app,
        actionId,
        ...(mode === undefined ? {} : { options: { sendMode: mode.app } }),
      })),
    ],
  ]);

/**
 * The unified manifest: the Teams tab, and the Outlook part where it is asked for. That part is for computers: phones
 * take it from Microsoft's marketplace alone.
 */
export function appManifest(deployment: Deployment, outlookInAppPackage: boolean): Record<string, unknown> {
  const parts = ['manifest', ...(outlookInAppPackage ? ['outlook'] : [])];
  const values = valuesOf(deployment);
  const lists = listsOf(deployment);
  return Object.assign(
    {},
    ...parts.map((part) =>
      fillJson(JSON.parse(readFileSync(join(root, `appPackage/${part}.template.json`), 'utf8')), values, lists),
    ),
  );
}

/**
 * Writes into `outDir`: `manifest.xml`, `appPackage/` (manifest.json and its two icons), `icons/`, `about/` and the
 * well-known file that classic Outlook wants before its event script may make requests.
 * @throws where the origin is no https origin, or a template holds a placeholder that has no value.
 */
export function buildManifests({ outDir, outlookInAppPackage, ...asked }: BuildManifests): void {
  const deployment = { ...asked, origin: checkedOrigin(asked.origin) };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), text);
  };
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

  write('manifest.xml', xmlManifest(deployment));
  write('appPackage/manifest.json', json(appManifest(deployment, outlookInAppPackage)));
  const about = readFileSync(join(root, 'manifest/about.template.html'), 'utf8');
  write('about/index.html', fillText(about, valuesOf(deployment), escapeXml));
  const allowed = [deployment.origin + facts.paths.eventsScript];
  write('.well-known/microsoft-officeaddins-allowed.json', json({ allowed }));

  mkdirSync(join(outDir, 'icons'), { recursive: true });
  for (const { path } of iconFiles()) {
    copyFileSync(join(root, path), join(outDir, path.replace(/^manifest\//, '')));
  }
}
