/** Serves what was built, and answers an order with what it was sent: as a page, as a part of one for htmx, or as data. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Served {
  readonly address: string;
  close(): void;
}

const types: Record<string, string> = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** @param policy the page's Content-Security-Policy, of which NONCE is another one each time */
export async function serveOrders(folder: string, policy?: string): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, policy, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

async function answer(folder: string, policy: string | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const send = (status: number, type: string, body: string | Buffer): void => {
    response.writeHead(status, { 'content-type': type, ...(policy && { 'content-security-policy': policy.replaceAll('NONCE', nonce) }) }).end(body);
  };
  if (request.method === 'POST') {
    const order = JSON.stringify(await readOrder(request));
    const shown = `<pre id="received">${order.replaceAll('<', '&lt;')}</pre>`;
    if (request.headers['hx-request']) send(200, 'text/html; charset=utf-8', shown);
    else if (request.headers['turbo-frame']) send(200, 'text/html; charset=utf-8', `<turbo-frame id="${request.headers['turbo-frame']}">${shown}</turbo-frame>`);
    else if (request.headers.accept?.includes('text/html')) send(200, 'text/html; charset=utf-8', `<!doctype html><html lang="sv"><title>Tack</title><link rel="icon" href="data:,">${shown}</html>`);
    else send(200, 'application/json', order);
    return;
  }
  if (path === '/favicon.ico') return send(200, 'image/x-icon', '');
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const body = await readFile(file).catch(() => undefined);
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (!body) send(404, 'text/plain', 'There is no such file.');
  else send(200, type, type.startsWith('text/html') ? body.toString().replaceAll('NONCE', nonce) : body);
}

/** Fields as any of the ways has them in which forms are sent. */
async function readOrder(request: IncomingMessage): Promise<Record<string, unknown>> {
  const { headers } = request;
  const body = new Response(request as unknown as ReadableStream, { headers: { 'content-type': headers['content-type'] ?? '' } });
  if (headers['content-type']?.startsWith('application/json')) return (await body.json()) as Record<string, unknown>;
  return Object.fromEntries(await body.formData());
}
