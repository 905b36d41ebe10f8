/** A plugin of Vite's: puts a worker beside the script that has its address, as one file with everything inside. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { noticeOf } from './licences.mjs';

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

async function render(name: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/workers/${name}.ts`, import.meta.url))],
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome125', 'firefox126', 'safari17.5'],
    metafile: true,
    write: false,
  });
  const moduleIds = Object.keys(metafile.inputs).map((path) => `/${path}`);
  return [noticeOf({ moduleIds }), ...outputFiles.map(({ text }) => text)].join('\n');
}
