/**
 * Middleware of the element tests' server: sites whose server a test can stop, and give another build.
 *
 * `/visited/SITE/PATH` is a file of `dist/page`, in a page that also notes what goes wrong in it (test/pages/noticed.js).
 * `PUT /visit/SITE` changes what the site does, see `initial`; `GET /visit/SITE` tells what it was asked for.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const project = fileURLToPath(new URL('..', import.meta.url));
const sites = new Map();
const builds = new Map();

/**
 * `replaced`: path → another file of the project, or a status. Every build has other names for its files in `assets`. `delay`: how long
 * each script lets itself be waited for, in milliseconds.
 */
const initial = { build: 0, delay: 0, isStopped: false, replaced: {}, redirected: {}, headers: {} };

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

export async function serveVisited(context, next) {
  const [, prefix, name, ...rest] = context.path.split('/');
  // a worker would stay for the tests that come after
  if (context.path === '/dist/page/service-worker.js') return void (context.status = 404);
  if (prefix !== 'visited' && prefix !== 'visit') return next();
  if (!sites.has(name)) sites.set(name, { ...initial, requests: [] });
  const site = sites.get(name);
  if (prefix === 'visited') return answer(context, site, rest.join('/'));
  if (context.method === 'PUT') Object.assign(site, await json(context.req));
  context.body = site.requests;
}

async function answer(context, site, asked) {
  context.respond = false; // the test runner would let browsers keep every file for a year
  if (site.isStopped) return context.req.socket.destroy();
  site.requests.push(`${context.method} ${context.url}`);
  const path = asked || 'index.html';
  if (/\.js(on)?$/.test(path)) await pause(site.delay);
  const replaced = site.replaced[path];
  const body = replaced === undefined ? await read(site.build, path) : await readFile(join(project, String(replaced))).catch(() => undefined);
  context.status = typeof replaced === 'number' ? replaced : body === undefined ? 404 : 200;
  if (asked in site.redirected) context.redirect(site.redirected[asked]);
  context.set({ 'Cache-Control': 'no-store', 'Content-Type': types[extname(String(replaced ?? path))] ?? 'text/plain', ...site.headers });
  context.res.end(body ?? String(context.status));
}

/** What the page doesn't work with (tables) is the same in all builds. */
async function read(number, path) {
  if (!builds.has(number)) builds.set(number, build(number));
  const files = await builds.get(number);
  return files.get(path) ?? readFile(join(project, 'dist/page', path)).catch(() => undefined);
}

async function build(number) {
  const { readPage, renderWorker } = await tsImport('./service-worker.ts', import.meta.url);
  const files = new Map();
  const rename = (text) => text.replace(/(?<=[\w-]+-[\w-]{8})(?=\.(?:js|css)\b)/g, `-${number}`);
  for (const [path, content] of readPage(join(project, 'dist/page'))) {
    const isText = /\.(html|js|css)$/.test(path);
    files.set(path.startsWith('assets/') ? rename(path) : path, isText ? Buffer.from(rename(content.toString())) : content);
  }
  const page = files.get('index.html').toString();
  files.set('index.html', Buffer.from(page.replace('<meta charset', '<script src="noticed.js"></script>$&')));
  files.set('noticed.js', await readFile(join(project, 'test/pages/noticed.js')));
  return files.set('service-worker.js', Buffer.from(await renderWorker(files)));
}
