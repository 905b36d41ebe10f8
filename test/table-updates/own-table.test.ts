/** A table of the page's own: while there is none, nothing is judged by another one. */
import { afterEach, expect, it, vi } from 'vitest';
import { evaluateInput, formatFault, speak, stateOf } from '../../src/elements/shared/evaluate-input.js';
import * as english from '../../src/languages/en.js';
import { registries } from '../../src/registries/bundled.js';
import { OwnTable } from '../../src/table-updates/own-table.js';
import { seLatin } from '../registries/bundled-tables.js';

afterEach(() => void vi.unstubAllGlobals());

const stateUnder = (source: OwnTable, name: string) => stateOf(evaluateInput(name, { accept: 'registrable', tld: '', registries: source.registries }), false);
const loaded = (source: OwnTable) => new Promise((resolve) => source.addEventListener('change', resolve, { once: true }));

it.each([
  'http://registry.example/own.xml', 'http://localhost.example/own.xml', 'http://127.example/own.xml', 'data:text/xml,own.xml', 'file:///own.xml',
])('is not asked for without HTTPS: %s', (address) => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const source = new OwnTable(new URL(address), registries, '');
  expect(fetched).not.toHaveBeenCalled();
  expect(source.error).toBeInstanceOf(TypeError);
  expect(stateUnder(source, 'håbo')).toBe('elsewhere');
});

it.each(['https://registry.example/own.xml', 'http://localhost:8080/own.xml', 'http://a.localhost/own.xml', 'http://127.0.0.1/own.xml', 'http://[::1]/own.xml'])(
  'is asked for where nobody can change it on the way: %s',
  async (address) => {
    const fetched = vi.fn(() => Promise.resolve(new Response('<html/>')));
    vi.stubGlobal('fetch', fetched);
    await loaded(new OwnTable(new URL(address), registries, ''));
    expect(fetched).toHaveBeenCalledOnce();
  },
);

it.each(['', 'zz', 'se'])('a file that can’t be had leaves names without a verdict where a page takes “%s”', async (tld) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html/>')));
  const source = new OwnTable(new URL('https://registry.example/own.xml'), registries, tld);
  expect(stateUnder(source, 'håbo.se')).toBe('elsewhere'); // on its way
  await loaded(source);
  expect(source.error).toMatchObject({ name: 'LgrError' });
  for (const name of ['håbo', 'håbo.se', 'www.håbo.zz', 'háček.example']) {
    const answer = evaluateInput(name, { accept: 'registrable', tld, registries: source.registries });
    expect([stateOf(answer, false), answer.diagnosis.registrable]).toEqual(['elsewhere', null]);
    for (const sentence of [speak(answer, english), formatFault(answer, english)]) {
      expect(sentence).toMatch(/^(Encoded form: \S*xn--\S+\.|\.(se|zz|example) is not judged here\. Names under \.(se|zz|example) can’t be ordered here\.)$/);
    }
  }
});

it.each([NaN, 7, {}, [], { ...seLatin, repertoire: [] }])('what is no table is told, and judges nothing: %j', (table) => {
  const source = new OwnTable(table as never, registries, '');
  expect(source.error).toBeInstanceOf(TypeError);
  expect(stateUnder(source, 'håbo.se')).toBe('elsewhere');
});

it('of a TLD that is known leaves the names below its public suffixes to others', () => {
  const source = new OwnTable({ ...seLatin, scope: 'se' }, registries, '');
  expect(['håbo.se', 'köp.pp.se', 'pp.se'].map((name) => stateUnder(source, name))).toEqual(['permitted', 'elsewhere', 'refused']);
});

it('judges the names under its domain, and the bundled registries all others', () => {
  const source = new OwnTable({ ...seLatin, id: 'zz-latn', scope: 'zz', repertoire: [{ codePoints: [0xe5] }] }, registries, '');
  expect(source.error).toBeUndefined();
  expect(['å', 'å.zz', 'a.zz', 'ab.se'].map((name) => stateUnder(source, name))).toEqual(['permitted', 'permitted', 'refused', 'permitted']);
});
