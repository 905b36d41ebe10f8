/**
 * A plugin of Vite's for builds: each section of a language becomes a module of its own, so that a file of the build holds no
 * more than the sections that it shows, and two files that show different ones share none; and what is loaded later are those
 * sections that are shown at the same time. Without it, all sections are in one chunk: larger, and as right.
 *
 *     plugins: [splitLanguages()]
 *
 * `en.ts` is replaced by re-exports: `export { table } from './en.ts?section=table'`, and so on. The module behind that is
 * the same file with a single export; whatever it does not use is left out by the bundler, as sections are plain data.
 *
 * In the list of languages, `import('./en.js')` is replaced by an object that loads a section when it is read, with those of its
 * file: `lazySections({ 'name copying': () => import('./en.ts?sections=name,copying'), … })`.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseSync, type Plugin, transformWithOxc, Visitor } from 'vite';
import { groupByFile } from './language-files.js';

export function splitLanguages(): Plugin {
  return {
    name: 'split-languages',
    apply: 'build',
    enforce: 'pre', // before Vite reads the file
    load: {
      filter: { id: languageFile },
      async handler(id) {
        const [, path = '', sections] = languageFile.exec(id) ?? [];
        const code = await readScript(path);
        return { code: sections === undefined ? exportSections(code, path) : exportOnly(code, sections.split(',')), map: null, moduleSideEffects: false };
      },
    },
    transform: {
      filter: { id: /\/src\/languages\/bundled\.ts$/ },
      async handler(source, id) {
        const { code } = await transformWithOxc(source, id);
        const paths = importsIn(code).map(({ path }) => resolve(dirname(id), path.replace(/\.js$/, '.ts')));
        return { code: loadSections(code, await Promise.all(paths.map(async (path) => ({ path, code: await readScript(path) })))), map: null };
      },
    },
  };
}

/** Named by a tag, as in `test/languages/read-languages.ts`. */
const languageFile = /^(.*\/src\/languages\/[a-z]{2,3}(?:-\w+)*\.ts)(?:\?sections?=([\w,]+))?$/;

async function readScript(path: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
  return code;
}

/** Re-exports of every section, each from its own module. */
export const exportSections = (code: string, path: string): string =>
  sectionsIn(code)
    .map(({ name }) => `export { ${name} } from ${addressOf(path, 'section', [name])};`)
    .join('\n');

/** The code with some sections exported; the others stay for them to use. */
export function exportOnly(code: string, sections: readonly string[]): string {
  const others = sectionsIn(code).filter(({ name }) => !sections.includes(name));
  return others.reduceRight((rest, { start, declaration }) => rest.slice(0, start) + rest.slice(declaration), code);
}

/** The code with an object in the place of each dynamic import, which loads a section when it is read. */
export function loadSections(code: string, languages: readonly { readonly path: string; readonly code: string }[]): string {
  const lazy = importsIn(code).reduceRight((rest, { start, end }, index) => {
    const { path = '', code: language = '' } = languages[index] ?? {};
    const files = groupsIn(language).map((names) => `'${names.join(' ')}': () => import(${addressOf(path, 'sections', names)})`);
    return `${rest.slice(0, start)}lazySections({ ${files.join(', ')} })${rest.slice(end)}`;
  }, code);
  return lazy + lazySections;
}

/** At the end of the code: makes an object of the files of a language, with a property for each section. */
const lazySections = `
function lazySections(files) {
  const language = {};
  for (const [names, load] of Object.entries(files)) {
    for (const name of names.split(' ')) Object.defineProperty(language, name, { enumerable: true, get: async () => (await load())[name] });
  }
  return language;
}
`;

const groupsIn = (code: string): string[][] => groupByFile(sectionsIn(code).map(({ name }) => name).filter((name) => name !== 'tag'));

/** `section` and `sections` are told apart: what is imported at once and later would get a third file around it. */
const addressOf = (path: string, key: 'section' | 'sections', names: readonly string[]): string => JSON.stringify(`${path}?${key}=${names.join()}`);

/** The dynamic imports of a file. */
function importsIn(code: string): { start: number; end: number; path: string }[] {
  const found: { start: number; end: number; path: string }[] = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      if (source.type === 'Literal') found.push({ start, end, path: String(source.value) });
    },
  }).visit(parseSync('bundled.js', code).program);
  return found;
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
