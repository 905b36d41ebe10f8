/** A plugin of Vite's: puts a worker beside the script that has its address, as one file with everything inside. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { noticeOf } from './licences.mjs';

/**
 * All that are built for have properties of Unicode in patterns. esbuild doubts it, as they lack the scripts of the latest version,
 * and would have each pattern made anew whenever it is asked: three times as long for a letter. No source names such a script in one.
 */
export const patternsAsWritten = { 'regexp-unicode-property-escapes': true };

/** The workers of `src/workers`: the file that has the address of each, and what it exports. */
const workers = {
  'batch-worker': { address: '/elements/batch/worker-address.ts', exported: 'workerAddress' },
  'draw-worker': { address: '/site/draw-worker-address.ts', exported: 'drawWorkerAddress' },
  'read-table-worker': { address: '/site/read-table-worker-address.ts', exported: 'readTableWorkerAddress' },
};

/** `fileOf` tells the path of the file in the folder that is built, by a hash of what is in it. */
export function workerFile(name: keyof typeof workers, fileOf: (hash: string) => string): Plugin {
  const { address, exported } = workers[name];
  return {
    name,
    apply: 'build',
    enforce: 'pre', // before Vite finds the address
    async transform(_, id) {
      if (!id.endsWith(address)) return null;
      const code = await render(name);
      const fileName = fileOf(createHash('sha256').update(code).digest('hex').slice(0, 8));
      const reference = this.emitFile({ type: 'asset', fileName, source: code });
      return { code: `export const ${exported} = () => import.meta.ROLLUP_FILE_URL_${reference};`, map: null };
    },
  };
}

/**
 * A plugin for files that somebody bundles once more, we can't know with what: the worker of `<idn-batch>` is found all the same.
 *
 * esbuild and Rollup, and Angular and Vite with them, leave `import.meta.url` as it is: a file that is imported for itself tells where
 * it lies, and that file is the worker. Turbopack and Parcel write an address of the file system there, and webpack one of the very
 * machine, unread or not, so that it must not see it; these three, in turn, copy what `new URL('…', import.meta.url)` names.
 */
export function workerForBundlers(): Plugin {
  return {
    name: 'worker-for-bundlers',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/worker-address.js') ? { id: './batch-worker-address.js', external: true } : null),
    async buildStart() {
      const code = `export const address = import.meta.url;\nif (!globalThis.document) {\n${await render('batch-worker', 'iife')}}\n`;
      this.emitFile({ type: 'asset', fileName: 'chunks/batch-worker.js', source: code });
      this.emitFile({ type: 'asset', fileName: 'chunks/batch-worker-address.js', source: addressForBundlers });
    },
  };
}

const addressForBundlers = `/** The address of the worker, whichever bundler this went through; rejects where there can be none. */
// one expression: of it alone, webpack and Rspack leave out the half that they don't need
export const workerAddress = () =>
  typeof __webpack_require__ === 'function'
    ? new URL('./batch-worker.js', import.meta.url).href
    : import('./batch-worker.js').then(({ address }) => {
        if (address === import.meta.url) throw new Error('All scripts are one file, which is no worker');
        return address.startsWith('file:') ? new URL('./batch-worker.js', import.meta.url).href : address;
      });
`;

/** A plugin for the same files: they don't know where they lie in the end. */
export const withoutScriptAddress = (): Plugin => ({
  name: 'without-script-address',
  apply: 'build',
  enforce: 'pre',
  transform: (_, id) => (id.endsWith('/shared/script-address.ts') ? { code: 'export const scriptAddress = () => undefined;', map: null } : null),
});

async function render(name: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/workers/${name}.ts`, import.meta.url))],
    bundle: true,
    format,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome125', 'firefox126', 'safari17.5'],
    supported: patternsAsWritten,
    metafile: true,
    write: false,
  });
  const moduleIds = Object.keys(metafile.inputs).map((path) => `/${path}`);
  return [noticeOf({ moduleIds }), ...outputFiles.map(({ text }) => text)].join('\n');
}
