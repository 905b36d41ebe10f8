/** What is said of Firefox, held to the Firefox that is installed: the form of a host that it would show in its address bar. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unicodeVersion } from '../../src/diagnosis/identifier-status.js';
import { diagnose } from '../../src/core.js';
import { type Marionette, startFirefox } from './marionette.js';
import { assigned, countAssigned, expected, groups } from './shown-names.js';

interface Browsers {
  findBrowser(name: string): string | undefined;
  wantedBrowsers(): string[];
}

const { findBrowser, wantedBrowsers }: Browsers = await import(new URL('../../tools/browsers.mjs', import.meta.url).href);

const TIMEOUT = 120_000;
const path = wantedBrowsers().includes('firefox') ? findBrowser('firefox') : undefined;
let whySkipped = 'how Firefox shows names: there is no Firefox to ask';
let firefox: Marionette | undefined;

beforeAll(async () => {
  if (!path) return;
  firefox = await startFirefox(path);
  const isSameUnicode = (await firefox.execute(`return (${countAssigned})()`)) === assigned;
  whySkipped = isSameUnicode ? '' : `how Firefox shows names: its Unicode is not ${unicodeVersion}`;
}, TIMEOUT);

afterAll(() => firefox?.close());

it.for(groups)('Firefox shows $title as it is said', { timeout: TIMEOUT }, async ({ names }, { skip }) => {
  skip(whySkipped !== '', whySkipped);
  const script = "return arguments[0].map((host) => Services.io.newURI('http://' + host).displayHost)";
  const inBrowser = await firefox?.execute(script, names.map((name) => diagnose(name).ascii));
  expect(inBrowser).toEqual(names.map((name) => expected(name, 'firefox')));
});
