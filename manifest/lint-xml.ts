import { byXmlName } from './outlook-events';
import { childrenOf, elementAt, elementsBelow, readXml, type XmlElement } from './xml';

/** What a manifest refers to outside itself. */
export interface Surroundings {
  /** Functions that the event script associates. */
  readonly actions: readonly string[];
  /** Pixels of the icon at a path below the origin; undefined where there is none. */
  readonly iconSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isGuid = (value: string): boolean => guid.test(value);

const sendModes = new Set(['PromptUser', 'SoftBlock', 'Block']);

/** The order in which Outlook wants the children of an element. A child that is not named here is reported. */
const orders: { readonly [element: string]: readonly string[] } = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  MobileFormFactor: ['FunctionFile', 'ExtensionPoint'],
  LaunchEvents: ['LaunchEvent'],
  ExtensionPoint: ['OfficeTab', 'LaunchEvents', 'SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'SupportsPinning', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Longest values, by element; for resources by the list they stand in. */
const longest = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

function orderProblems(element: XmlElement): readonly string[] {
  const order = orders[element.name];
  // `Host` and `Hosts` at the top name a product; only those inside the overrides hold children.
  if (order === undefined || element.children.length === 0) return [];
  const places = element.children.map(({ name }) => order.indexOf(name));
  const unknown = element.children.filter((_, index) => places[index] === -1);
  if (unknown.length > 0) return unknown.map(({ name }) => `<${name}> has no place in <${element.name}>`);
  const late = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return late === -1 ? [] : [`<${element.children[late]?.name}> comes too late in <${element.name}>`];
}

function lengthProblems(element: XmlElement): readonly string[] {
  const inOverrides = element.name.startsWith('bt:');
  const limit = Object.entries(longest).find(([name]) => name === element.name)?.[1];
  if (limit === undefined) return [];
  const values = inOverrides
    ? element.children.map(({ attributes }) => attributes.get('DefaultValue') ?? '')
    : [element.attributes.get('DefaultValue') ?? element.text];
  return values
    .filter((value) => value.length > limit)
    .map((value) => `<${element.name}> holds ${value.length} characters, ${limit} at most: ${value.slice(0, 40)}`);
}

/** Resource ids must be declared in the same overrides, unique, at most 32 characters, and used. */
function resourceProblems(overrides: XmlElement): readonly string[] {
  const resources = elementAt(overrides, 'Resources');
  const declared = (resources?.children ?? []).flatMap(({ children }) =>
    children.map((child) => child.attributes.get('id') ?? ''),
  );
  const here = overrides.children
    .filter(({ name }) => name !== 'VersionOverrides')
    .flatMap((child) => elementsBelow(child));
  const used = here.flatMap(({ attributes }) => attributes.get('resid') ?? []);
  return [
    ...used.filter((id) => !declared.includes(id)).map((id) => `resid "${id}" is not among the resources`),
    ...declared.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is used by nothing`),
    ...declared.filter((id, at) => declared.indexOf(id) !== at).map((id) => `resource "${id}" is there twice`),
    ...declared.filter((id) => id.length > 32).map((id) => `resource "${id}" has a name of more than 32 characters`),
  ];
}

/** Ids of groups and buttons: two alike, and Outlook shows one of them. */
function idProblems(overrides: XmlElement): readonly string[] {
  const here = overrides.children
    .filter(({ name }) => name !== 'VersionOverrides')
    .flatMap((child) => elementsBelow(child));
  return ['Group', 'Control'].flatMap((kind) => {
    const ids = here.filter(({ name }) => name === kind).map(({ attributes }) => attributes.get('id') ?? '');
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `<${kind}> "${id}" is there twice`);
  });
}

function urlProblems(element: XmlElement): readonly string[] {
  const holdsUrl = /Url$|^SourceLocation$|^bt:Image$/.test(element.name);
  const value = element.name === 'AppDomain' ? element.text : element.attributes.get('DefaultValue');
  if (value === undefined || (!holdsUrl && element.name !== 'AppDomain')) return [];
  return URL.canParse(value) && new URL(value).protocol === 'https:'
    ? []
    : [`<${element.name}> is no https address: ${value}`];
}

function iconProblems(element: XmlElement, top: XmlElement, { iconSize }: Surroundings): readonly string[] {
  const wanted: { readonly [name: string]: number } = { IconUrl: 64, HighResolutionIconUrl: 128 };
  let url = element.attributes.get('DefaultValue');
  let pixels = wanted[element.name];
  if (element.name === 'bt:Image' && element.attributes.has('size')) {
    pixels = Number(element.attributes.get('size'));
    const id = element.attributes.get('resid');
    url = elementsBelow(top)
      .find(({ name, attributes }) => name === 'bt:Image' && attributes.get('id') === id)
      ?.attributes.get('DefaultValue');
  }
  if (pixels === undefined || url === undefined || !URL.canParse(url)) return [];
  const path = new URL(url).pathname;
  const size = iconSize(path);
  if (size === undefined) return [`icon ${path} is not there`];
  if (size.width === pixels && size.height === pixels) return [];
  return [`icon ${path} is ${size.width} by ${size.height}, where ${pixels} is wanted`];
}

/** Events of one kind of device: each known there and answered to, with a send mode where it holds an item back. */
function eventProblems(formFactor: XmlElement, { actions }: Surroundings): readonly string[] {
  const events = elementsBelow(formFactor).filter(({ name }) => name === 'LaunchEvent');
  const types = events.map(({ attributes }) => attributes.get('Type') ?? '');
  const modes = events.flatMap(({ attributes }) => attributes.get('SendMode') ?? []);
  return [
    ...events.flatMap(({ attributes }) => {
      const type = attributes.get('Type') ?? '';
      const event = byXmlName.get(type);
      const mode = attributes.get('SendMode');
      const action = attributes.get('FunctionName') ?? '';
      return [
        ...(event === undefined ? [`Outlook has no event "${type}"`] : []),
        ...(formFactor.name === 'MobileFormFactor' && event?.phones !== true ? [`phones have no event "${type}"`] : []),
        ...(actions.includes(action) ? [] : [`the event script has no action "${action}"`]),
        ...(event?.sends && !sendModes.has(mode ?? '') ? [`${type} has no send mode that Outlook knows`] : []),
        ...(!event?.sends && mode !== undefined ? [`${type} cannot have a send mode`] : []),
      ];
    }),
    ...types.filter((type, at) => types.indexOf(type) !== at).map((type) => `event ${type} is there twice`),
    ...(new Set(modes).size > 1 ? [`mails and meetings have different send modes: ${modes.join(', ')}`] : []),
  ];
}

function runtimeProblems(overrides: XmlElement): readonly string[] {
  const all = elementsBelow(overrides);
  const runtimes = all.filter(({ name }) => name === 'Runtime');
  const hasScript = runtimes
    .flatMap((runtime) => childrenOf(runtime, 'Override'))
    .some(({ attributes }) => attributes.get('type') === 'javascript');
  const pages = all
    .filter((point) => point.attributes.get('xsi:type') === 'LaunchEvent')
    .flatMap((point) => childrenOf(point, 'SourceLocation'));
  return [
    ...(pages.length > 0 && !hasScript
      ? ['classic Outlook finds no script: the runtime has no javascript override']
      : []),
    ...pages
      .map(({ attributes }) => attributes.get('resid'))
      .filter((resid) => !runtimes.some((runtime) => runtime.attributes.get('resid') === resid))
      .map((resid) => `the events run in "${resid}", which is no runtime`),
  ];
}

/** Phones stand at Mailbox 1.5 with a few calls beyond it, and read no overrides that ask for more. */
function phoneProblems(overrides: XmlElement): readonly string[] {
  const asks = elementAt(overrides, 'Requirements', 'bt:Sets')?.attributes.get('DefaultMinVersion') ?? '';
  const hasPhones = elementsBelow(overrides).some(({ name }) => name === 'MobileFormFactor');
  return hasPhones && !isOldEnough(asks) ? [`phones take no overrides that ask for Mailbox ${asks}`] : [];
}

const isOldEnough = (mailbox: string) => /^1\.[1-5]$/.test(mailbox);

/**
 * What is wrong with an add-in-only manifest, in plain words; none where it is sound. There is no schema for it that
 * works offline, so this says what Microsoft's own validator, the documentation and experience say.
 */
export function lintXml(xml: string, surroundings: Surroundings): readonly string[] {
  const top = readXml(xml);
  if (typeof top === 'string') return [`not well-formed XML: ${top}`];
  const all = [top, ...elementsBelow(top)];
  const outer = elementAt(top, 'VersionOverrides');
  const inner = elementAt(outer, 'VersionOverrides');
  const overrides = [outer, inner].flatMap((found) => found ?? []);
  const id = elementAt(top, 'Id')?.text ?? '';
  const version = elementAt(top, 'Version')?.text ?? '';
  const minimum = elementAt(top, 'Requirements', 'Sets', 'Set')?.attributes.get('MinVersion') ?? '';
  const type = (element: XmlElement | undefined) => element?.attributes.get('xsi:type');
  return [
    ...(Buffer.byteLength(xml) > 256 * 1024 ? ['the manifest is larger than 256 KB'] : []),
    ...(isGuid(id) ? [] : [`the id is no GUID: ${id}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`the version has not four parts: ${version}`]),
    ...(isOldEnough(minimum) ? [] : [`Exchange Server cannot install what needs Mailbox ${minimum}`]),
    ...(type(outer) === 'VersionOverridesV1_0' ? [] : ['the outer overrides are not of version 1.0']),
    ...(type(inner) === 'VersionOverridesV1_1'
      ? []
      : ['no overrides of version 1.1 are inside those of 1.0: events need them']),
    ...all.flatMap(orderProblems),
    ...all.flatMap(lengthProblems),
    ...all.flatMap(urlProblems),
    ...overrides.flatMap(resourceProblems),
    ...overrides.flatMap(idProblems),
    ...all.filter(({ name }) => name.endsWith('FormFactor')).flatMap((device) => eventProblems(device, surroundings)),
    ...overrides.flatMap(runtimeProblems),
    ...overrides.flatMap(phoneProblems),
    ...all.flatMap((element) => iconProblems(element, top, surroundings)),
    ...(xml.includes('{{') ? ['a placeholder was not filled'] : []),
  ];
}
