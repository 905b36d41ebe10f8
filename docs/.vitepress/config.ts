/** The guide: what stands in docs/, as pages. `npm run build` puts them into dist/page/guide, `npm start` shows them at /guide/. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { contents } from './contents.js';
import { githubSlug, mapOutsideLinks } from './markdown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Set by tools/guide.mjs; without it, the sources are shown as they are being changed. */
const base = process.env.GUIDE_BASE ?? '/guide/';
const isBuild = process.env.GUIDE_BASE !== undefined;

export default defineConfig({
  title: 'Klartext',
  description: 'How to put domain names with å, ä and ö on a page',
  base,
  outDir: '../dist/page/guide',
  cacheDir: '../node_modules/.cache/guide',
  appearance: { disableTransition: false }, // which would add a style sheet that the policy refuses
  metaChunk: true, // a file that pages share, and no script of each page's own
  lastUpdated: false,
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'theme-color', content: '#fff', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#14171a', media: '(prefers-color-scheme: dark)' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', sizes: 'any', href: `${base}../icon.svg` }],
  ],
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: contents.en },
    sv: { label: 'Svenska', lang: 'sv', description: 'Hur domännamn med å, ä och ö kommer in på en webbplats', themeConfig: contents.sv },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: {
          sv: {
            translations: {
              button: { buttonText: 'Sök', buttonAriaLabel: 'Sök' },
              modal: {
                displayDetails: 'Visa mer', resetButtonTitle: 'Töm', backButtonTitle: 'Stäng', noResultsText: 'Inget hittades för',
                footer: { selectText: 'välj', navigateText: 'gå', closeText: 'stäng' },
              },
            },
          },
        },
      },
    },
    outline: [2, 3],
    externalLinkIcon: false,
  },
  markdown: {
    anchor: { slugify: githubSlug }, // as where the documents are read without the guide
    toc: { slugify: githubSlug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: mapOutsideLinks,
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('idn-') } } },
  vite: {
    publicDir: false,
    // what is built shows the elements as they were built
    resolve: { alias: isBuild ? [{ find: /^(?:\.\.\/)+src\/(define[\w-]*)\.js$/, replacement: `${root}/dist/$1.js` }] : [] },
    server: { fs: { allow: [root] } },
    build: { target: ['chrome125', 'firefox126', 'safari17.5'], modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
    logLevel: 'warn',
  },
});
