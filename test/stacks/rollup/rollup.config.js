import { cpSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';

cpSync('src/index.html', 'dist/index.html');

// no plugin for CommonJS: all that is imported are ES modules
export default { input: 'src/main.js', output: { dir: 'dist', format: 'es' }, plugins: [nodeResolve()] };
