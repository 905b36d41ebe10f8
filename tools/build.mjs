/**
 * `npm run build`: empties `dist` and leaves there
 *   cdn/klartext-VERSION.js, -check-, -name-, -pair-, -table-, -batch-, -picture-, -decorate-  an element (or the picture, or names beside codes) each for a script tag
 *   cdn/klartext-embed-VERSION.js, -host-  with embed.html: the converter in other sites' frames, and the page around it
 *   cdn/klartext-*-VERSION.js    what these share (Lit, the core, ...) and what they load when someone asks for it
 *   cdn/tables/, cdn/integrity.json  the registries' tables as they are fetched; the hashes of the files
 *   *.js, chunks/, development/  the same for bundlers: readable, dependencies imported
 *   tables/, vectors.json, *.schema.json  the registries and names to test with, as data for back ends, and what it looks like
 *   cli.js                       the command, for Node, with everything inside
 *   types/, custom-elements.json  declarations, and what the elements offer; the same for editors in two files
 *   page/                        index.html and registrars.html as a site of its own, and in guide/ the documents
 */
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as bundleForNode } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { fileOf, version, writeIntegrity } from './cdn.mjs';
import { chunkOf } from './chunks.mjs';
import { describeElements } from './custom-elements.mjs';
import { writeEditorData } from './editor-data.mjs';
import { licencesOf, noticeOf } from './licences.mjs';

process.env.NODE_ENV = 'production'; // whatever the caller's is: it chooses between Lit's two builds
const root = fileURLToPath(new URL('..', import.meta.url));
const { patternsAsWritten, withoutScriptAddress, workerFile, workerForBundlers } = await tsImport('./worker-file.ts', import.meta.url);
const { filesForBackEnds } = await tsImport('./back-ends.ts', import.meta.url);
const { loadable } = await tsImport('../src/registries/bundled.ts', import.meta.url);
const { splitLanguages } = await tsImport('./split-languages.ts', import.meta.url);

/** The files for script tags, by the name that they have there. */
const scripts = {
  klartext: 'define',
  'klartext-check': 'define-check',
  'klartext-name': 'define-name',
  'klartext-pair': 'define-pair',
  'klartext-table': 'define-table',
  'klartext-batch': 'define-batch',
  'klartext-picture': 'picture',
  'klartext-embed': 'embed/frame',
  'klartext-host': 'embed/host',
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await buildForScripts();
await buildAlone('klartext-decorate', 'decorate');
copyEmbed();
copyTables();
writeIntegrity();
await buildForBundlers();
await buildCommand();
await build({ root, logLevel: 'warn' }); // the site
const guide = promisify(execFile)(process.execPath, ['tools/guide.mjs'], { cwd: root }); // while the compiler works
buildDeclarations();
writeForBackEnds();
const manifest = describeElements();
writeFileSync(`${root}/dist/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorData(manifest, `${root}/dist`);
await guide;

/** One build of all files, so that a page with several elements loads what they share once. */
function buildForScripts() {
  return buildPackage({
    plugins: [workerFile('batch-worker', () => `cdn/${fileOf('klartext-batch-worker')}`)],
    entries: Object.fromEntries(Object.entries(scripts).map(([name, path]) => [name, `${root}/src/${path}.ts`])),
    output: {
      minify: true, // in library mode, Vite itself leaves the white space
      entryFileNames: `cdn/${fileOf('[name]')}`,
      chunkFileNames: (chunk) => `cdn/${fileOf(`klartext-${nameOfChunk(chunk)}`)}`,
      codeSplitting: { groups: [{ name: chunkOf, debugName: 'shared', test: /\/(src|node_modules)\// }], includeDependenciesRecursively: false },
      comments: { legal: false }, // one line for all of them instead, as a file on a CDN travels alone
      postBanner: noticeOf,
    },
  });
}

/** A script for pages that have none of the others: it shares nothing with them, so that neither is larger for the other. */
function buildAlone(name, path) {
  return buildPackage({
    plugins: [],
    entries: { [name]: `${root}/src/${path}.ts` },
    output: {
      minify: true,
      entryFileNames: `cdn/${fileOf('[name]')}`,
      chunkFileNames: (chunk) => `cdn/${fileOf(`${name}-${nameOfChunk(chunk)}`)}`,
      comments: { legal: false },
      postBanner: noticeOf,
    },
  });
}

/** What is loaded later has its own name, and what several files share says so. Sections of languages would all be called `sv`. */
function nameOfChunk({ isDynamicEntry, name, moduleIds }) {
  const [registry] = moduleIds.flatMap((id) => /\/registries\/(\w+)\/policy\.ts$/.exec(id)?.[1] ?? []);
  if (isDynamicEntry && registry) return `registry-${registry}`;
  if (isDynamicEntry) return name;
  const [section] = moduleIds.flatMap((id) => /\/languages\/\w+\.ts\?section=(\w+)$/.exec(id)?.[1] ?? []);
  return `shared-${section && /^(en|sv)$/.test(name) ? `words-${section}` : name}`;
}

/** One build of all entries, so that they share classes and registered registries. Who bundles it, minifies it. */
function buildForBundlers() {
  // all of `development` are entries, or else they would share a chunk that bundlers take to have no effect
  const development = readdirSync(`${root}/src/development`).map((file) => `development/${file.replace('.ts', '')}`);
  const names = ['core', 'index', 'advice', 'lgr', 'lists', 'read-lgr', 'picture', 'decorate', 'receipt', 'define', 'define-table', 'define-check', 'define-name', 'define-pair', 'define-batch', ...development];
  return buildPackage({
    plugins: [workerForBundlers(), withoutScriptAddress()],
    entries: {
      ...Object.fromEntries(names.map((name) => [name, `${root}/src/${name}.ts`])),
      ...Object.fromEntries(Object.keys(loadable).map((tld) => [`registries/${tld}`, `${root}/src/registries/${tld}/policy.ts`])),
      check: `${root}/src/elements/check/idn-check.ts`,
      name: `${root}/src/elements/name/idn-name.ts`,
      pair: `${root}/src/elements/pair/idn-pair.ts`,
      angular: `${root}/src/frameworks/angular.ts`,
      react: `${root}/src/frameworks/react.ts`,
      vue: `${root}/src/frameworks/vue.ts`,
    },
    external: /^(lit|idb-keyval|uqr|@angular\/core|@angular\/forms|react|vue)($|\/)/, // not the parser of XML, which is no ES module
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', postBanner: (file) => (licencesOf(file.moduleIds).length > 0 ? noticeOf(file) : '') },
  });
}

function buildPackage({ plugins, entries, external, output }) {
  return build({
    root,
    logLevel: 'warn',
    plugins: [splitLanguages(), ...plugins],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', external, output: { format: 'es', ...output } },
    },
  });
}

function buildCommand() {
  return bundleForNode({
    entryPoints: [`${root}/src/cli/klartext.ts`],
    outfile: `${root}/dist/cli.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: patternsAsWritten,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `#!/usr/bin/env node\n/*! klartext (MIT) */` },
  });
}

/** The page for frames, with the names of the files beside it. */
function copyEmbed() {
  const page = readFileSync(`${root}/embed/embed.html`, 'utf8');
  writeFileSync(`${root}/dist/cdn/embed.html`, page.replaceAll('VERSION', version));
  copyFileSync(`${root}/embed/embed.css`, `${root}/dist/cdn/embed.css`);
}

/** What has been published of the tables, without their sources. */
function copyTables() {
  cpSync(`${root}/public/tables`, `${root}/dist/cdn/tables`, { recursive: true, filter: (path) => !path.endsWith('.xml') });
}

function writeForBackEnds() {
  mkdirSync(`${root}/dist/tables`);
  for (const [path, text] of Object.entries(filesForBackEnds())) writeFileSync(`${root}/dist/${path}`, text);
  cpSync(`${root}/tools/schemas`, `${root}/dist`, { recursive: true });
}

function buildDeclarations() {
  const words = ['node_modules/typescript/bin/tsc', '-p', 'tools/tsconfig.declarations.json'];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The declarations could not be made');
}
