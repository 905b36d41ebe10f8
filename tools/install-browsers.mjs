/** Gets missing browsers, the reader of QR codes, PHP and the screen reader where that is possible without asking, and says elsewhere how to get them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browsers, findBrowser } from './browsers.mjs';
import { isScreenReaderThere, screenReaderPackages } from './screen-reader.mjs';

/** Installs what is missing on Debian, for root, who needs no password. The tests draw Hebrew, which needs a font. */
export function installMissing(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) install([...packagesOf(missing), 'fonts-noto-core']);
}

/** The tests of QR codes read them with zbar; without it, they are skipped. */
export function installReader() {
  if (spawnSync('zbarimg', ['--version']).status !== 0) install(['zbar-tools']);
}

/** The example of a back end runs in PHP; without it, its tests are skipped. */
export function installPhp() {
  const isThere = spawnSync('php', ['-r', "exit(extension_loaded('intl') && extension_loaded('mbstring') ? 0 : 1);"]).status === 0;
  if (!isThere) install(['php-cli', 'php-intl', 'php-mbstring']);
}

export function installScreenReader() {
  if (!isScreenReaderThere()) install(screenReaderPackages);
}

export function howToInstallScreenReader() {
  return [
    'Orca is not installed, so nothing was listened to.',
    `  Debian, Ubuntu:      apt-get install --no-install-recommends ${screenReaderPackages.join(' ')}`,
    '  to test without it:  SCREEN_READER=none npm test',
  ].join('\n');
}

function install(packages) {
  const allowed = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!allowed) return;
  console.log(`Installing ${packages.join(' ')}`);
  aptGet('update', '-qq');
  aptGet('install', '-qq', '--yes', '--no-install-recommends', ...packages);
}

export function howToInstall(name, found) {
  return [
    `${name} is not installed, so its tests did not run.`,
    `  Debian, Ubuntu:      apt-get install --no-install-recommends ${packagesOf([name]).join(' ')}`,
    `  installed elsewhere: set ${browsers[name].variable} to its path`,
    `  to test without it:  BROWSERS=${found.join(',') || 'none'} npm test`,
  ].join('\n');
}

function packagesOf(names) {
  return names.flatMap((name) => browsers[name].debianPackages);
}

function aptGet(...words) {
  spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
