// Makes a fresh checkout ready: the right Node, the dependencies of the lock file and, with --browser, a Chromium.
// Plain JavaScript and no packages, since it runs before there are any. Everything it says goes to standard error.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`${text}\n`);

export const chromiumPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The first Chromium found, or undefined. CHROMIUM_PATH wins. */
export const findChromium = () => chromiumPlaces.find((place) => place && existsSync(place));

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Second Look needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
  process.exit(70);
}

function installPackages() {
  const stamp = join(root, 'node_modules', '.second-look-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.node)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing the dependencies of package-lock.json (about half a minute) …');
  // npm says what it installs on standard output, which here belongs to whoever called us.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    say('npm ci failed, as said above. Check the network and the package registry, then run the same command again.');
    process.exit(70);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function installChromium() {
  if (findChromium()) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isDebianRoot) {
    say('No Chromium found: installing Debian’s (about 110 MB) …');
    try {
      const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
      execFileSync('apt-get', ['update', '-qq'], quiet);
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
    } catch {
      // The message below says what to do.
    }
    if (findChromium()) return;
  }
  say('The journeys need a Chromium, and none was found.');
  say('Install one (Debian or Ubuntu: sudo apt install chromium), or set CHROMIUM_PATH to a Chrome, Edge or Chromium.');
  process.exit(70);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  needNode();
  installPackages();
  if (process.argv.includes('--browser')) installChromium();
}
