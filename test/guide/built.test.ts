/** The guide as it was built, as files: every link in it leads somewhere, and no page names an address of its own. Reads `dist`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const site = fileURLToPath(new URL('../../dist/page/', import.meta.url));
const guide = 'guide/';
const files = readdirSync(site + guide, { recursive: true, encoding: 'utf8' }).map((path) => guide + path.replaceAll('\\', '/'));
const pages = files.filter((path) => path.endsWith('.html'));
const documents = readdirSync(fileURLToPath(new URL('../../docs/', import.meta.url)), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !path.startsWith('.'));
const read = (path: string): string => readFileSync(site + path, 'utf8');

it('has a page for each document', () => {
  expect(pages.toSorted()).toEqual(documents.map((path) => guide + path.replaceAll('\\', '/').replace(/\.md$/, '.html')).toSorted());
});

describe.each(pages.map((path) => [path]))('%s', (path) => {
  const page = read(path);
  const links = Array.from(page.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, link = '']) => link.replaceAll('&amp;', '&'));
  const inside = links.filter((link) => !/^[a-z]+:/.test(link));

  it('links to what there is', () => {
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((link) => !isThere(path, link))).toEqual([]);
  });

  it('works wherever it is put up', () => {
    expect(inside.filter((link) => link.startsWith('/'))).toEqual([]);
  });

  it('fetches nothing from elsewhere', () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|link)[^>]*\s(?:src|href)="(?:[a-z]+:)?\/\//);
  });

  it('has a policy before anything else', () => {
    expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/);
  });
});

it('the start pages link to it', () => {
  for (const path of ['index.html', 'registrars.html']) {
    const links = Array.from(read(path).matchAll(/href="(guide\/[^"]*)"/g), ([, link = '']) => link);
    expect(links).toEqual(['guide/sv/index.html', 'guide/index.html', 'guide/index.html']);
    expect(links.filter((link) => !existsSync(site + link))).toEqual([]);
  }
});

it('the worker of the start page does not keep it', () => {
  expect(read('service-worker.js')).not.toContain('guide/');
});

/** The file, and in it what the fragment names. */
function isThere(path: string, link: string): boolean {
  const [address = '', fragment = ''] = link.split('#');
  const [file = ''] = address.split('?');
  const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
  const found = existsSync(site + target) && statSync(site + target).isDirectory() ? posix.join(target, 'index.html') : target;
  if (!existsSync(site + found)) return false;
  // the start page finds out by itself what its fragments mean
  return fragment === '' || !found.startsWith(guide) || read(found).includes(`id="${decodeURIComponent(fragment)}"`);
}
