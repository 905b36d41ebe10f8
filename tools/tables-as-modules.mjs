/**
 * A plugin for the server of the element tests: gives the registries' JSON as modules, as every bundler does. Browsers
 * could import JSON themselves, but esbuild leaves out the attribute of the import that asks for it.
 */
export function tablesAsModules() {
  return {
    name: 'tables-as-modules',
    resolveMimeType: ({ path }) => (isTable(path) ? 'js' : undefined),
    transform: ({ path, body }) => (isTable(path) ? `export default ${body};` : undefined),
  };
}

const isTable = (path) => /^\/src\/registries\/.+\.json$/.test(path);
