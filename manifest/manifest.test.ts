import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionIds } from '../src/hosts';
import { appManifest, buildManifests, xmlManifest } from './build';
import { fillText } from './fill';
import { iconFiles } from './icons';
import { lintApp } from './lint-app';
import { lintBoth } from './lint-both';
import { lintXml } from './lint-xml';
import { pngSize, readPng } from './png';
import { schemaProblems } from './schema';

const deployment = { origin: 'https://second-look.example', clientId: '2a6f4c1e-95b8-4d37-8e02-c41b6a90d7f5' };
const xml = xmlManifest(deployment);
const tabOnly = JSON.stringify(appManifest(deployment, false));
const whole = JSON.stringify(appManifest(deployment, true));

const sizeAt = (file: string) => (existsSync(file) ? pngSize(readFileSync(file)) : undefined);
const surroundings = {
  actions: Object.values(actionIds),
  iconSize: (path: string) => sizeAt(join('manifest', path)),
  packageIconSize: (path: string) => sizeAt(join('appPackage', path)),
};

interface Mutation {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

function mutate(text: string, { from, to }: Mutation): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('the XML manifest', () => {
  it('is accepted by the lint', () => {
    expect(lintXml(xml, surroundings)).toEqual([]);
  });

  const mutations: readonly Mutation[] = [
    { what: 'XML that is not well-formed', from: '</OfficeApp>', to: '', says: 'not well-formed XML' },
    { what: 'an id that is no GUID', from: '<Id>6f1d', to: '<Id>zz1d', says: 'the id is no GUID' },
    { what: 'a version of three parts', from: '1.2.0.0', to: '1.2.0', says: 'the version has not four parts' },
    {
      what: 'an event that Outlook does not have',
      from: 'OnMessageSend"',
      to: 'OnMessageSent"',
      says: 'no event "OnMessageSent"',
    },
    {
      what: 'an action nobody answers to',
      from: 'FunctionName="onMessageSend"',
      to: 'FunctionName="onSend"',
      says: 'no action "onSend"',
    },
    {
      what: 'a send mode that does not exist',
      from: 'SoftBlock',
      to: 'Softblock',
      says: 'no send mode that Outlook knows',
    },
    {
      what: 'a send event without a send mode',
      from: ' SendMode="SoftBlock"',
      to: '',
      says: 'no send mode that Outlook knows',
    },
    {
      what: 'a send mode on an event that only tells',
      from: 'Type="OnMessageCompose"',
      to: 'Type="OnMessageCompose" SendMode="SoftBlock"',
      says: 'OnMessageCompose cannot have a send mode',
    },
    {
      what: 'one send mode for mails and another for meetings',
      from: 'SoftBlock',
      to: 'PromptUser',
      says: 'mails and meetings have different send modes',
    },
    {
      what: 'an event that phones do not have',
      from: '"OnNewMessageCompose"',
      to: '"OnMessageSend"',
      says: 'phones have no event "OnMessageSend"',
    },
    {
      what: 'an event that is there twice for one device',
      from: '"OnMessageAttachmentsChanged"',
      to: '"OnMessageFromChanged"',
      says: 'event OnMessageFromChanged is there twice',
    },
    {
      what: 'overrides that ask for more than phones have',
      from: 'DefaultMinVersion="1.5">\n          <bt:Set Name="Mailbox"/>\n        </bt:Sets>\n      </Requirements>\n      <Hosts>\n        <Host xsi:type="MailHost">\n          <Runtimes>',
      to: 'DefaultMinVersion="1.14">\n          <bt:Set Name="Mailbox"/>\n        </bt:Sets>\n      </Requirements>\n      <Hosts>\n        <Host xsi:type="MailHost">\n          <Runtimes>',
      says: 'phones take no overrides that ask for Mailbox 1.14',
    },
    {
      what: 'shared folders after the buttons',
      from: '<DesktopFormFactor>\n            <SupportsSharedFolders>true</SupportsSharedFolders>',
      to: '<DesktopFormFactor>\n            <ExtensionPoint xsi:type="LaunchEvent"/><SupportsSharedFolders>true</SupportsSharedFolders>',
      says: '<SupportsSharedFolders> comes too late in <DesktopFormFactor>',
    },
    {
      what: 'a resid that leads nowhere',
      from: 'resid="pane.tip"',
      to: 'resid="pane.tips"',
      says: 'resid "pane.tips" is not among',
    },
    {
      what: 'a resource nobody uses',
      from: '<Override type="javascript" resid="events.script"/>',
      to: '',
      says: 'resource "events.script" is used by nothing',
    },
    {
      what: 'a runtime without a script',
      from: 'type="javascript"',
      to: 'type="text"',
      says: 'classic Outlook finds no script',
    },
    {
      what: 'events outside every runtime',
      from: '<SourceLocation resid="events.page"/>',
      to: '<SourceLocation resid="pane.url"/>',
      says: 'which is no runtime',
    },
    {
      what: 'an address without https',
      from: '"https://second-look.example/taskpane',
      to: '"http://second-look.example/taskpane',
      says: 'is no https address',
    },
    {
      what: 'an icon that is not there',
      from: '/icon-64.png',
      to: '/icon-48.png',
      says: 'icon /icons/icon-48.png is not there',
    },
    {
      what: 'an icon of the wrong size',
      from: '/icon-128.png',
      to: '/icon-80.png',
      says: 'is 80 by 80, where 128 is wanted',
    },
    {
      what: 'an icon of the wrong size in the ribbon',
      from: '<bt:Image id="icon.80" DefaultValue="https://second-look.example/icons/icon-80.png"/>',
      to: '<bt:Image id="icon.80" DefaultValue="https://second-look.example/icons/icon-64.png"/>',
      says: 'is 64 by 64, where 80 is wanted',
    },
    {
      what: 'more than Exchange Server can install',
      from: 'MinVersion="1.5"',
      to: 'MinVersion="1.14"',
      says: 'Exchange Server cannot install',
    },
    {
      what: 'a text that is too long',
      from: 'DefaultValue="Second Look"',
      to: `DefaultValue="${'x'.repeat(126)}"`,
      says: '126 characters, 125 at most',
    },
    {
      what: 'a placeholder that was left',
      from: 'Take a second look',
      to: '{{tip}}',
      says: 'a placeholder was not filled',
    },
    {
      what: 'an element that has no place',
      from: '<AppDomains>',
      to: '<Colour/><AppDomains>',
      says: '<Colour> has no place in <OfficeApp>',
    },
    {
      what: 'a second button of one id',
      from: 'id="secondLookRead"',
      to: 'id="secondLookCompose"',
      says: '<Control> "secondLookCompose" is there twice',
    },
    {
      what: 'pinning before the page that is pinned',
      from: '<SourceLocation resid="pane.url"/>\n                      <SupportsPinning>true</SupportsPinning>',
      to: '<SupportsPinning>true</SupportsPinning>\n                      <SourceLocation resid="pane.url"/>',
      says: '<SourceLocation> comes too late in <Action>',
    },
    {
      what: 'overrides without the events',
      from: 'xsi:type="VersionOverridesV1_1"',
      to: 'xsi:type="VersionOverridesV1_0"',
      says: 'events need them',
    },
  ];

  it.each(mutations)('is reported with $what', (mutation) => {
    const problems = lintXml(mutate(xml, mutation), surroundings);
    expect(problems.join('\n')).toContain(mutation.says);
  });

  it('is reported with its elements out of order', () => {
    const rule = '<Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/>';
    const moved = xml.replace(rule, '').replace('<FormSettings>', `${rule}<FormSettings>`);
    expect(lintXml(moved, surroundings)).toEqual(['<FormSettings> comes too late in <OfficeApp>']);
  });

  it('keeps a name with an ampersand well-formed', () => {
    expect(
      lintXml(
        xmlManifest({ ...deployment, origin: 'https://a.example' }).replace('Take a', 'Take &amp; a'),
        surroundings,
      ),
    ).toEqual([]);
  });
});

describe('the events that both manifests declare', () => {
  const element = (of: string, name: string) => of.slice(of.indexOf(`<${name}>`), of.indexOf(`</${name}>`));
  const typesIn = (text: string) => [...text.matchAll(/<LaunchEvent Type="(\w+)"/g)].map(([, type]) => type);

  it('are on computers all that the script answers to, and on phones the three that there are', () => {
    expect(typesIn(element(xml.slice(xml.indexOf('V1_1')), 'DesktopFormFactor'))).toEqual([
      'OnMessageSend',
      'OnAppointmentSend',
      'OnMessageCompose',
      'OnAppointmentOrganizer',
      'OnMessageRecipientsChanged',
      'OnAppointmentAttendeesChanged',
      'OnMessageAttachmentsChanged',
      'OnAppointmentAttachmentsChanged',
      'OnSensitivityLabelChanged',
      'OnMessageFromChanged',
      'OnAppointmentFromChanged',
    ]);
    expect(typesIn(element(xml, 'MobileFormFactor'))).toEqual([
      'OnNewMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageFromChanged',
    ]);
  });

  it('use every action of the script', () => {
    const used = [...xml.matchAll(/FunctionName="(\w+)"/g)].map(([, action]) => action);
    expect([...new Set(used)].sort()).toEqual(Object.values(actionIds).sort());
  });

  it('hold an item back as the deployment chose: soft block, or asking', () => {
    const asking = { ...deployment, sendMode: 'prompt-user' } as const;
    const modes = (text: string) => text.match(/SendMode="\w+"|"sendMode":"\w+"/g);
    expect(modes(xml)).toEqual(['SendMode="SoftBlock"', 'SendMode="SoftBlock"']);
    expect(modes(xmlManifest(asking))).toEqual(['SendMode="PromptUser"', 'SendMode="PromptUser"']);
    const packaged = appManifest(asking, true);
    expect(modes(JSON.stringify(packaged))).toEqual(['"sendMode":"promptUser"', '"sendMode":"promptUser"']);
    expect(lintXml(xmlManifest(asking), surroundings)).toEqual([]);
    expect(lintBoth(xmlManifest(asking), JSON.parse(JSON.stringify(packaged)))).toEqual([]);
    expect(lintBoth(xml, JSON.parse(JSON.stringify(packaged))).join()).toContain('events: ');
  });

  it('ask for no more than reading and writing the open item', () => {
    expect(xml).toContain('<Permissions>ReadWriteItem</Permissions>');
    expect(whole).toContain('"MailboxItem.ReadWrite.User"');
    expect(`${xml}${whole}`).not.toMatch(/ReadWriteMailbox|"Mailbox\.ReadWrite/);
  });
});

describe('the app package', () => {
  it.each([
    ['with the tab alone', tabOnly],
    ['with the Outlook part', whole],
  ])('is accepted by the schema of Microsoft and by the lint, %s', (_, text) => {
    expect(schemaProblems(JSON.parse(text))).toEqual([]);
    expect(lintApp(JSON.parse(text), surroundings)).toEqual([]);
    expect(lintBoth(xml, JSON.parse(text))).toEqual([]);
  });

  it('holds nothing of Outlook unless that was asked for', () => {
    expect(JSON.parse(tabOnly).extensions).toBeUndefined();
    expect(JSON.parse(tabOnly).authorization).toBeUndefined();
  });

  const wrongForSchema: readonly Mutation[] = [
    {
      what: 'a name of more than 30 characters',
      from: '"Second Look Guide"',
      to: `"${'x'.repeat(31)}"`,
      says: '/name/short',
    },
    { what: 'a send mode that does not exist', from: '"softBlock"', to: '"soft"', says: 'sendMode' },
    { what: 'a colour that is none', from: '"#1F4E5F"', to: '"teal"', says: '/accentColor' },
    {
      what: 'a member the schema does not know',
      from: '"staticTabs"',
      to: '"staticTab"',
      says: 'additional properties',
    },
  ];
  it.each(wrongForSchema)('is reported by the schema with $what', (mutation) => {
    expect(schemaProblems(JSON.parse(mutate(whole, mutation))).join('\n')).toContain(mutation.says);
  });

  const mutations: readonly Mutation[] = [
    {
      what: 'an id that is no GUID',
      from: '"b93e4a17-8c25-4f6d',
      to: '"b93e4a17-8c25-ff6d',
      says: 'the id is no GUID',
    },
    {
      what: 'an action that is not declared',
      from: '"actionId":"openPane"',
      to: '"actionId":"openPain"',
      says: '"openPain" is used and not declared',
    },
    {
      what: 'an action nobody uses',
      from: '"actionId":"openReadPane"',
      to: '"actionId":"onMessageSend"',
      says: '"openReadPane" is declared and used by nothing',
    },
    {
      what: 'an action nobody answers to',
      from: '"id":"onMessageSend","type":"executeFunction"',
      to: '"id":"onSend","type":"executeFunction"',
      says: 'the event script has no action "onSend"',
    },
    {
      what: 'an event that Outlook does not have',
      from: '"messageSending"',
      to: '"messageSent"',
      says: 'Outlook has no event "messageSent"',
    },
    {
      what: 'a send event that older clients would start',
      from: '"minVersion":"1.14"}]},"events"',
      to: '"minVersion":"1.12"}]},"events"',
      says: 'a send event asks for no more than Mailbox 1.12',
    },
    {
      what: 'one send mode for mails and another for meetings',
      from: '"softBlock"',
      to: '"promptUser"',
      says: 'mails and meetings have different send modes',
    },
    {
      what: 'no script for the event',
      from: ',"script":"https://second-look.example/events/events.js"',
      to: '',
      says: 'classic Outlook finds no script',
    },
    {
      what: 'an icon that is not in the package',
      from: '"color.png"',
      to: '"colour.png"',
      says: 'icon colour.png is not in the package',
    },
    {
      what: 'an icon of the wrong size',
      from: '"outline.png"',
      to: '"color.png"',
      says: 'icon color.png is not 32 pixels',
    },
    {
      what: 'a ribbon icon of the wrong size',
      from: '/icons/icon-80.png',
      to: '/icons/icon-64.png',
      says: 'is not 80 pixels',
    },
    {
      what: 'a page on a strange domain',
      from: '"validDomains":["second-look.example"]',
      to: '"validDomains":["other.example"]',
      says: 'not on a valid domain',
    },
    {
      what: 'a domain with a scheme',
      from: '"validDomains":["second-look.example"]',
      to: '"validDomains":["second-look.example","https://x.example"]',
      says: 'not a bare host name',
    },
    {
      what: 'an activity that would show a name on a lock screen',
      from: '{title} {ref} waits for you',
      to: '{requester} waits for you',
      says: 'would show {requester}',
    },
    {
      what: 'an activity that is there twice',
      from: '"requestDecided"',
      to: '"requestWaiting"',
      says: 'activity "requestWaiting" is there twice',
    },
    { what: 'a client id that is no GUID', from: '2a6f4c1e-95b8', to: '2a6f4c1e-9', says: 'the client id is no GUID' },
    {
      what: 'an address without https',
      from: '"websiteUrl":"https:',
      to: '"websiteUrl":"http:',
      says: 'no https address',
    },
    {
      what: 'a placeholder that was left',
      from: '"Take a second look"',
      to: '"{{tip}}"',
      says: 'a placeholder was not filled',
    },
  ];
  it.each(mutations)('is reported by the lint with $what', (mutation) => {
    expect(lintApp(JSON.parse(mutate(whole, mutation)), surroundings).join('\n')).toContain(mutation.says);
  });

  const different: readonly Mutation[] = [
    {
      what: 'the same id',
      from: '"id":"b93e4a17-8c25-4f6d-a1f8-70d5e2c946ba"',
      to: '"id":"6f1d7c52-3a84-4e0b-9d6e-2b7a51c8f0e3"',
      says: 'both have the same id',
    },
    { what: 'the same name', from: '"Second Look Guide"', to: '"Second Look"', says: 'both have the same name' },
    { what: 'another version', from: '"version":"1.2.0"', to: '"version":"1.2.1"', says: 'version: "1.2.0.0"' },
    { what: 'another send mode', from: '"softBlock"', to: '"block"', says: 'events: ' },
    { what: 'another event', from: '"messageSending"', to: '"appointmentSending"', says: 'events: ' },
    { what: 'another button', from: '"id":"secondLookCompose"', to: '"id":"secondLook"', says: 'buttons: ' },
    { what: 'a button in another place', from: '"mailRead"', to: '"mailCompose"', says: 'buttons: ' },
    { what: 'a pane that stays where it was', from: ',"pinnable":true', to: '', says: 'buttons: ' },
    {
      what: 'another permission',
      from: 'MailboxItem.ReadWrite.User',
      to: 'Mailbox.ReadWrite.User',
      says: 'permission: ',
    },
    { what: 'another script', from: '/events/events.js', to: '/events/event.js', says: 'event script: ' },
    {
      what: 'an XML add-in that is not hidden',
      from: '"officeAddinId":"6f1d',
      to: '"officeAddinId":"7f1d',
      says: 'does not hide the XML add-in',
    },
    { what: 'no shared folders', from: 'Mailbox.SharedFolder', to: 'Mailbox.Other', says: 'shared folders: ' },
  ];
  it.each(different)('is reported as differing from the XML manifest with $what', (mutation) => {
    expect(lintBoth(xml, JSON.parse(mutate(whole, mutation))).join('\n')).toContain(mutation.says);
  });
});

describe('the built site', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'manifests-'));
  beforeAll(() =>
    buildManifests({ outDir, ...deployment, origin: 'https://mail.example:8443/', outlookInAppPackage: true }),
  );
  afterAll(() => rmSync(outDir, { recursive: true }));
  const read = (path: string) => readFileSync(join(outDir, path), 'utf8');

  it('has every icon that its manifests name, and they agree', () => {
    const built = {
      actions: Object.values(actionIds),
      iconSize: (path: string) => sizeAt(join(outDir, path)),
      packageIconSize: (path: string) => sizeAt(join(outDir, 'appPackage', path)),
    };
    expect(lintXml(read('manifest.xml'), built)).toEqual([]);
    expect(lintApp(JSON.parse(read('appPackage/manifest.json')), built)).toEqual([]);
    expect(lintBoth(read('manifest.xml'), JSON.parse(read('appPackage/manifest.json')))).toEqual([]);
  });

  it('lets classic Outlook make requests from the event script, by its exact address', () => {
    const allowed = JSON.parse(read('.well-known/microsoft-officeaddins-allowed.json'));
    expect(allowed).toEqual({ allowed: ['https://mail.example:8443/events/events.js'] });
    expect(read('manifest.xml')).toContain('"https://mail.example:8443/events/events.js"');
  });

  it('has a page that the manifests may point at, with no script and no style', () => {
    expect(read('about/index.html')).toContain('id="privacy"');
    expect(read('about/index.html')).toContain('id="terms"');
    expect(read('about/index.html')).not.toMatch(/<script|<style|style=|\{\{/);
  });

  it.each(['http://mail.example', 'https://mail.example/outlook', 'mail.example'])(
    'refuses the origin %s',
    (origin) => {
      expect(() => buildManifests({ outDir, ...deployment, origin, outlookInAppPackage: false })).toThrow();
    },
  );
});

describe('the icons', () => {
  it.each(iconFiles())('$path is as it is drawn', ({ path, picture }) => {
    const drawn = picture();
    const committed = readPng(readFileSync(path));
    expect([committed.width, committed.height]).toEqual([drawn.width, drawn.height]);
    expect(Buffer.from(committed.pixels).equals(Buffer.from(drawn.pixels))).toBe(true);
  });

  it('has an outline that is white on nothing, as Teams wants it', () => {
    const { pixels } = readPng(readFileSync('appPackage/outline.png'));
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3] !== 0) seen.add(pixels.slice(at, at + 3).join());
    expect([...seen]).toEqual(['255,255,255']);
    expect(pixels[3]).toBe(0);
  });
});

describe('a template', () => {
  it('is refused where a placeholder has no value', () => {
    expect(() => fillText('{{name}} and {{other}}', new Map([['name', 'x']]))).toThrow('{{other}}');
  });
});
