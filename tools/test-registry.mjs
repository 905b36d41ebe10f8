/**
 * Middleware of the element tests' server: a registry that publishes tables, and what can be wrong with it.
 * `PUT /registry/NAME` with `{ "latin": 4, "fault": "gone" }` says which version of the Latin .se table it has, and how it
 * fails; `GET /registry/NAME` is what has been asked for since, and below `/registry/NAME/tables/` is what it publishes,
 * among it any `.xml`, which is a table of another registry.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Each later version has one letter more, and not the one of the version before: v4 has ŵ, v5 has ẅ. */
const letters = { 4: 0x175, 5: 0x1e85 };

/** Two Cyrillic letters, for a top-level domain that nobody has. */
const ownTable = `\uFEFF<?xml version="1.0"?>
<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0">
  <meta><version>1</version><date>2026-01-31</date><scope type="domain">example</scope><unicode-version>15.1.0</unicode-version></meta>
  <data><char cp="0436"/><char cp="0443"/></data>
</lgr>`;

/** What the project publishes. */
const published = JSON.parse(await readFile(new URL('../public/tables/manifest.json', import.meta.url), 'utf8'));

const registries = new Map();

export async function serveRegistry(context, next) {
  const [, prefix, name, folder, file] = context.path.split('/');
  if (prefix !== 'registry') return next();
  const registry = registries.get(name) ?? { latin: 3, fault: '', asked: [] };
  registries.set(name, registry);
  if (context.method === 'PUT') {
    registries.set(name, { ...registry, asked: [], ...(await json(context.req)) });
    context.status = 204;
    return;
  }
  if (!folder) {
    context.body = registry.asked;
    return;
  }
  registry.asked.push(file);
  await answer(context, registry, file);
}

async function answer(context, registry, file) {
  const { fault } = registry;
  const isManifest = file === 'manifest.json';
  if (fault === 'gone' || (fault === 'gone between' && !isManifest)) return hangUp(context);
  if (fault === 'hanging' || (fault === 'hanging between' && !isManifest)) return hang(context);
  if (file.endsWith('.xml')) {
    context.body = ofManifest(fault, ownTable);
    return;
  }
  const text = isManifest ? await manifestOf(registry) : await tableText(file.replace('.json', ''), registry);
  context.type = 'application/json';
  context.body = isManifest ? ofManifest(fault, text) : ofTable(fault, text);
  if (fault === 'redirected') context.redirect(`/registry/elsewhere/tables/${file}`);
  if (/^\d+$/.test(fault)) context.status = Number(fault);
}

const ofManifest = (fault, text) =>
  ({ html: '<!doctype html><title>Hello</title>', 'cut manifest': text.slice(0, 100), 'large manifest': text + ' '.repeat(70_000) })[fault] ?? text;

const ofTable = (fault, text) =>
  ({ 'cut table': text.slice(0, 100), 'another table': text.replace('"und-Latn"', '"sv-Latn"'), 'large table': text + ' '.repeat(300_000) })[fault] ?? text;

/** A network that fails, not a server that says so. */
function hangUp(context) {
  context.respond = false;
  context.req.socket.destroy();
}

/** Until the browser has had enough. */
function hang(context) {
  context.respond = false;
}

async function manifestOf(registry) {
  const tables = await Promise.all(
    published.tables.map(async ({ id }) => {
      const text = await tableText(id, registry);
      const { version, date } = JSON.parse(text);
      return { id, version, date, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
    }),
  );
  return JSON.stringify({ format: 1, tables });
}

async function tableText(id, { latin, fault }) {
  const text = await readFile(new URL(`../public/tables/${id}.json`, import.meta.url), 'utf8');
  if (id !== 'se-latn' || latin === 3) return text;
  const table = { ...JSON.parse(text), version: String(latin), date: `2026-0${latin}-01` };
  table.repertoire.push({ codePoints: [fault === 'malformed' ? 'ŵ' : (letters[latin] ?? 0x177)] });
  return JSON.stringify(fault === 'of another domain' ? { ...table, scope: 'nu' } : table);
}

/** A page is visited a hundred times: its script is one file, not the hundred of the sources. */
export async function serveVisit(context, next) {
  if (context.path !== '/test/pages/visit.js') return next();
  visitScript ??= build({ entryPoints: [fileURLToPath(new URL('../test/pages/visit.ts', import.meta.url))], bundle: true, format: 'esm', target: 'es2022', write: false });
  context.type = 'text/javascript';
  context.body = (await visitScript).outputFiles[0].text;
}

let visitScript;

/** `?lacks=connect-src` is a page whose policy forbids all requests of scripts. */
export async function forbidRequests(context, next) {
  if (context.query.lacks === 'connect-src') context.set('Content-Security-Policy', "connect-src 'none'");
  await next();
}
