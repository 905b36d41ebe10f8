/**
 * A plugin of Vite's for builds: each section of a language becomes a module of its own, so that a file of the build holds no
 * more than the sections that it shows, and two files that show different ones share none. Without it, all sections that any
 * file needs are in one chunk: larger, and as right.
 *
 *     plugins: [splitLanguages()]
 *
 * `en.ts` is replaced by re-exports: `export { table } from './en.ts?section=table'`, and so on. The module behind that is
 * the same file with a single export; whatever it does not use is left out by the bundler, as sections are plain data.
 */
import { readFile } from 'node:fs/promises';
import { parseSync, type Plugin, transformWithOxc } from 'vite';

export function splitLanguages(): Plugin {
  return {
    name: 'split-languages',
    apply: 'build',
    enforce: 'pre', // before Vite reads the file
    load: {
      filter: { id: languageFile },
      async handler(id) {
        const [, path = '', section] = languageFile.exec(id) ?? [];
        const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
        return { code: section === undefined ? exportSections(code, path) : exportOnly(code, section), map: null, moduleSideEffects: false };
      },
    },
  };
}

/** Named by a tag, as in `test/languages/read-languages.ts`. */
const languageFile = /^(.*\/src\/languages\/[a-z]{2,3}(?:-\w+)*\.ts)(?:\?section=(\w+))?$/;

/** Re-exports of every section, each from its own module. */
export const exportSections = (code: string, path: string): string =>
  sectionsIn(code)
    .map(({ name }) => `export { ${name} } from ${JSON.stringify(`${path}?section=${name}`)};`)
    .join('\n');

/** The code with one section exported; the others stay for it to use. */
export function exportOnly(code: string, section: string): string {
  const others = sectionsIn(code).filter(({ name }) => name !== section);
  return others.reduceRight((rest, { start, declaration }) => rest.slice(0, start) + rest.slice(declaration), code);
}

interface Section {
  readonly name: string;
  /** Where `export` stands, and what it exports. */
  readonly start: number;
  readonly declaration: number;
}

/** @throws for an export that is no `export const NAME = …`, as it would be lost */
function sectionsIn(code: string): Section[] {
  return parseSync('language.js', code).program.body.flatMap((statement) => {
    if (!statement.type.startsWith('Export')) return [];
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    const id = declaration?.type === 'VariableDeclaration' && declaration.declarations.length === 1 ? declaration.declarations[0]?.id : undefined;
    if (!declaration || id?.type !== 'Identifier') throw new Error(`A language exports its sections one by one, not ${code.slice(statement.start, statement.end)}`);
    return { name: id.name, start: statement.start, declaration: declaration.start };
  });
}
