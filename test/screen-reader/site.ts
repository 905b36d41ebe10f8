/** The site that is listened to: the pages as they are built, and pages of these tests with the built scripts. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.js';
import type { SpokenLanguage } from './desktop.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  /** The address of a page (`dist/page/registrars.html#pair`) for one visit, and when it has been asked for. */
  visit(page: string, language: SpokenLanguage): { address: string; asked: Promise<void> };
  close(): void;
}

/**
 * `/dist/PATH` is a file that was built, `/heard/NAME.html` one of the pages of these tests, in the language that `?lang=` names. A form
 * that is sent is answered with a page that says so.
 */
export async function serveSite(): Promise<Site> {
  const awaited = new Map<string, () => void>();
  let visits = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    awaited.get(searchParams.get('visit') ?? '')?.();
    if (request.method === 'POST') return send(response, '.html', '<!doctype html><html lang="en"><title>Received</title><h1>Received</h1>');
    // it would stay, and offer the next build
    if (pathname.includes('..') || pathname.endsWith('service-worker.js')) return send(response, '', undefined);
    const language = searchParams.get('lang') === 'sv' ? 'sv' : 'en';
    void read(pathname, language).then((body) => send(response, extname(pathname), body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    visit(page, language) {
      const [path, fragment] = page.split('#');
      const visit = String(++visits);
      const asked = new Promise<void>((resolve) => awaited.set(visit, resolve));
      return { address: `http://127.0.0.1:${port}/${path}?lang=${language}&visit=${visit}${fragment ? `#${fragment}` : ''}`, asked };
    },
    close: () => void server.close().closeAllConnections(),
  };
}

async function read(path: string, language: SpokenLanguage): Promise<Buffer | string | undefined> {
  const [, folder, ...rest] = decodeURIComponent(path).split('/');
  const root = folder === 'dist' ? 'dist' : 'test/screen-reader/pages';
  const body = await readFile(join(project, root, ...rest)).catch(() => undefined);
  return folder === 'dist' ? body : body && translate(body.toString(), language);
}

/** In a page of these tests, `{Namn|Name}` stands for its words in Swedish and English, and VERSION for what was built. */
function translate(page: string, language: SpokenLanguage): string {
  return page.replaceAll('VERSION', version).replace(/\{([^{}|]*)\|([^{}]*)\}/g, language === 'sv' ? '$1' : '$2');
}

function send(response: ServerResponse, ending: string, body: Buffer | string | undefined): void {
  response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': types[ending] ?? 'text/plain', 'Cache-Control': 'no-store' });
  response.end(body);
}
