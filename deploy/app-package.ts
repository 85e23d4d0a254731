import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';

const manifestShape = z.looseObject({
  version: z.string(),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
});

/** The same files give the same bytes on every machine and day; a zip cannot say anything earlier. */
const unchanging = new Date(1980, 0, 1);

/**
 * Puts the app package of a built site, its manifest and two icons, into `second-look-<version>.zip` beside it: the file
 * that the Teams admin centre takes.
 * @returns the path of the file.
 * @throws where the site was not built.
 */
export function writeAppPackage(siteDir: string): string {
  const read = (name: string) => readFileSync(join(siteDir, 'appPackage', name));
  const manifest = read('manifest.json');
  const { version, icons } = manifestShape.parse(JSON.parse(manifest.toString('utf8')));
  const files: Zippable = {
    'manifest.json': manifest,
    [icons.color]: read(icons.color),
    [icons.outline]: read(icons.outline),
  };
  const file = join(siteDir, `second-look-${version}.zip`);
  writeFileSync(file, zipSync(files, { level: 9, mtime: unchanging }));
  return file;
}
