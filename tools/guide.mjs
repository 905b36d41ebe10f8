/**
 * Builds the guide (docs/) into dist/page/guide, so that it works at whatever address the folder is put up: VitePress wants to know
 * that address, so it is told one that stands for it, which is replaced by what each page finds out when it is opened.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vitepress';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/dist/page/guide`;
const placeholder = '/GUIDE-BASE/';
const inScripts = 'window.__VP_SITE_DATA__.base';

/** Trusted types as on the other pages; the theme, which highlights code by style attributes, has a policy `vue`. */
const policy = (hashes) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types vue lit-html klartext klartext-guide',
  ].join('; ');

export async function buildGuide() {
  process.env.GUIDE_BASE = placeholder;
  await build(`${root}/docs`);
  for (const unused of ['404.html', 'hashmap.json']) rmSync(`${folder}/${unused}`, { force: true });
  for (const path of filesOf(/\.(html|js|css)$/)) {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    const freed = path.endsWith('.html') ? freePage(path, text) : path.endsWith('.js') ? freeScript(path, text) : text;
    if (freed.includes(placeholder)) throw new Error(`${path} of the guide has an address that is not known before it is put up`);
    writeFileSync(`${folder}/${path}`, freed);
  }
  const { readPage, renderWorker } = await tsImport('./service-worker.ts', import.meta.url);
  writeFileSync(`${folder}/service-worker.js`, await renderWorker(readPage(folder)));
}

const filesOf = (pattern) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => pattern.test(path));

/** Addresses in the markup are relative to the page; the policy is the first thing in it, with the hashes of the scripts inside. */
function freePage(path, page) {
  const up = posix.relative(posix.dirname(path), '.') || '.';
  const text = page.replaceAll(`="${placeholder}`, `="${up}/`);
  const hashes = Array.from(text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g), ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return text.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(hashes)}">`);
}

/** The first script of each page knows its own address, and so that of the guide. */
function freeScript(path, script) {
  const text = script.replaceAll(`"${placeholder}"`, `(${inScripts})`).replaceAll(`new URL("${placeholder}`, `new URL("${posix.relative(posix.dirname(path), '.')}/`);
  if (/\/metadata\./.test(path)) return `${script.replaceAll(placeholder, '/')}\n${foundBase}`;
  // the index of the search is JSON in quotation marks of the other kind
  return /@localSearchIndex/.test(path) ? text.replaceAll(`"${placeholder}`, `"'+${inScripts}+'`) : text;
}

/** Links that stand in the frame around the pages, and the icon, stay while these change, also for pages in other folders. */
const foundBase = `${inScripts} = new URL('../../', import.meta.url).pathname;
for (const link of document.querySelectorAll('a[href]:not([href^="#"]), link[rel="icon"]')) link.href = link.href;
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildGuide();
