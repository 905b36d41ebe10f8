/** The element tests, in every browser of `BROWSERS` that is installed. `npm test` builds `dist` before them. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { browserSummary } from './tools/browser-summary.mjs';
import { chromiumFlags, findBrowser, findXvfb, wantedBrowsers } from './tools/browsers.mjs';
import { serveCommand, serveDecoder } from './tools/command-server.mjs';
import { emulation } from './tools/emulation.mjs';
import { forbidRequests, serveRegistry, serveVisit } from './tools/test-registry.mjs';
import { serveBuilt, serveConformance, serveEmbed, serveExamples, serveLacking } from './tools/test-server.mjs';
import { tablesAsModules } from './tools/tables-as-modules.mjs';
import { serveVisited } from './tools/visited-server.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';
import { xmlParserAsModule } from './tools/xml-parser-as-module.mjs';

/** A machine that does much else at once takes long to start a browser, in milliseconds. */
const timeout = 120_000;
/** Nothing here asks a browser for its requests, and Firefox takes longer to tell of a module than to load it. */
const launchOptions = { timeout, networkEnabled: false };

// concurrency 1: a second tab of the same browser is in the background and gets no animation frames
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath, args: chromiumFlags, ...launchOptions } }),
  // the launcher for Chrome drives Firefox as well, if it is given puppeteer
  firefox: (executablePath) =>
    chromeLauncher({ concurrency: 1, puppeteer, launchOptions: { browser: 'firefox', executablePath, ...launchOptions } }),
  webkit: (driver) => webkitLauncher({ driver, xvfb: process.env.DISPLAY ? undefined : findXvfb() }),
};

const browsers = wantedBrowsers()
  .filter(findBrowser)
  .map((name) => Object.assign(launchers[name](findBrowser(name)), { name }));

export default {
  files: ['test/elements/**/*.test.ts', 'test/conformance/**/*.browser.test.ts'],
  browsers,
  concurrentBrowsers: browsers.length,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    // without the tsconfig, esbuild compiles Lit's decorators the wrong way
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    tablesAsModules(),
    emulation(),
    xmlParserAsModule(),
  ],
  middleware: [serveCommand, serveDecoder, serveRegistry, serveVisit, forbidRequests, serveConformance, serveEmbed, serveExamples, serveLacking, serveVisited, serveBuilt],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) && !process.env.CI }),
    browserSummary(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } }, // whole pages, on a machine that does much else at once
  browserStartTimeout: timeout,
  testsStartTimeout: timeout,
  testsFinishTimeout: 900_000, // drawing pictures takes WebKit minutes on a machine that does much else
};
