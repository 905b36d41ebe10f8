/**
 * `npm run build`: empties `dist` and leaves there
 *   core.js               the part without a screen, one file with everything inside
 *   index.js, check.js, name.js, define*.js  the elements for bundlers: readable, Lit and idb-keyval imported, shared code in chunks
 *   development/          what stands for the modules that register, while a page is being developed
 *   cdn/klartext-VERSION.js  the converter for a script tag, Lit inside
 *   cdn/klartext-table-VERSION.js  the table of characters, which imports the files beside it
 *   cdn/klartext-letters-VERSION.js, cdn/klartext-save-VERSION.js  what the two load when someone asks for it
 *   cdn/klartext-check-VERSION.js, cdn/klartext-name-VERSION.js  the check of an input and the name to read, each by itself
 *   cdn/embed.html        the converter for other sites' frames, with embed.css, klartext-embed-VERSION.js, and
 *                         klartext-frame-VERSION.js for the page around
 *   cdn/tables/           the registries' tables as they are fetched from beside the scripts
 *   cdn/integrity.json    the hashes of these files
 *   types/                declarations
 *   custom-elements.json  what the elements offer to a page, for editors and frameworks
 *   page/                 index.html as a site of its own
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform as transformSheet } from 'esbuild';
import { minify } from 'terser';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { fileOf, version, writeIntegrity } from './cdn.mjs';
import { describeElements } from './custom-elements.mjs';

process.env.NODE_ENV = 'production'; // whatever the caller's is: it chooses between Lit's two builds
const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = `cdn/${fileOf('[name]')}`;
const lit = 'Lit (BSD-3-Clause, Copyright Google LLC)';
const punycode = 'Punycode.js (MIT, Copyright Mathias Bynens)';

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

/** What packages have for other browsers and other uses than ours: a file, a pattern in it, and what stands for that. */
const unused = [
  // every browser with `light-dark()` has `adoptedStyleSheets`
  [/css-tag\.js$/, /(?<=globalThis,\w=)\w\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
  // words for who makes mistakes in style sheets
  [/css-tag\.js$/, /(?<=throw Error\()"(CSSResult|Value passed).+?"(?=\))/g, ''],
  // hooks for polyfills and for pages rendered on a server
  [/(reactive-element|lit-html|lit-element)\.js$/, /\b\w\.\w+PolyfillSupport\b/, 'undefined'],
  [/lit-element\.js$/, /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, '0'],
  // the list of Lit's versions on the page, for a warning of its development build
  [/(reactive-element|lit-html|lit-element)\.js$/, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  // properties that become attributes
  [/reactive-element\.js$/, /toAttribute\(t,s\)\{.+?return t\},|_\$ET\(t,s\)\{.+?\}\}(?=_\$AK)/g, ''],
  [/reactive-element\.js$/, /this\._\$Eq&&=.+?\]\)\),|,!0===e&&this\._\$Em!==t&&\(this\._\$Eq.+?\.add\(t\)|\|\|i\.useDefault&&i\.reflect.+?\(t,i\)\)/g, ''],
  // what decorators say of properties
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.+?new WeakMap;/, ''],
  [/reactive-element\.js$/, /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.+?\}(?=this\._\$Eh=)/, ''],
  // templates of other kinds than html
  [/lit-html\.js$/, /2===\w\?"<\/?svg>":3===\w\?"<\/?math>":""/g, '""'],
  [/lit-html\.js$/, /2===\w\|\|3===\w/, 'false'],
  // directives, and what tells them that the element has left the page
  [/lit-html\.js$/, /(?<=function M\(t,i,s=t,e\)\{).+?,(?=i\}class)/, 'return '],
  [/lit-html\.js$/, /this\._\$AP\?\.\(!1,!0,s\)|get _\$AU\(\)\{.+?\}|setConnected\(t\)\{.+?\}/g, ''],
  [/lit-html\.js$/, /,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/lit-element\.js$/, /connectedCallback\(\)\{.+?\(!0\)\}disconnectedCallback\(\)\{.+?\(!1\)\}/, ''],
  [/lit-element\.js$/, /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  // holes in tags, in comments, and in elements whose content is text alone
  [/lit-html\.js$/, /6===r\.type&&\(i=new Z\(h,this,t\)\)/, '0'],
  [/lit-html\.js$/, /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/, ''],
  [/lit-html\.js$/, /else\{let t=-1;.+?\}(?=l\+\+)/, ''],
  // messages of errors that are caught at once, and a way to code points that the language has by now
  [/punycode\.es6\.js$/, /(?<=new RangeError\()errors\[type\]/, ''],
  [/punycode\.es6\.js$/, /(?<=input = )ucs2decode\(input\)/, 'Array.from(input, (character) => character.codePointAt(0))'],
];

const leaveOutUnused = {
  name: 'leave-out-unused',
  transform(code, id) {
    if (id.includes('/src/elements/') && /\b(svg|mathml)`|lit\/directive|\breflect:/.test(code)) {
      this.error(`${id}: Lit is built without svg, mathml, directives and properties that become attributes`);
    }
    const found = unused.filter(([file]) => file.test(id));
    for (const [, pattern, replacement] of found) {
      const left = code.replace(pattern, replacement);
      if (left === code) this.error(`${pattern} is not in ${id} any more`);
      code = left;
    }
    return found.length > 0 ? { code, map: null } : null;
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
        compress: { passes: 3, hoist_funs: true, keep_fargs: false },
        mangle: { properties: { regex: /^_\$/ } }, // Lit's own ones, which never leave our files
      };
      let nameCache = {};
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        nameCache = { props: nameCache.props }; // the same names of properties in every file
        const { code } = await minify(chunk.code, { ...options, nameCache });
        // once more: names are given by how often they are used, which is known only now
        chunk.code = (await minify(code, { ...options, mangle: true })).code;
      }
    },
  },
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await buildForScripts({ core: 'src/core.ts' }, '[name].js', [punycode]);
const scripts = {
  klartext: 'src/define.ts',
  'klartext-table': 'src/define-table.ts',
  'klartext-embed': 'src/embed.ts',
  'klartext-frame': 'src/frame.ts',
};
await buildForScripts(scripts, cdn, [lit, punycode]);
await buildForScripts({ 'klartext-check': 'src/define-check.ts' }, cdn, [punycode]);
await buildForScripts({ 'klartext-name': 'src/define-name.ts' }, cdn, [punycode]);
copyEmbed();
copyTables();
writeIntegrity();
await buildForBundlers();
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

/** A file for each entry; what the first entry has, others import from its file. Two builds share nothing. */
function buildForScripts(input, entryFileNames, contents) {
  return buildPackage({
    lib: { entry: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, `${root}/${path}`])), formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames,
        chunkFileNames: `cdn/${fileOf('klartext-[name]')}`,
        // with what the table needs of it, too: it would else be in the table's file, and load the table
        codeSplitting: { groups: [{ name: 'letters', test: /\/src\/.*(letters|spelling|telephone|walk)/ }], includeDependenciesRecursively: false },
        comments: { legal: false }, // one line for all of them instead, as a file on a CDN travels alone
        postBanner: ({ name }) => `/*! klartext (MIT)${name === Object.keys(input)[0] ? `, with ${contents.join(', ')}` : ''} */`,
      },
    },
  });
}

/** One build of all entries, so that they share the classes of the elements. Who bundles it, minifies it. */
function buildForBundlers() {
  // all of `development` are entries, or else they would share a chunk that bundlers take to have no effect
  const development = readdirSync(`${root}/src/development`).map((file) => `development/${file.replace('.ts', '')}`);
  const names = ['index', 'define', 'define-table', 'define-check', 'define-name', ...development];
  const entries = Object.fromEntries(names.map((name) => [name, `${root}/src/${name}.ts`]));
  return buildPackage({
    minify: false,
    lib: { entry: { ...entries, check: `${root}/src/elements/idn-check.ts`, name: `${root}/src/elements/idn-name.ts` }, formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|idb-keyval)($|\/)/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  });
}

function buildPackage(options) {
  return build({
    root,
    logLevel: 'warn',
    plugins: options.minify === false ? [minifyTemplates] : [minifyTemplates, leaveOutUnused, writeKeysOnce, minifyAgain],
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
