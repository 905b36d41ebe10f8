/** The page in development and in `dist/page`, the unit tests, and what every build has in common. */
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { guideInDevelopment } from './tools/guide-in-development.js';
import { noticeOf } from './tools/licences.mjs';
import { isPage, pagePolicy } from './tools/page-policy.js';
import { pageTexts } from './tools/page-texts.js';
import { splitLanguages } from './tools/split-languages.js';
import { serviceWorker } from './tools/service-worker.js';
import { workerFile } from './tools/worker-file.js';

// Vitest's reporter calls it to print failed tests, and Node has it from 21. Delete this with the support for Node 20.
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  for (const [index, item] of [...items].entries()) {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const pages = ['index.html', 'registrars.html'];

/** Whoever copies a file of the page has the notices of the packages in it. */
const notices: Plugin = { name: 'notices', apply: isPage, outputOptions: (options) => ({ ...options, postBanner: noticeOf }) };

const pageWorkers: Plugin[] = (['batch-worker', 'read-table-worker', 'draw-worker'] as const).map((name) => ({ ...workerFile(name, (hash) => `assets/${name}-${hash}.js`), apply: isPage }));

export default defineConfig({
  base: './',
  input: pages,
  plugins: [pageTexts(), { ...splitLanguages(), apply: isPage }, pagePolicy(), notices, ...pageWorkers, serviceWorker(), guideInDevelopment()],
  optimizeDeps: { entries: pages }, // and not the pages of the tests
  build: {
    outDir: 'dist/page',
    // browsers of the last 30 months
    target: ['chrome125', 'firefox126', 'safari17.5'],
    minify: 'oxc',
    modulePreload: { polyfill: false }, // all of them have it
  },
  test: {
    environment: 'node',
    maxWorkers: '100%', // one processor would be left idle
    testTimeout: 120_000, // a machine that does much else at once is slow
    setupFiles: 'test/random-values.ts',
    include: ['test/**/*.test.ts', 'src/registries/*/*.test.ts'],
    exclude: ['test/elements/**', '**/*.browser.test.ts'],
  },
});
