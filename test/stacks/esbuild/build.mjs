import { cpSync } from 'node:fs';
import { build } from 'esbuild';

cpSync('src/index.html', 'dist/index.html');
// with splitting, what is loaded later stays in files of its own: the worker of lists as well
await build({ entryPoints: ['src/main.js'], outdir: 'dist', bundle: true, format: 'esm', splitting: true, minify: true });
