/** The example of a server. It reads `dist`, as programs do that have the package. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: Server;
let address: string;
beforeAll(async () => {
  // @ts-expect-error -- a script without types, as people copy it
  const { answer } = await import('../examples/server-rendered/server.mjs');
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

const order = (body: string) => fetch(`${address}order`, { method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });

it('answers an order', async () => {
  const response = await order('domain=r%C3%A4ksm%C3%B6rg%C3%A5s.se');
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<idn-name inline>xn--rksmrgs-5wao1o.se</idn-name>')]);
});

it('survives whoever goes away amid an order', async () => {
  const socket = connect(Number(new URL(address).port), 'localhost');
  const closed = new Promise((resolve) => server.once('connection', (other) => other.once('close', resolve)));
  socket.write('POST /order HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\ndomain=', () => socket.resetAndDestroy());
  await closed;
  expect((await order('domain=hem.se')).status).toBe(200);
});

it('reads no more of an order than a form has', async () => {
  await expect(order(`domain=${'a'.repeat(200_000)}`)).rejects.toThrow();
  expect((await order('domain=hem.se')).status).toBe(200);
});
