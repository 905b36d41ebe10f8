/** A plugin of Vite's: puts service-worker.js beside the page that was built, with the list of its files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { isPage } from './page-policy.js';

const source = fileURLToPath(new URL('../src/workers/service-worker.ts', import.meta.url));

/** Tables have a life of their own, the guide has a worker of its own, and the picture is README's. */
const isLeftOut = (file: string): boolean => /^tables\/|^guide\/|^screenshot\.png$|^service-worker\.js$/.test(file);

export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: isPage,
    async writeBundle({ dir = '' }) {
      writeFileSync(join(dir, 'service-worker.js'), await renderWorker(readPage(dir)));
    },
  };
}

/** Every file that the page works with: its path below the page → its content. */
export function readPage(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return new Map(paths.filter((path) => !isLeftOut(path)).toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}

/** The worker with these files, and a version that is another one as soon as one of them is. */
export async function renderWorker(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const hashes = JSON.stringify(Object.fromEntries([...files].map(([path, content]) => [path, `sha256-${hash(content, 'base64')}`])));
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    minify: true,
    target: ['chrome125', 'firefox126', 'safari17.5'],
    define: { files: hashes, version: JSON.stringify(hash(hashes, 'hex').slice(0, 16)) },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function hash(content: string | Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
