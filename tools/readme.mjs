/**
 * `npm run readme`: writes into README.md and docs/ what is read in the build: hashes, sizes, registries, and what the elements
 * offer. `npm test` fails where a document is out of date. A part stands between `<!-- built: NAME -->` and `<!-- end -->`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { fileOf, readIntegrity } from './cdn.mjs';
import { code, describeElement, table } from './element-reference.mjs';
import { filesOf, measureSizes } from './size.mjs';

const root = new URL('../', import.meta.url);
const english = await tsImport('../src/languages/en.ts', import.meta.url);
const { bundled, standIns } = await tsImport('../src/languages/bundled.ts', import.meta.url);
const { everyRegistry } = await tsImport('./every-registry.ts', import.meta.url);
const { registries: builtIn } = await tsImport('../src/registries/bundled.ts', import.meta.url);
const { availableLanguages } = await tsImport('../src/messages/known-languages.ts', import.meta.url);

/** The paths of the documents that do not say what was built. */
export const outdatedDocuments = () =>
  fillDocuments(readParts())
    .filter(({ text, filled }) => text !== filled)
    .map(({ path }) => path);

/** @throws for a part that the build does not give, and for one that stands in no document */
function fillDocuments(parts) {
  const paths = ['README.md', ...readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];
  const used = new Set();
  const documents = paths.map((path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    const filled = text.replace(/(?<=<!-- built: (.+) -->\n)[^]*?(?=<!-- end -->)/g, (_, name) => {
      if (!Object.hasOwn(parts, name)) throw new Error(`${path} has a part "${name}", which the build does not give`);
      used.add(name);
      return `\n${parts[name]}\n\n`;
    });
    return { path, text, filled };
  });
  const missing = Object.keys(parts).find((name) => !used.has(name));
  if (missing !== undefined) throw new Error(`No document has the part "${missing}"`);
  return documents;
}

/** Name → markdown. */
function readParts() {
  const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return {
    'order-form': ['```html', orderForm(), '```'].join('\n'),
    page: ['```html', pageToCopy(), '```'].join('\n'),
    scripts: describeScripts(),
    sizes: describeSizes(),
    findings: describeFindings(),
    languages: describeLanguages(),
    registries: describeRegistries(),
    ...Object.fromEntries(elements.map((element) => [element.tagName, describeElement(element)])),
  };
}

/** The languages that an element can be asked for, as each calls itself. */
function describeLanguages() {
  const rows = availableLanguages().map((tag) => {
    const others = Object.keys(standIns).filter((other) => standIns[other] === tag);
    const also = others.length > 0 ? `, also for ${others.map(code).join(' and ')}` : '';
    return [code(tag), new Intl.DisplayNames(tag, { type: 'language' }).of(tag), (tag in bundled ? 'loaded when an element asks for it' : 'built in') + also];
  });
  return table(['`lang`', 'language', ''], rows);
}

function describeRegistries() {
  const rows = Object.values(everyRegistry).map(({ tld, name, source, tables, uncertain, evidence }) => {
    const versions = tables.map(({ id, version, date }) => `${code(id)} version ${version} of ${date}`);
    const { characters, lengths, hyphens } = evidence ?? {};
    const certainty = !evidence ? 'the registry’s own' : characters === lengths && lengths === hyphens ? characters : `characters ${characters}, lengths ${lengths}, hyphens ${hyphens}`;
    return [code(`.${tld}`), name.en, `[rules](${source})`, versions.join(', '), certainty + (uncertain ? '; partly known' : ''), tld in builtIn ? 'built in' : 'loaded when it is named'];
  });
  return table(['', 'registry', 'normative document', 'tables', 'certainty', ''], rows);
}

/** A whole page with an order form, in as few lines as can be. */
export const orderForm = () => `<!doctype html>
<html lang="sv">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Beställ</title>
  <script type="module" src="${fileOf('klartext')}"></script>
  <form action="order" method="post">
    <label for="domain">Domännamn</label>
    <idn-converter id="domain" name="domain" tld="se nu" wants="free" required></idn-converter>
    <button>Beställ</button>
  </form>
  <script type="module">
    document.querySelector('#domain').availability = async (domain, { signal }) =>
      (await fetch(\`/available/\${domain}\`, { signal })).text();
  </script>
</html>`;

/** A whole page with the converter, and the hashes of no other files than it may load. */
export function pageToCopy() {
  const converter = fileOf('klartext');
  const head = [importMap([...filesOf(converter, true)]), scriptTag(converter)].map((line) => line.replace(/^/gm, '    '));
  return [
    '<!doctype html>', '<html lang="sv">', '  <head>', '    <meta charset="utf-8">', '    <title>Domännamn</title>', ...head,
    '  </head>', '  <body>', '    <idn-converter tld="se nu"></idn-converter>', '  </body>', '</html>',
  ].join('\n');
}

/** A tag for each script that a page can choose, and one map for all that they import. */
function describeScripts() {
  const entries = measureSizes().filter(({ isEntry }) => isEntry).map(({ name }) => fileOf(name));
  return ['```html', importMap(Object.keys(readIntegrity())), ...entries.map(scriptTag), '```'].join('\n');
}

function importMap(files) {
  const hashes = readIntegrity();
  const lines = files.toSorted().map((file) => `  "./${file}": "${hashes[file]}"`);
  return ['<script type="importmap">', '{ "integrity": {', lines.join(',\n'), '} }', '</script>'].join('\n');
}

export const scriptTag = (file) => `<script type="module" src="${file}" integrity="${readIntegrity()[file]}"></script>`;

function describeSizes() {
  const rows = measureSizes().map(({ name, brotli, content }) => [code(name), `${(brotli / 1000).toFixed(1)} kB`, content]);
  return table(['script', 'brotli, with all that it imports', 'what it is'], rows);
}

/** The words for every finding: lists have them under its code, and sentences under its code or a variant of that. */
function describeFindings() {
  const isOf = (finding, key) => key === finding || key.startsWith(finding === 'cleaned' ? 'cleaned-' : `${finding}.`);
  const rows = Object.entries(english.batch).map(([finding, words]) => {
    const [, sentence] = Object.entries(english.messages).find(([key]) => isOf(finding, key)) ?? [];
    return [code(finding), words, sentence];
  });
  return table(['code', 'in a list', 'as a sentence'], rows.filter(([, , sentence]) => sentence));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, filled } of fillDocuments(readParts())) writeFileSync(new URL(path, root), filled);
}
