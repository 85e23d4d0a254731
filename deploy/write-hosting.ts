import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../manifest/facts';
import { nginxLocations } from './nginx';
import { staticWebAppConfig } from './static-web-app';

/**
 * Writes into a site's folder what its web host wants: `staticwebapp.config.json`, `deploy/nginx.conf`, and a page at the
 * root, since Azure takes no site without one and the manifests name the origin as the product's website.
 */
export function writeHosting(outDir: string): void {
  mkdirSync(join(outDir, 'deploy'), { recursive: true });
  writeFileSync(join(outDir, 'staticwebapp.config.json'), `${JSON.stringify(staticWebAppConfig(), null, 2)}\n`);
  writeFileSync(join(outDir, 'deploy/nginx.conf'), nginxLocations());
  copyFileSync(join(outDir, facts.paths.about), join(outDir, 'index.html'));
}
