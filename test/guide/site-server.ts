/** A server of `dist` for tests of the guide: the site at an address that nobody has told the build, and beside it the files for script tags. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

export interface SiteServer {
  readonly address: string;
  /** A page to serve among the files for script tags. */
  page: string;
  close(): void;
}

export async function serveSite(): Promise<SiteServer> {
  const site = { page: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html').replace(/^\/some\/where\//, 'page/').replace(/^\/cdn\//, 'cdn/');
    const body = path === 'cdn/order.html' ? Promise.resolve(site.page) : readFile(dist + path);
    body.then(
      (content) => response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Cache-Control': 'no-cache' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return Object.assign(site, { address, close: () => void server.close() });
}
