// the files as they are put on a server
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

cpSync('node_modules/klartext/dist/cdn', 'public/klartext', { recursive: true });
cpSync('order.php', 'public/order.php');
const { version } = JSON.parse(readFileSync('node_modules/klartext/package.json', 'utf8'));
writeFileSync('public/index.php', readFileSync('index.php', 'utf8').replaceAll('VERSION', version));
