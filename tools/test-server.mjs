/** Middleware of the element tests' server: conformance files, the build under the strictest policy, parts of it that are missing, and the examples. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { version } from './cdn.mjs';

/** The Content-Security-Policy that the elements run under. Firefox ignores the parts on trusted types. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** embed.html has a style sheet, some pages ask for newer tables, and those of the site, and that of lists, have a worker. */
function policyOf(path) {
  if (path.endsWith('embed.html')) return embedPolicy;
  if (path.endsWith('tables.html')) return `${strictPolicy}; connect-src 'self'`;
  if (path.startsWith('page/')) return `${strictPolicy} klartext klartext-page klartext-table`;
  return path.endsWith('batch.html') ? `${strictPolicy} klartext` : strictPolicy;
}

const embedPolicy = `${strictPolicy}; style-src 'self'`;

/** `/conformance/NAME` is the file of that name in the folder CONFORMANCE_DATA; 404 where that is not set. */
export async function serveConformance(context, next) {
  const { prefix, rest } = split(context.path);
  if (prefix !== 'conformance') return next();
  const folder = process.env.CONFORMANCE_DATA;
  await answer(context, folder ? [join(folder, basename(rest))] : []);
}

/**
 * `/strict/PATH` is a file of `dist`, or else of `test/pages`, byte for byte as built and with the strict policy.
 * In the pages, VERSION stands for the version that was built. `/built/PATH` is the same without the policy, for tests
 * of wrong hashes: Chromium remembers for other pages that a file was refused.
 */
export async function serveBuilt(context, next) {
  const { prefix, rest } = split(context.path);
  if (prefix !== 'strict' && prefix !== 'built') return next();
  if (prefix === 'strict') context.set('Content-Security-Policy', policyOf(rest));
  await answer(context, [join(project, 'dist', rest), join(project, 'test/pages', rest)]);
}

/** `/strict/cdn/embed-elsewhere.html` is embed.html of a site that tells its height to this server under its name `localhost`. */
export async function serveEmbed(context, next) {
  if (context.path !== '/strict/cdn/embed-elsewhere.html') return next();
  const page = await readFile(join(project, 'dist/cdn/embed.html'), 'utf8');
  const parents = `https://shop.example http://localhost:${context.socket.localPort}`;
  context.set('Content-Security-Policy', embedPolicy);
  context.type = '.html';
  context.body = page.replace('name="klartext-parents" content=""', `name="klartext-parents" content="${parents}"`);
}

/**
 * `/examples/PATH` is a file of the examples as tools/packed.mjs has built them, or else of `dist/cdn`; what is posted there
 * is sent back as it came. The examples that are servers answer for themselves.
 */
export async function serveExamples(context, next) {
  const { prefix, rest } = split(context.path);
  if (prefix !== 'examples') return next();
  if (/^server-rendered\/|^availability\/available$/.test(rest)) return passOn(context, rest);
  if (context.method === 'POST') return Object.assign(context, { type: 'text/plain', body: await text(context.req) });
  const [, ...path] = rest.split('/');
  await answer(context, [join(project, '.test-results/examples', rest), join(project, 'dist/cdn', ...path)]);
}

async function passOn(context, rest) {
  const [name, ...path] = rest.split('/');
  const server = await import(`../examples/${name}/server.mjs`);
  context.respond = false;
  await server.answer(Object.assign(context.req, { url: `/${path.join('/')}${context.search}` }), context.res);
}

/** `/lacking/PART/PATH` is `/strict/PATH`, but `klartext-PART-….js` or `PART-….js` is missing. */
export async function serveLacking(context, next) {
  const { prefix, rest } = split(context.path);
  if (prefix !== 'lacking') return next();
  const [part, ...path] = rest.split('/');
  if (path.at(-1)?.replace('klartext-', '').startsWith(`${part}-`)) {
    context.status = 503;
    return;
  }
  context.path = ['/strict', ...path].join('/');
  await serveBuilt(context, next);
}

const project = fileURLToPath(new URL('..', import.meta.url));

/** Koa has resolved `..` in the path; decoding could bring it back. */
function split(path) {
  const [, prefix, ...rest] = decodeURIComponent(path).split('/');
  return { prefix, rest: rest.filter((name) => name !== '..').join('/') };
}

/** Answers with the first file that exists and doesn't call the next middleware, which would rewrite its imports. */
async function answer(context, candidates) {
  for (const path of candidates) {
    const body = await readFile(path).catch(() => undefined);
    if (body === undefined) continue;
    context.type = /\.[a-z]+$/.exec(path)?.[0] ?? '.txt';
    context.body = path.endsWith('.html') ? body.toString().replaceAll('VERSION', version) : body;
    return;
  }
  context.status = 404;
}
