// the files as they are put on a server
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

cpSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'public/turbo.js');
cpSync('node_modules/klartext/dist/cdn', 'public/klartext', { recursive: true });
const { version } = JSON.parse(readFileSync('node_modules/klartext/package.json', 'utf8'));
writeFileSync('public/index.html', readFileSync('index.html', 'utf8').replaceAll('VERSION', version));
