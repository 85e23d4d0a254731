import { type AppManifest, buttonsOf, eventsOf } from './lint-app';
import { byAppName } from './outlook-events';
import { elementAt, elementsBelow, readXml, type XmlElement } from './xml';

/** Permissions by their names in the two manifests. */
const permissions: ReadonlyMap<string, string> = new Map([
  ['Restricted', 'MailboxItem.Restricted.User'],
  ['ReadItem', 'MailboxItem.Read.User'],
  ['ReadWriteItem', 'MailboxItem.ReadWrite.User'],
  ['ReadWriteMailbox', 'Mailbox.ReadWrite.User'],
]);

const sorted = (values: readonly string[]) => [...values].sort().join(', ');

/** Each button of a surface, with where it is shown and whether its pane can be pinned. */
const buttonsAt = (point: XmlElement): readonly string[] =>
  elementsBelow(point)
    .filter(({ name }) => name === 'Control')
    .map((control) => {
      const isPinned = elementsBelow(control).some(({ name, text }) => name === 'SupportsPinning' && text === 'true');
      const parts = [point.attributes.get('xsi:type'), control.attributes.get('id')];
      return [...parts, ...(isPinned ? ['pinned'] : [])].join(' ');
    });

/**
 * Where the two manifests say different things, in plain words. The Outlook part is compared only where the package
 * holds it.
 */
export function lintBoth(xml: string, manifest: AppManifest): readonly string[] {
  const top = readXml(xml);
  if (typeof top === 'string') return [`not well-formed XML: ${top}`];
  const problems: string[] = [];
  const same = (what: string, inXml: string, inApp: string) => {
    if (inXml !== inApp) problems.push(`${what}: "${inXml}" in the XML manifest, "${inApp}" in the app package`);
  };
  const value = (name: string) => elementAt(top, name)?.attributes.get('DefaultValue') ?? '';
  const id = elementAt(top, 'Id')?.text ?? '';

  if (id === manifest.id) problems.push('both have the same id, so that one would replace the other');
  if (value('DisplayName') === manifest.name?.short)
    problems.push('both have the same name, so that nobody can tell them apart');
  same('version', elementAt(top, 'Version')?.text ?? '', `${manifest.version}.0`);
  same('developer', elementAt(top, 'ProviderName')?.text ?? '', manifest.developer?.name ?? '');
  same('description', value('Description'), manifest.description?.short ?? '');

  const extension = manifest.extensions?.[0];
  if (extension === undefined) return problems;
  const all = elementsBelow(elementAt(top, 'VersionOverrides', 'VersionOverrides') ?? top);
  // The app package is for computers alone.
  const computers = all.filter(({ name }) => name === 'DesktopFormFactor').flatMap(elementsBelow);
  const urls = new Map(
    all.flatMap(({ attributes }) => [[attributes.get('id') ?? '', attributes.get('DefaultValue') ?? '']]),
  );
  const urlOf = (name: string) =>
    urls.get(all.find((element) => element.name === name)?.attributes.get('resid') ?? '') ?? '';
  const code = (extension.runtimes ?? [])
    .map((runtime) => runtime.code)
    .find((candidate) => candidate?.script !== undefined);
  const permission = elementAt(top, 'Permissions')?.text ?? '';
  const granted = manifest.authorization?.permissions?.resourceSpecific ?? [];
  const shared = all.some((element) => element.name === 'SupportsSharedFolders' && element.text === 'true');

  same(
    'events',
    sorted(
      computers
        .filter(({ name }) => name === 'LaunchEvent')
        .map(({ attributes }) =>
          [attributes.get('Type'), attributes.get('FunctionName'), attributes.get('SendMode')?.toLowerCase()].join(' '),
        ),
    ),
    sorted(
      eventsOf(extension).map(({ type, actionId, options }) =>
        [byAppName.get(type ?? '')?.xml, actionId, options?.sendMode?.toLowerCase()].join(' '),
      ),
    ),
  );
  same(
    'buttons',
    sorted(computers.filter(({ name }) => name === 'ExtensionPoint').flatMap(buttonsAt)),
    sorted(buttonsOf(extension)),
  );
  same('event page', urlOf('Runtime'), code?.page ?? '');
  same('event script', urlOf('Override'), code?.script ?? '');
  same('permission', permissions.get(permission) ?? permission, granted[0]?.name ?? '');
  same('shared folders', String(shared), String(granted.some(({ name }) => name === 'Mailbox.SharedFolder')));
  const hidden = (extension.alternates ?? []).map(({ hide }) => hide?.customOfficeAddin?.officeAddinId);
  if (!hidden.includes(id)) problems.push('the package does not hide the XML add-in: people would be asked twice');
  return problems;
}
