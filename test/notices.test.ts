/** Whoever gets a built file gets the notices of the packages in it. The test reads `dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['cdn', 'page/assets'])('every script in dist/%s begins with its notice, and the notices of all packages are there', (folder) => {
  const address = new URL(`../dist/${folder}/`, import.meta.url);
  const scripts = readdirSync(address).filter((file) => file.endsWith('.js'));
  const notices = scripts.map((file) => [file, /\/\*! klartext \(MIT\)[^*]*\*\//.exec(readFileSync(new URL(file, address), 'utf8'))?.[0]] as const);
  expect(notices.filter(([, notice]) => notice === undefined)).toEqual([]);
  const all = notices.map(([, notice]) => notice).join('\n');
  for (const name of ['Lit (BSD-3-Clause', 'idb-keyval (Apache-2.0', 'parse-xml (ISC', 'uqr (MIT']) expect(all).toContain(name);
  const ofTables = notices.find(([file]) => /own-table/.test(file))?.[1];
  expect(ofTables).toBeDefined();
});
