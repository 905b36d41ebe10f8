/** The example of a server that says whether a name can be had. It reads `dist`, as programs do that have the package. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';

it('survives an address that is none, and answers the next', async () => {
  // @ts-expect-error -- a script without types, as people copy it
  const { answer } = await import('../examples/availability/server.mjs');
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await expect(fetch(`${address}/`)).rejects.toThrow();
  expect(await (await fetch(`${address}available?domain=iis.se`)).json()).toEqual({ state: 'taken', suggestions: ['iis.nu'] });
  server.close();
});
