// Draws the icons that are committed: npx tsx manifest/draw-icons.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconFiles } from './icons';
import { writePng } from './png';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const { path, picture } of iconFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), writePng(picture()));
}
