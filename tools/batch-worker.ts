/** A plugin of Vite's: puts the worker of `<idn-batch>` beside the script that has its address, as one file with everything inside. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../src/workers/batch-worker.ts', import.meta.url));

/** `fileOf` tells the path of the file in the folder that is built, by a hash of what is in it. */
export function batchWorker(fileOf: (hash: string) => string): Plugin {
  return {
    name: 'batch-worker',
    apply: 'build',
    enforce: 'pre', // before Vite finds the address
    async transform(_, id) {
      if (!id.endsWith('/elements/batch/worker-address.ts')) return null;
      const code = await renderBatchWorker();
      const fileName = fileOf(createHash('sha256').update(code).digest('hex').slice(0, 8));
      const reference = this.emitFile({ type: 'asset', fileName, source: code });
      return { code: `export const workerAddress = () => import.meta.ROLLUP_FILE_URL_${reference};`, map: null };
    },
  };
}

async function renderBatchWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome125', 'firefox126', 'safari17.5'],
    banner: { js: '/*! klartext (MIT) */' },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
