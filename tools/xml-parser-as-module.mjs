/** A plugin for the server of the element tests: browsers can't import the parser of XML as it is published; esbuild makes a module of it. */
import * as parser from '@rgrove/parse-xml';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const names = Object.keys(parser).filter((name) => /^\w+$/.test(name) && name !== 'default');

export function xmlParserAsModule() {
  return {
    name: 'xml-parser-as-module',
    async serve({ path }) {
      if (!path.includes('/@rgrove/parse-xml/')) return undefined;
      const { outputFiles } = await build({
        stdin: { contents: `export { ${names} } from '@rgrove/parse-xml';`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
