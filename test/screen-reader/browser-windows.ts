/** How browsers are started on the desktop, so that they expose their pages to Orca and say nothing of their own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, findBrowser } from '../../tools/browsers.mjs';
import type { Desktop } from './desktop.js';

/** Those that Orca speaks in: of WebKitGTK's pages, it tells no changes. */
export const heardBrowsers = ['firefox', 'chromium'] as const;
export type HeardBrowser = (typeof heardBrowsers)[number];

/** Opens the browser's window, with an empty profile. */
export function startBrowser(browser: HeardBrowser, desktop: Desktop): void {
  const profile = profileOf(desktop);
  mkdirSync(profile);
  desktop.spawn(browser, findBrowser(browser) as string, ...wordsOf[browser](profile, desktop.language), 'about:blank');
}

/** Has the browser that runs open an address in a new tab, as other programs have. */
export function openTab(browser: HeardBrowser, desktop: Desktop, address: string): Promise<string> {
  const profile = profileOf(desktop);
  return desktop.run(findBrowser(browser) as string, ...(browser === 'firefox' ? ['--profile', profile] : [...chromiumFlags, `--user-data-dir=${profile}`]), address);
}

const profileOf = ({ folder }: Desktop): string => join(folder, 'profile');

const wordsOf: Record<HeardBrowser, (profile: string, language: string) => string[]> = {
  firefox: (profile, language) => {
    const lines = Object.entries({ ...preferences, 'intl.accept_languages': language }).map((entry) => `user_pref(${entry.map((each) => JSON.stringify(each)).join(', ')});\n`);
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    return ['--profile', profile];
  },
  chromium: (profile, language) => {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
    return [...chromiumFlags, '--force-renderer-accessibility', `--user-data-dir=${profile}`, `--lang=${language}`, '--password-store=basic', '--window-size=1200,950'];
  },
};

/** No first steps, no offers, and nothing fetched from elsewhere. */
const preferences = {
  'accessibility.force_disabled': -1, // never
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.firefox-view': false,
  'browser.translations.automaticallyPopup': false,
  'browser.uitour.enabled': false,
  'browser.urlbar.suggest.engines': false,
  'browser.urlbar.suggest.history': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'sidebar.revamp': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
