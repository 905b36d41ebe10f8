/** Which browsers the tests run in, where they are installed, and how to get one that is missing. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `variable` names the environment variable that points to a browser in an unusual place. */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debianPackages: ['chromium'],
    find: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
      [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ].find(isExecutable),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackages: ['firefox-esr'],
    find: () => onPath('firefox', 'firefox-esr') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable),
  },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    find: () => onPath('WebKitWebDriver'),
  },
};

/** The names in `BROWSERS` (`chromium,webkit`; `none` for no browser), all of them by default. */
export function wantedBrowsers() {
  const wanted = process.env.BROWSERS?.split(',').map((name) => name.trim()) ?? Object.keys(browsers);
  const unknown = wanted.find((name) => name && name !== 'none' && !(name in browsers));
  if (unknown) throw new Error(`BROWSERS: there is no browser "${unknown}", only ${Object.keys(browsers).join(', ')}`);
  return wanted.filter((name) => name in browsers);
}

/** Path of the browser, or for WebKit of its driver; undefined when it can't run here. */
export function findBrowser(name) {
  const path = process.env[browsers[name].variable] || browsers[name].find();
  return name === 'webkit' && !hasScreen() ? undefined : path;
}

/** WebKit's browser has no headless mode: it draws on the screen there is, or on one in memory. */
export function findXvfb() {
  return onPath('Xvfb');
}

/** Chromium refuses to run as root with its sandbox; the other flags keep it from calling home during tests. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function hasScreen() {
  return Boolean(process.env.DISPLAY || findXvfb());
}

export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
