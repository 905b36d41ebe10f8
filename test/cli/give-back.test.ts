import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byteDecoder } from '../../src/lists/encodings.js';
import { exactEncoder } from '../../src/lists/exact-text.js';
import { generatedNames } from '../lists/generated-names.js';
import { klartext, klartextBytes } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-back-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, content);
  return path;
}

const list = 'Kund;Domän;Kod\r\n1;"RÄKSMÖRGÅS.se";xn--rksmrgs-5wao1o.se\r\n2;hem_sida.se;\r\n3;räk smörgås.se;\r\n4;köp.se;xn--kp-fkb.se\r\n';

describe('klartext check --annotate', () => {
  it('writes the file in its own encoding, in the language that is asked for', async () => {
    const windows = exactEncoder('windows-1252')(list);
    const { stdout, stderr, status } = await klartextBytes(['check', file(windows), '--annotate', '--lang', 'sv']);
    expect(byteDecoder('windows-1252')(stdout).split('\r\n').slice(0, 3)).toEqual([
      'Kund;Domän;Kod;Bedömning;Orsak;Förslag;Kod;Namn utan å ä ö',
      '1;"RÄKSMÖRGÅS.se";xn--rksmrgs-5wao1o.se;Tillåtet;;;xn--rksmrgs-5wao1o.se;raksmorgas.se',
      '2;hem_sida.se;;Kan inte registreras;Tecken 4, ”_” (understreck), får inte ingå i ett domännamn.;hem-sida.se;;',
    ]);
    expect(stderr).toContain('Koden hör till ett annat namn: 1.');
    expect(stderr).toContain('1 tecken i det som lagts till finns inte i Windows-1252 och skrivs som U+….');
    expect(status).toBe(1);
  });

  it('knows the encoding of a file before it writes its head, however late the first letter comes', async () => {
    const late = exactEncoder('windows-1252')(`Domain,x\n${'hem.se,1\n'.repeat(20_000)}köp.se,2\n`);
    const { stdout } = await klartextBytes(['check', file(late), '--annotate', '--lang', 'sv', '--quiet']);
    expect(byteDecoder('windows-1252')(stdout)).toMatch(/^Domain,x,Bedömning,[^]*köp\.se,2,Tillåtet,,,xn--kp-fka\.se,kop\.se\n$/);
  });

  it('writes the same, however many threads judge', async () => {
    const names = [...generatedNames(5, 1500)].map((name) => `${'x'.repeat(80)},"${name}"`).join('\n');
    const [one, three] = await Promise.all(['1', '3'].map((jobs) => klartext(['check', '-', '--annotate', '--mend', '--jobs', jobs], { input: `Id,Domain\n${names}` })));
    expect(one!.stdout.split('\n')).toHaveLength(1501);
    expect(three).toEqual(one);
  });
});

describe('klartext check --mend', () => {
  it('writes the file with what is sure mended, and says how many rows were, and are still to be', async () => {
    const { stdout, stderr } = await klartext(['check', file(list), '--mend', '--lang', 'sv']);
    expect(stdout).toBe(list.replace('RÄKSMÖRGÅS', 'räksmörgås').replace('hem_sida', 'hem-sida').replace('kp-fkb', 'kp-fka'));
    expect(stderr).toMatch(/3 rader rättade\.\n1 rad kvar att rätta\.\n$/);
    expect((await klartext(['check', '-', '--mend'], { input: stdout })).stdout).toBe(stdout);
  });

  it.each([['--summary'], ['--format', 'jsonl'], ['--group-by', 'Kund']])('writes one thing at a time: not with %s', async (...words) => {
    const { stdout, stderr, status } = await klartext(['check', '-', '--mend', ...words], { input: list });
    expect([stdout, stderr, status]).toEqual(['', expect.stringMatching(/^klartext: Choose one: rows/), 2]);
  });

  it('says in one line which line can’t be given back', async () => {
    const { stderr, status } = await klartext(['check', '-', '--mend'], { input: `a.se\n${'x'.repeat(70_000)}\n` });
    expect([stderr, status]).toEqual(['klartext: Line 2 is too long for the file to be given back whole.\n', 2]);
  });
});
