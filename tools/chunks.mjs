/**
 * Which file for script tags a module goes into. By itself, the bundler makes a file for each set of scripts that share
 * something: no script loads what it does not need, but some files are tiny, and compress badly.
 */

/** Its directives are for those that use them. */
const isLit = /\/node_modules\/(lit|@lit|lit-html|lit-element)\/(?!.*directive)/;
/** What judges a name and says so. */
const isCore = /\/src\/(lgr|registry|registries|diagnosis|messages|elements\/shared)\//;
/** Whose sections the bundler tells apart better: tools/split-languages.ts. */
const isLanguage = /\/src\/languages\//;

/** `lit`; `core`, what converter and check share beyond the small scripts' needs; null leaves a module to the bundler. */
export function chunkOf(id, graph) {
  if (isLit.test(id)) return 'lit';
  if (isLanguage.test(id)) return null;
  const entries = entriesOf(id, graph);
  const isFor = (...names) => names.every((name) => entries.some((entry) => entry.endsWith(`/src/${name}.ts`)));
  return isCore.test(id) && isFor('define', 'define-check') && !isFor('define-name') && !isFor('define-batch') ? 'core' : null;
}

/** The entries that can't run without a module. What an entry loads by way of another one is that one's. */
function entriesOf(id, graph, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { isEntry, importers } = graph.getModuleInfo(id);
  return isEntry ? [id] : [...new Set(importers.flatMap((importer) => entriesOf(importer, graph, seen)))];
}
