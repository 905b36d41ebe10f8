// the files as they are put on a server
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

cpSync('node_modules/jquery/dist/jquery.min.js', 'public/jquery.js');
cpSync('node_modules/jquery-validation/dist/jquery.validate.min.js', 'public/jquery.validate.js');
cpSync('node_modules/klartext/dist/cdn', 'public/klartext', { recursive: true });
cpSync('order.js', 'public/order.js');
const { version } = JSON.parse(readFileSync('node_modules/klartext/package.json', 'utf8'));
writeFileSync('public/index.html', readFileSync('index.html', 'utf8').replaceAll('VERSION', version));
