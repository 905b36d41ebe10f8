/** A build with the plugin: two scripts that show different sections share no sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import * as english from '../../src/languages/en.js';
import { exportOnly, exportSections, splitLanguages } from '../../tools/split-languages.js';

const languages = fileURLToPath(new URL('../../src/languages', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'klartext-split-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** File → what is in it and in all that it imports at once. */
async function scriptsOf(entries: Record<string, string>, plugins = [splitLanguages()]): Promise<Record<string, string>> {
  for (const [name, code] of Object.entries(entries)) writeFileSync(join(folder, `${name}.js`), code);
  const input = Object.fromEntries(Object.keys(entries).map((name) => [name, join(folder, `${name}.js`)]));
  const [{ output }] = (await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins,
    build: { write: false, minify: false, lib: { entry: input, formats: ['es'] }, rolldownOptions: { output: { entryFileNames: '[name].js' } } },
  })) as [Rolldown.RolldownOutput];
  const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])));
  const codeOf = (file: string, seen = new Set<string>()): string => {
    const chunk = chunks.get(file);
    if (!chunk || seen.has(file)) return '';
    seen.add(file);
    return chunk.code + chunk.imports.map((imported) => codeOf(imported, seen)).join('');
  };
  return Object.fromEntries([...chunks.keys()].map((file) => [file, codeOf(file)]));
}

const tableScript = `import { table } from '${languages}/en.ts';
  import { table as inSwedish } from '${languages}/sv.ts';
  export default [table, inSwedish];`;
const batchScript = `import * as english from '${languages}/en.ts';
  export default english.batch;`;

describe('a build', () => {
  it('gives each script the sections that it shows, and no others', async () => {
    const { 'table.js': table, 'batch.js': batch } = await scriptsOf({ table: tableScript, batch: batchScript });
    expect(table).toContain(english.table.searchHelp);
    expect(table).toContain('Till exempel hake');
    expect(batch).toContain(english.batch.pasteHelp);
    expect(table).not.toContain(english.batch.pasteHelp);
    expect(batch).not.toContain(english.table.searchHelp);
    for (const code of [table, batch]) expect(code).not.toContain(english.messages.availability);
  });

  it('shares a section that two scripts show', async () => {
    const scripts = await scriptsOf({ table: tableScript, both: `${tableScript} export { batch } from '${languages}/en.ts';` });
    const holding = Object.values(scripts).filter((code) => code.split(english.table.searchHelp).length > 2);
    expect(holding).toEqual([]);
    expect(scripts['both.js']).toContain(english.table.searchHelp);
    expect(scripts['table.js']).not.toContain(english.batch.pasteHelp);
  });

  it('leaves a language whole that is loaded as a whole', async () => {
    const scripts = await scriptsOf({ later: `export const load = () => import('${languages}/nb.ts');` });
    const all = Object.values(scripts).join('\n');
    for (const sentence of ['Søk i tabellen', 'Lim inn domenenavn', 'Bokstavene er blitt forvansket', 'Bernhard']) expect(all).toContain(sentence);
  });

  it('has the same sections without the plugin', async () => {
    const [split, whole] = [await scriptsOf({ table: tableScript }), await scriptsOf({ table: tableScript, batch: batchScript }, [])];
    expect(whole['table.js']).toContain(english.table.searchHelp);
    expect(split['table.js']?.length).toBeLessThan(whole['table.js']?.length ?? 0);
  });
});

describe('a module', () => {
  const code = "import { shared } from './shared.js';\nconst own = 1;\nexport const one = { own };\nexport const other = { ...one, shared };\n";

  it('becomes re-exports of its sections', () => {
    expect(exportSections(code, '/en.ts')).toBe('export { one } from "/en.ts?section=one";\nexport { other } from "/en.ts?section=other";');
  });

  it('exports one section, which may use the others', () => {
    expect(exportOnly(code, 'other')).toBe(code.replace('export const one', 'const one'));
  });

  it.each(['export default {};', 'export function one() {}', 'export const a = 1, b = 2;', "export * from './more.js';"])(
    'stops the build where a section would be lost: %s', (wrong) => {
      expect(() => exportSections(wrong, '/en.ts')).toThrow(/one by one/);
    },
  );
});
