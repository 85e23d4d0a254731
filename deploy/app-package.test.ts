import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildManifests } from '../manifest/build';
import { facts } from '../manifest/facts';
import { lintApp } from '../manifest/lint-app';
import { pngSize } from '../manifest/png';
import { schemaProblems } from '../manifest/schema';
import { actionIds } from '../src/hosts';
import { writeAppPackage } from './app-package';
import { readDeployment } from './deployment';

const siteDir = mkdtempSync(join(tmpdir(), 'app-package-'));
const environment = {
  SECOND_LOOK_ORIGIN: 'https://second-look.justice.gov.uk/',
  SECOND_LOOK_CLIENT_ID: '2a6f4c1e-95b8-4d37-8e02-c41b6a90d7f5',
  SECOND_LOOK_TENANT_ID: '7c2b9e05-1d4f-4a86-b3e7-90f1a5d6c284',
};

let file = '';
let files: Record<string, Uint8Array> = {};
beforeAll(() => {
  const { deployment } = readDeployment(environment);
  if (deployment) buildManifests({ outDir: siteDir, ...deployment, outlookInAppPackage: false });
  file = writeAppPackage(siteDir);
  files = unzipSync(readFileSync(file));
});
afterAll(() => rmSync(siteDir, { recursive: true }));

describe('the app package', () => {
  it('is named by the manifest’s version and holds three files at its root', () => {
    expect(basename(file)).toBe(`second-look-${facts.version}.zip`);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  it('is accepted by Microsoft’s schema and by our lint, as it lies in the zip', () => {
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    const inZip = (path: string) => {
      const icon = files[path];
      return icon ? pngSize(Buffer.from(icon)) : undefined;
    };
    expect(schemaProblems(manifest)).toEqual([]);
    const actions = Object.values(actionIds);
    expect(lintApp(manifest, { actions, iconSize: () => undefined, packageIconSize: inZip })).toEqual([]);
    expect(manifest.webApplicationInfo.id).toBe(environment.SECOND_LOOK_CLIENT_ID);
    expect(manifest.staticTabs[0].contentUrl).toBe('https://second-look.justice.gov.uk/tab/index.html');
  });

  it('is the same bytes for the same files', () => {
    const before = readFileSync(file);
    expect(readFileSync(writeAppPackage(siteDir)).equals(before)).toBe(true);
  });

  it('is refused where nothing was built', () => {
    expect(() => writeAppPackage(join(siteDir, 'none'))).toThrow('manifest.json');
  });
});

describe('what a package is made for', () => {
  it('is read from the environment, without the slash of a pasted address', () => {
    expect(readDeployment(environment)).toEqual({
      deployment: {
        origin: 'https://second-look.justice.gov.uk',
        clientId: environment.SECOND_LOOK_CLIENT_ID,
        tenantId: environment.SECOND_LOOK_TENANT_ID,
      },
      problems: [],
    });
  });

  it.each([
    ['SECOND_LOOK_ORIGIN', undefined, 'is not set'],
    ['SECOND_LOOK_ORIGIN', 'second-look', 'is no address'],
    ['SECOND_LOOK_ORIGIN', 'http://second-look.justice.gov.uk', 'does not begin with https'],
    ['SECOND_LOOK_ORIGIN', 'https://justice.gov.uk/second-look', 'holds more than scheme and host'],
    ['SECOND_LOOK_ORIGIN', 'https://sam@justice.gov.uk', 'holds more than scheme and host'],
    ['SECOND_LOOK_ORIGIN', 'https://localhost:3000', 'names a host that nobody else can reach'],
    ['SECOND_LOOK_ORIGIN', 'https://127.0.0.1', 'names a host that nobody else can reach'],
    ['SECOND_LOOK_ORIGIN', 'https://second-look.example', 'names a host that nobody else can reach'],
    ['SECOND_LOOK_CLIENT_ID', '', 'is not set'],
    ['SECOND_LOOK_CLIENT_ID', 'second-look', 'is no id'],
    ['SECOND_LOOK_CLIENT_ID', '00000000-0000-4000-8000-000000000000', 'is still the example'],
    ['SECOND_LOOK_TENANT_ID', undefined, 'is not set'],
    ['SECOND_LOOK_SEND_MODE', 'block', 'is no send mode'],
  ])('is refused with a sentence that names it: %s=%s', (name, value, says) => {
    const { deployment, problems } = readDeployment({ ...environment, [name]: value });
    expect(deployment).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} ${says}`);
    expect(problems[0]).toMatch(/: (set it to|copy) .*\.$/);
  });

  it('can have a send mode of the organisation’s own choice', () => {
    const { deployment } = readDeployment({ ...environment, SECOND_LOOK_SEND_MODE: 'prompt-user' });
    expect(deployment?.sendMode).toBe('prompt-user');
  });

  it('is told of everything that is wrong at once', () => {
    expect(readDeployment({}).problems).toHaveLength(3);
  });
});
