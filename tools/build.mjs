/**
 * `npm run build`: empties `dist` and leaves there
 *   core.js               the part without a screen, one file with everything inside
 *   index.js, check.js, name.js, define*.js  the elements for bundlers: readable, Lit and idb-keyval imported, shared code in chunks
 *   picture.js            a name as a picture, for bundlers
 *   read-lgr.js           tables from the text of a file, for bundlers, the parser of XML imported
 *   development/          what stands for the modules that register, while a page is being developed
 *   cdn/klartext-VERSION.js  the converter for a script tag, Lit inside
 *   cdn/klartext-table-VERSION.js  the table of characters, which imports the files beside it
 *   cdn/klartext-letters-VERSION.js, cdn/klartext-save-VERSION.js  what the two load when someone asks for it
 *   cdn/klartext-tables-VERSION.js, cdn/klartext-own-table-VERSION.js  where newer tables come from, loaded when a page asks for it
 *   cdn/klartext-check-VERSION.js, cdn/klartext-name-VERSION.js  the check of an input and the name to read, each by itself
 *   cdn/klartext-batch-VERSION.js  the check of lists, with klartext-batch-worker-VERSION.js, which checks them beside the
 *                         page, and klartext-desk-VERSION.js, which does so in the page where there can be no worker
 *   cdn/klartext-picture-VERSION.js  a name as a picture, for a script that imports it
 *   cdn/embed.html        the converter for other sites' frames, with embed.css, klartext-embed-VERSION.js, and
 *                         klartext-frame-VERSION.js for the page around
 *   cdn/tables/           the registries' tables as they are fetched from beside the scripts
 *   cdn/integrity.json    the hashes of these files
 *   cli.js                the command, for Node, with everything inside
 *   types/                declarations
 *   custom-elements.json  what the elements offer to a page, for editors and frameworks
 *   page/                 index.html and registrars.html as a site of its own, with the worker that keeps it for when there is no network
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as buildForNode, transform as transformSheet } from 'esbuild';
import { minify } from 'terser';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { fileOf, version, writeIntegrity } from './cdn.mjs';
import { describeElements } from './custom-elements.mjs';
import { leaveOutUnused } from './leave-out-unused.mjs';
import { shareNames } from './share-names.mjs';

process.env.NODE_ENV = 'production'; // whatever the caller's is: it chooses between Lit's two builds
const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = `cdn/${fileOf('[name]')}`;
const lit = 'Lit (BSD-3-Clause, Copyright Google LLC)';
const punycode = 'Punycode.js (MIT, Copyright Mathias Bynens)';
const idbKeyval = 'idb-keyval (Apache-2.0, Copyright Jake Archibald)';
const parseXml = 'parse-xml (ISC, Copyright Ryan Grove)';
const papaparse = 'Papa Parse (MIT, Copyright Matthew Holt)';

/** White space in style sheets and templates, which no minifier of JavaScript looks into. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes('/src/elements/')) return null;
    if (!id.endsWith('styles.ts')) {
      // between blocks there need be none, inline elements are words that it separates
      return { code: code.replace(/\n\s+(?=<(?!span|bdi)|\$\{)/g, '').replace(/\n\s+/g, '\n'), map: null };
    }
    const [before, sheet, after, more] = code.split('`');
    if (more !== undefined) this.error(`${id} has more than one template`);
    const { code: small } = await transformSheet(sheet, { loader: 'css', minify: true, charset: 'utf8' });
    // in a tagged template, \2191 would not be an arrow but no text at all
    if (small.includes('\\')) this.error(`${id} has a backslash`);
    return { code: [before, small.trim(), after].join('`'), map: null };
  },
};

/** The sentences in English as a list in the order of the Swedish ones, so that their keys are written once. */
const writeKeysOnce = {
  name: 'write-keys-once',
  async transform(_, id) {
    const [, file] = /\/locales\/((?:table-|converter-)?)en\.ts$/.exec(id) ?? [];
    if (file === undefined) return null;
    const modules = await Promise.all(['sv', 'en'].map((tag) => tsImport(`../src/locales/${file}${tag}.ts`, import.meta.url)));
    const [[name, swedish], [englishName, english]] = modules.map((module) => Object.entries(module)[0]);
    const sentences = Object.keys(swedish).map((key) => english[key]);
    const code = `import { ${name} } from './${file}sv.js';
      const keys = Object.keys(${name});
      export const ${englishName} = Object.fromEntries(${JSON.stringify(sentences)}.map((sentence, index) => [keys[index], sentence]));`;
    return { code, map: null };
  },
};

/** After Vite's own minifier, which is quicker and leaves more. */
const minifyAgain = {
  name: 'minify-again',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const options = {
        module: true,
        ecma: 2022,
        // no function here is a constructor; comparisons that stay as they are written repeat each other more
        compress: { passes: 3, hoist_funs: true, keep_fargs: false, unsafe_arrows: true, lhs_constants: false },
        mangle: { properties: { regex: /^_\$/ } }, // Lit's own ones, which never leave our files
      };
      let nameCache = {};
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        nameCache = { props: nameCache.props }; // the same names of properties in every file
        const { code } = await minify(chunk.code, { ...options, nameCache });
        // once more: names are given by how often they are used, which is known only now
        chunk.code = writeCharacters((await minify(code, { ...options, mangle: true })).code);
      }
    },
  },
};

/** The tables are one file for all elements, so that a page asks once, whichever of them it has. */
const tablesByThemselves = {
  name: 'tables-by-themselves',
  enforce: 'pre', // before Vite finds the file
  resolveId(id) {
    return id === './tables/follow.js' ? { id: `./${fileOf('klartext-tables')}`, external: 'relative' } : null;
  },
};
/** In patterns, letters are shorter than their codes. What a reader of the file would not see keeps its code. */
function writeCharacters(code) {
  return code.replace(/(?<!\\)\\u(?:([\dA-F]{4})|\{([\dA-F]+)\})/g, (escape, four, braced) => {
    const character = String.fromCodePoint(parseInt(four ?? braced, 16));
    return /[\p{ASCII}\p{C}\p{Z}\p{M}]/u.test(character) ? escape : character;
  });
}

const { batchWorker } = await tsImport('./batch-worker.ts', import.meta.url);
const workerForScripts = batchWorker(() => `cdn/${fileOf('klartext-batch-worker')}`);

rmSync(`${root}/dist`, { recursive: true, force: true });
await buildForScripts({ core: 'src/core.ts' }, '[name].js', [punycode]);
const scripts = {
  klartext: 'src/define.ts',
  'klartext-table': 'src/define-table.ts',
  'klartext-embed': 'src/embed/frame.ts',
  'klartext-frame': 'src/embed/host.ts',
};
await buildForScripts(scripts, cdn, [lit, punycode]);
await buildForScripts({ 'klartext-check': 'src/define-check.ts' }, cdn, [punycode]);
await buildForScripts({ 'klartext-tables': 'src/elements/shared/follow.ts' }, cdn, [idbKeyval, parseXml, punycode]);
await buildForScripts({ 'klartext-picture': 'src/picture.ts' }, cdn, [punycode]);
await buildForScripts({ 'klartext-name': 'src/define-name.ts' }, cdn, [punycode]);
await buildForScripts({ 'klartext-batch': 'src/define-batch.ts' }, cdn, [lit, papaparse, punycode], [workerForScripts]);
copyEmbed();
copyTables();
writeIntegrity();
await buildForBundlers();
await buildCommand();
await buildPage();
buildDeclarations();
writeFileSync(`${root}/dist/custom-elements.json`, `${JSON.stringify(describeElements(), null, 2)}\n`);

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

/** A file for each entry; what the first entry has, others import from its file. Two builds share nothing. A field of lines needs all of Lit. */
function buildForScripts(input, entryFileNames, contents, plugins = [leaveOutUnused]) {
  const [first] = Object.keys(input);
  const entry = `${root}${input[first]}`; // as the bundler names it
  return buildPackage(plugins, {
    lib: { entry: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, `${root}/${path}`])), formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames,
        chunkFileNames: `cdn/${fileOf('klartext-[name]')}`,
        codeSplitting: {
          groups: [
            { name: (id, graph) => (isImportedBy(entry, id, graph) ? first : null) },
            // with what the table needs of it, too: it would else be in the table's file, and load the table
            { name: 'letters', test: /\/src\/.*(letters|spelling|telephone|walk)/ },
          ],
          includeDependenciesRecursively: false,
        },
        comments: { legal: false }, // one line for all of them instead, as a file on a CDN travels alone
        postBanner: ({ name }) => `/*! klartext (MIT)${name === first ? `, with ${contents.join(', ')}` : ''} */`,
      },
    },
  });
}

/** Whether a module is there as soon as an entry is. */
function isImportedBy(entry, id, graph, seen = new Set()) {
  if (id === entry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id).importers.some((importer) => isImportedBy(entry, importer, graph, seen));
}

/** One build of all entries, so that they share the classes of the elements. Who bundles it, minifies it. */
function buildForBundlers() {
  // all of `development` are entries, or else they would share a chunk that bundlers take to have no effect
  const development = readdirSync(`${root}/src/development`).map((file) => `development/${file.replace('.ts', '')}`);
  const names = ['index', 'advice', 'picture', 'define', 'define-table', 'define-check', 'define-name', 'define-batch', ...development];
  const entries = Object.fromEntries(names.map((name) => [name, `${root}/src/${name}.ts`]));
  const others = {
    check: `${root}/src/elements/check/idn-check.ts`,
    name: `${root}/src/elements/name/idn-name.ts`,
    'read-lgr': `${root}/src/lgr/read-table.ts`,
  };
  return buildPackage([batchWorker(() => 'batch-worker.js')], {
    minify: false,
    lib: { entry: { ...entries, ...others }, formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|idb-keyval|@rgrove\/parse-xml)($|\/)/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  });
}

function buildCommand() {
  return buildForNode({
    entryPoints: [`${root}/src/cli/klartext.ts`],
    outfile: `${root}/dist/cli.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    define: { PAPA_BROWSER_CONTEXT: 'true' }, // without its streams of Node, which it would load by a name
    banner: { js: `#!/usr/bin/env node\n/*! klartext (MIT), with ${papaparse}, ${punycode} */` },
  });
}

function buildPackage(own, options) {
  return build({
    root,
    logLevel: 'warn',
    plugins: options.minify === false ? [...own, minifyTemplates] : [tablesByThemselves, minifyTemplates, ...own, writeKeysOnce, minifyAgain, shareNames],
    define: { PAPA_BROWSER_CONTEXT: 'true' }, // without its streams of Node, which it would load by a name
    build: { outDir: 'dist', emptyOutDir: false, copyPublicDir: false, ...options },
  });
}

function buildPage() {
  return build({ root, logLevel: 'warn' });
}

function buildDeclarations() {
  const words = ['node_modules/typescript/bin/tsc', '-p', 'tools/tsconfig.declarations.json'];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The declarations could not be made');
}
