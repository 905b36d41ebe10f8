/** What back ends are given: each file is what its schema says, the names cover what can be found, and the example in PHP agrees. Reads `dist`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../tools/back-ends.js';
import { everyRegistry } from '../tools/every-registry.js';
import { findingCodes } from './languages/finding-codes.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(dist + path, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const faultsOf = (schema: 'tables' | 'vectors', data: unknown): string[] => {
  const validate = ajv.getSchema(`urn:klartext:${schema}:1`) ?? ajv.compile(read(`${schema}.schema.json`));
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const { vectors } = read('vectors.json') as { vectors: Vector[] };

describe('the files', () => {
  it.each(readdirSync(`${dist}tables`))('tables/%s is what its schema says', (file) => {
    expect(faultsOf('tables', read(`tables/${file}`))).toEqual([]);
  });

  it('are there for each registry, with its tables as they are served', () => {
    expect(readdirSync(`${dist}tables`).toSorted()).toEqual(Object.keys(everyRegistry).map((tld) => `${tld}.json`).toSorted());
    for (const { id } of read('cdn/tables/manifest.json').tables) {
      const { tables } = read(`tables/${id.split('-')[0]}.json`);
      expect(tables).toContainEqual(read(`cdn/tables/${id}.json`));
    }
  });

  it('vectors.json is what its schema says', () => {
    expect(faultsOf('vectors', read('vectors.json'))).toEqual([]);
  });

  it('would be refused with less, with more, and with another format', () => {
    const { tld: _, ...less } = read('tables/se.json');
    const table = read('tables/se.json');
    expect(faultsOf('tables', less)).toEqual([" must have required property 'tld'"]);
    expect(faultsOf('tables', { ...table, format: 2 })).toEqual(['/format must be equal to constant']);
    expect(faultsOf('tables', { ...table, tables: [{ ...table.tables[0], rules: { one: [{ type: 'class' }] } }] })).toHaveLength(1);
    expect(faultsOf('vectors', { format: 1, version: '1', vectors: [{ ...vectors[0], verdict: 'maybe' }] })).toHaveLength(1);
    expect(faultsOf('vectors', { format: 1, version: '1', vectors: [{ ...vectors[0], more: 1 }] })).toHaveLength(1);
  });
});

describe('the names', () => {
  const of = (registry: string, input: string) => vectors.find((vector) => vector.registry === registry && vector.input === input);

  it('have every verdict under every registry, but what its rules can’t come to', () => {
    for (const tld of Object.keys(everyRegistry)) {
      const verdicts = new Set(vectors.filter(({ registry }) => registry === tld).map(({ verdict }) => verdict));
      const lacking = ['permitted', 'caution', 'refused', 'invalid', 'elsewhere', 'empty'].filter((verdict) => !verdicts.has(verdict as never));
      expect([tld, lacking]).toEqual([tld, tld === 'gl' ? ['caution'] : []]);
    }
  });

  it('have everything that can be found in a name', () => {
    const found = new Set(vectors.flatMap(({ findings }) => findings));
    // no table here has such a rule, or such a disposition
    expect(findingCodes.filter((code) => !found.has(code))).toEqual(['context-rule', 'disposition']);
  });

  it('have the protocol’s under each registry, and what its own rules can come to', () => {
    const everywhere = ['hyphen-start', 'hyphen-end', 'hyphen-third-fourth', 'bidi', 'label-too-long', 'name-too-long', 'ace-undecodable', 'ace-round-trip', 'not-nfc', 'deviation', 'mapped-case'];
    for (const { tld, lengths, shapes, publicSuffixes, uncertain, characterSets } of Object.values(everyRegistry)) {
      const found = new Set<string>(vectors.filter(({ registry }) => registry === tld).flatMap(({ findings }) => findings));
      const own = [
        ...(lengths ?? []).flatMap(({ severity, min }) => (min < 2 ? [] : severity === 'error' ? 'label-length' : 'uncertain-length')),
        ...shapes.map(({ code }) => code),
        ...(publicSuffixes ? ['public-suffix', 'below-public-suffix'] : []),
        ...(uncertain ? ['uncertain-character'] : ['not-in-table']),
        ...(characterSets ? ['mixed-sets'] : []),
      ];
      expect([tld, [...everywhere, ...own].filter((code) => !found.has(code))]).toEqual([tld, []]);
    }
  });

  it('have what other libraries let through, or make another name of', () => {
    expect(of('se', 'bj rk.se')).toMatchObject({ exact: true, registrable: false, ascii: '', findings: ['space'] });
    expect(of('se', 'straße.se')).toMatchObject({ exact: true, registrable: false, ascii: 'xn--strae-oqa.se', domain: null });
    expect(of('de', 'straße.de')).toMatchObject({ exact: true, registrable: true, domain: 'xn--strae-oqa.de' });
    expect(of('se', 'HåBO.se')).toMatchObject({ exact: false, registrable: true, unicode: 'håbo.se', domain: 'xn--hbo-ula.se' });
    expect(of('se', 'www.håbo.se')).toMatchObject({ registrable: true, ascii: 'www.xn--hbo-ula.se', domain: 'xn--hbo-ula.se' });
    expect(of('se', 'håbo.se.se')).toMatchObject({ misread: true, registrable: false });
  });

  it('have every character of every table', () => {
    for (const { tld, tables } of Object.values(everyRegistry)) {
      const text = vectors.filter(({ registry, registrable }) => registry === tld && registrable !== false).map(({ unicode }) => unicode).join(' ');
      const entries = tables.flatMap(({ repertoire }) => repertoire.map((entry) => ('first' in entry ? String.fromCodePoint(entry.last) : String.fromCodePoint(...entry.codePoints))));
      expect([tld, entries.filter((entry) => /\p{L}/u.test(entry) && !text.includes(entry))]).toEqual([tld, []]);
    }
  });
});

const needed = ['intl', 'mbstring'].map((name) => `extension_loaded('${name}')`).join(' && ');
const hasPhp = spawnSync('php', ['-r', `exit(${needed} ? 0 : 1);`]).status === 0;

describe.skipIf(!hasPhp)('the example in PHP (skipped where php-cli, php-intl and php-mbstring are not installed)', () => {
  const php = (...words: string[]) => spawnSync('php', [fileURLToPath(new URL('../examples/php/check.php', import.meta.url)), dist, ...words], { encoding: 'utf8' });

  it('agrees on every name of .se and .nu', () => {
    const { stdout, stderr, status } = php();
    expect([stdout.replace(/^\d{3} /, ''), stderr, status]).toEqual(['names, 0 wrong\n', '', 0]);
  });

  it.each([
    ['räksmörgås.se', true, 'xn--rksmrgs-5wao1o.se'],
    ['xn--rksmrgs-5wao1o.se', true, 'xn--rksmrgs-5wao1o.se'],
    ['bj rk.se', false, ''],
    ['straße.se', false, 'xn--strae-oqa.se'],
    ['strasse.se', true, 'strasse.se'],
    ['-a.se', false, ''],
    ['Räksmörgås.se', false, ''],
    ['1א.se', false, ''],
    ['\u05E9\u05DC\u05D5\u05DD.se', true, 'xn--9dbne9b.se'],
    ['pp.se', false, 'pp.se'],
    ['köp.pp.se', null, 'xn--kp-fka.pp.se'],
    ['köp.com', null, 'xn--kp-fka.com'],
  ])('says of %s %s', (name, registrable, ascii) => {
    expect(JSON.parse(php(name).stdout)).toEqual([registrable, ascii]);
  });
});
