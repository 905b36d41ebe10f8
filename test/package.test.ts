/** The package as it is installed: what it exports, what is in it, and that Node imports it. Reads `dist`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadable } from '../src/registries/bundled.js';
import { version } from '../src/version.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'));
const description = read('package.json');
const exported: [string, Record<string, string>][] = Object.entries<Record<string, string>>(description.exports)
  .filter(([, conditions]) => typeof conditions === 'object')
  .flatMap(([entry, conditions]) => (entry.endsWith('*') ? Object.keys(loadable).map((tld) => filledIn(entry, conditions, tld)) : [[entry, conditions]]));

/** An entry of each registry: `./registries/no`. */
function filledIn(entry: string, conditions: Record<string, string>, tld: string): [string, Record<string, string>] {
  return [entry.replace('*', tld), Object.fromEntries(Object.entries(conditions).map(([condition, path]) => [condition, path.replace('*', tld)]))];
}

// the forms of Angular can't be imported by Node alone: a build completes them before
const modules = exported.flatMap(([entry, { types: _, ...files }]) => (entry === './angular' ? [] : Object.values(files)));

describe('the version', () => {
  it('is that of the package', () => {
    expect(version).toBe(description.version);
  });

  it('is in the name of every file for a script tag, and each has its hash', () => {
    const files = readdirSync(`${root}/dist/cdn`).filter((file) => file.endsWith('.js'));
    expect(files.filter((file) => !file.endsWith(`-${version}.js`))).toEqual([]);
    expect(Object.keys(read('dist/cdn/integrity.json'))).toEqual(files.toSorted());
  });

  it('is in embed.html', () => {
    const [script] = /[\w.-]+\.js/.exec(readFileSync(`${root}/dist/cdn/embed.html`, 'utf8')) ?? [];
    expect(script).toBe(`klartext-embed-${version}.js`);
  });
});

describe('the exports', () => {
  it.each(exported.filter(([, { default: file }]) => file))('%s has its types first, and the default last', (_, conditions) => {
    expect([Object.keys(conditions)[0], Object.keys(conditions).at(-1)]).toEqual(['types', 'default']);
  });
});

describe('the aliases, by which Parcel finds what it does not look for in exports', () => {
  it('are the exports', () => {
    const files = Object.entries<Record<string, string> | string>(description.exports).flatMap(([entry, conditions]) => {
      const file = typeof conditions === 'string' ? conditions : conditions['default'];
      return !file || entry === '.' || entry === './package.json' || entry.startsWith('./cdn/') ? [] : [[entry, file.replace('*', '$1')]];
    });
    expect(description.alias).toEqual(Object.fromEntries(files));
    expect(description.main).toBe(description.exports['.'].default);
  });
});

describe('what is in the package', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' });
  const paths: string[] = JSON.parse(packed.stdout)[0].files.map(({ path }: { path: string }) => path);

  it('is all that the exports name', () => {
    const files = Object.values<unknown>(description.exports).filter((path): path is string => typeof path === 'string' && !path.includes('*'));
    const commands = Object.values<string>(description.bin).map((path) => `./${path}`);
    const named = [...exported.flatMap(([, conditions]) => Object.values(conditions)), ...commands, `./${description.customElements}`, `./${description['web-types']}`, ...files];
    expect(named.filter((path) => !paths.includes(path.replace('./', '')))).toEqual([]);
  });

  it('is the build, what it rests on, and nothing else', () => {
    const files = paths.filter((path) => !/^docs\/([a-z]+\/)?[\w-]+\.md$|^dist\/([\w-]+\.js|(cdn|chunks|development|registries)\/[\w.-]+\.js|(cdn\/)?tables\/[\w-]+\.json|types\/.+\.d\.ts)$/.test(path));
    expect(files.toSorted()).toEqual([
      'ACCESSIBILITY.md', 'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-LICENSES.md', 'dist/cdn/embed.css',
      'dist/cdn/embed.html', 'dist/cdn/integrity.json', 'dist/custom-elements.json', 'dist/tables.schema.json', 'dist/vectors.json', 'dist/vectors.schema.json',
      'dist/vscode.html-custom-data.json', 'dist/web-types.json', 'package.json', 'public/screenshot.png',
    ]);
    expect(paths.filter((path) => path.includes('/page/'))).toEqual([]);
    const tables: string[] = read('public/tables/manifest.json').tables.map(({ id }: { id: string }) => `${id}.json`);
    const packedTables = paths.filter((path) => path.startsWith('dist/cdn/tables/')).map((path) => basename(path));
    expect(packedTables.toSorted()).toEqual(['manifest.json', ...tables].toSorted());
  });
});

describe('what bundlers read', () => {
  const files = ['', 'chunks', 'development', 'registries'].flatMap((folder) =>
    readdirSync(`${root}/dist/${folder}`).filter((file) => file.endsWith('.js') && file !== 'cli.js').map((file) => `${folder}/${file}`));
  const sources = files.map((file) => [file, readFileSync(`${root}/dist/${file}`, 'utf8')] as const);

  it('imports no package that is not installed with it, and none that is no ES module', () => {
    const packages = sources.flatMap(([, source]) => [...source.matchAll(/^(?:import|export) .*?"((?:@[^"/]+\/)?[^".@/][^"/]*)[^"]*";$/gm)].map(([, name]) => name));
    const installed = [...Object.keys(description.dependencies), ...Object.keys(description.peerDependencies)]; // who uses a framework has it
    expect([...new Set(packages)].toSorted()).toEqual(installed.toSorted());
  });

  it('asks for its own address for the worker alone, as each bundler writes something else there', () => {
    const asking = sources.filter(([, source]) => source.includes('import.meta')).map(([file]) => file);
    expect(asking.toSorted()).toEqual(['chunks/batch-worker-address.js', 'chunks/batch-worker.js']);
  });
});

describe('importing in Node', () => {
  const changedByOthers = ['lit', 'vue'].flatMap(changedBy);

  it('is silent, and leaves no global that Lit or Vue does not leave', { timeout: 60_000 }, () => {
    const left = modules.map((path) => [path, changedBy(addressOf(path))] as const);
    const ours = left.map(([path, names]) => [path, names.filter((name) => !changedByOthers.includes(name))]);
    expect(ours).toEqual(modules.map((path) => [path, []]));
  });

  it('the core leaves none at all', { timeout: 60_000 }, () => {
    expect(changedBy(addressOf(description.exports['./core'].default))).toEqual([]);
  });
});

const addressOf = (path: string): string => new URL(`../${path}`, import.meta.url).href;

/** The names of the globals that are others after an import. Whatever is printed or thrown is an error. */
function changedBy(specifier: string): string[] {
  const script = `
    const before = Object.getOwnPropertyDescriptors(globalThis);
    await import(${JSON.stringify(specifier)});
    const after = Object.getOwnPropertyDescriptors(globalThis);
    const names = Object.keys({ ...before, ...after });
    console.log(JSON.stringify(names.filter((name) => !Object.is(before[name]?.value, after[name]?.value))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}
