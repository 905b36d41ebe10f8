/**
 * A step of `npm test`, after the build: packs the package as it would be published, installs it into an empty folder,
 * compiles the type tests against it and builds the examples from it. Frameworks and Vite are the project's own, so that
 * the lock file pins them. The built examples stay in .test-results/examples for the element tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, readIntegrity, version } from './cdn.mjs';
import { orderForm, pageToCopy, scriptTag } from './readme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.test-results/examples');
const borrowed = [
  'react', 'react-dom', '@types/react', '@types/react-dom', 'vue', '@vitejs/plugin-vue', 'svelte', '@sveltejs/vite-plugin-svelte',
  '@angular/core', '@angular/forms', '@angular/compiler',
];
const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'klartext-packed-'));
const counts = { passed: 0, failed: 0, skipped: [], failures: [] };
let tarball = 'nothing that was packed';

rmSync(built, { recursive: true, force: true });
check('the package can be packed', pack);
check('it can be installed', install);
check('its entries can be imported in Node', importEntries);
check('its command can be run', runCommand);
check('its types are right for bundlers', () => compile('esnext', 'bundler', ['types', 'examples/react']));
check('its types are right for Node', () => compile('nodenext', 'nodenext', ['types']));
for (const name of ['availability', 'back-office', 'basket', 'iframe', 'plain-html', 'strict-csp', 'themes']) check(`examples/${name} names files that there are`, () => fillIn(name));
for (const name of ['react', 'svelte', 'vue']) check(`examples/${name} can be built`, () => bundle(name));
check('the documents have pages to copy', copyPages);
for (const name of ['availability', 'server-rendered']) {
  check(`examples/${name}/server.mjs can be loaded`, () => run(process.execPath, '--input-type=module', '-e', `import './examples/${name}/server.mjs'`));
}
rmSync(folder, { recursive: true, force: true });
writeFileSync(join(root, '.test-results/packed.json'), JSON.stringify({ packed: counts }));
process.exitCode = counts.failed ? 1 : 0;

/** What goes wrong is printed and counted, and the other checks are made all the same. */
function check(what, work) {
  try {
    work();
    counts.passed++;
    console.log(`✓ ${what}`);
  } catch (error) {
    counts.failed++;
    counts.failures.push(what);
    console.error(`✗ ${what}\n${error.message}`);
  }
}

function pack() {
  mkdirSync(built, { recursive: true });
  const [{ filename }] = JSON.parse(runIn(root, 'npm', 'pack', '--json', '--pack-destination', folder));
  tarball = join(folder, filename);
}

function install() {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run('npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  for (const name of borrowed) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  cpSync(join(root, 'test/types'), join(folder, 'types'), { recursive: true });
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
}

/** Of all packages, the ones that it depends on are there alone. A page that is rendered on a server imports the elements, too. */
function importEntries() {
  const tlds = readdirSync(join(root, 'dist/registries')).map((file) => file.replace('.js', ''));
  const names = Object.keys(entries).filter((name) => entries[name].default).flatMap((name) => (name.endsWith('*') ? tlds.map((tld) => name.replace('*', tld)) : name));
  // the forms of Angular can't be imported without its compiler, which builds do before
  const code = "import '@angular/compiler';" + names.map((name) => `await import('${name.replace('.', 'klartext')}');`).join('\n');
  run(process.execPath, '--input-type=module', '-e', code);
}

function runCommand() {
  const told = run('npx', '--no-install', 'klartext', '--lang', 'en', 'räksmörgås.se');
  if (!told.startsWith('räksmörgås.se\nxn--rksmrgs-5wao1o.se\n')) throw new Error(`It says ${told}`);
}

function compile(module, moduleResolution, include) {
  const compilerOptions = {
    module, moduleResolution, target: 'es2022', lib: ['es2024', 'dom', 'dom.iterable'], types: [],
    jsx: 'preserve', jsxImportSource: 'react', strict: true, exactOptionalPropertyTypes: true, noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');
}

/** A page without a build step is to name the files for script tags as they were built; here it gets version and hashes. */
function fillIn(name) {
  cpSync(join(root, 'examples', name), join(built, name), { recursive: true });
  const hashes = readIntegrity();
  const page = readFileSync(join(built, name, 'index.html'), 'utf8').replaceAll('VERSION', version);
  const filled = page.replace(/src="(klartext[^"]+)" integrity="sha384-…"/g, (_, file) => {
    if (!hashes[file]) throw new Error(`${file} was not built.`);
    return `src="${file}" integrity="${hashes[file]}"`;
  });
  writeFileSync(join(built, name, 'index.html'), filled);
}

/** README's page; and that of docs/embedding.md with its form in it, and the script that only the form needs. */
function copyPages() {
  const [, form] = /^```html\n(<form[^]*?)^```$/m.exec(readFileSync(join(root, 'docs/embedding.md'), 'utf8')) ?? [];
  if (!form) throw new Error('There is no form in docs/embedding.md.');
  const page = pageToCopy().replace(/<idn-converter.*<\/idn-converter>/, form).replace('</head>', `${scriptTag(fileOf('klartext-check'))}</head>`);
  for (const [name, text] of Object.entries({ readme: orderForm(), embedding: page })) {
    mkdirSync(join(built, name), { recursive: true });
    writeFileSync(join(built, name, 'index.html'), text);
  }
}

function bundle(name) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  runIn(join(folder, 'examples', name), process.execPath, vite, 'build', '--outDir', join(built, name), '--emptyOutDir');
}

function run(...command) {
  return runIn(folder, ...command);
}

function runIn(cwd, command, ...words) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8', timeout: 5 * 60_000 });
  if (status !== 0) throw error ?? new Error(`${stdout}${stderr}`);
  return stdout;
}
