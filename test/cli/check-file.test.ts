import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckedRow } from '../../src/lists/check-row.js';
import { latin1 } from '../lists/reading.js';
import { klartext, start } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'names.txt');
  writeFileSync(path, content);
  return path;
}

const list = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';

const rowsOf = (stdout: string): CheckedRow[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CheckedRow);

describe('klartext check', () => {
  it('writes a row for each row, and says at the end how many of which kind', async () => {
    const { status, stdout, stderr } = await klartext(['check', file(list)]);
    const rows = stdout.split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF"line","input","unicode","ascii","verdict"/);
    expect(rows.slice(1, 5).map((row) => row.split(',')[4])).toEqual(['"permitted"', '"permitted"', '"refused"', '"refused"']);
    expect(rows.slice(5)).toEqual(['']);
    expect(stderr).toBe('4 rows. Permitted: 2. Can’t be registered: 2. Same name as an earlier row: 1.\n');
    expect(status).toBe(1);
  });

  it.each([[['-']], [[]]])('reads the standard input: %j', async (words) => {
    const { stdout, stderr } = await klartext(['check', ...words, '--format', 'jsonl', '--quiet'], { input: list });
    expect(rowsOf(stdout).map(({ line, verdict, sameAs }) => [line, verdict, sameAs])).toEqual([
      [1, 'permitted', undefined], [2, 'permitted', 1], [3, 'refused', undefined], [4, 'refused', undefined],
    ]);
    expect(stderr).toBe('');
  });

  it('writes for a Swedish spreadsheet in Swedish', async () => {
    const { stdout, stderr } = await klartext(['check', '--lang', 'sv'], { input: list });
    expect(stdout).toContain('"3";"hem-.se";"hem-.se";"";"refused";"hyphen-end";"4";"Namnet får inte sluta med bindestreck.";"hem.se"');
    expect(stderr).toMatch(/^4 rader\. Tillåtna: 2\./);
  });

  it('reads and writes a Norwegian list', async () => {
    const { stdout, stderr } = await klartext(['check', '--lang', 'nb'], { input: 'id;Domenenavn\n1;hem-.se\n2;hem.se\n' });
    expect(stdout).toContain('"2";"hem-.se";"hem-.se";"";"refused";"hyphen-end";"4";"Navnet kan ikke slutte med bindestrek.";"hem.se"');
    expect(stderr).toBe('2 rader. Tillatte: 1. Kan ikke registreres: 1.\n');
  });

  it('reads Windows-1252, and the columns that it is told', async () => {
    const path = file(latin1('Kund;Före;Efter\r\nÅsa;å.se;xn--5ca.se\r\nÖrjan;ö.se;xn--5ca.se\r\n'));
    const options = ['--column', 'före', '--code-column', '3', '--separator', 'semicolon', '--format', 'jsonl'];
    const { status, stdout, stderr } = await klartext(['check', path, ...options]);
    expect(rowsOf(stdout).map(({ line, unicode, match }) => [line, unicode, match])).toEqual([[2, 'å.se', true], [3, 'ö.se', false]]);
    expect(stderr).toContain('The code belongs to another name: 1.');
    expect(status).toBe(1);
  });

  it('ends with 2 where a column is not there', async () => {
    expect(await klartext(['check', '--column', 'webb'], { input: 'a;b\nc.se;d' })).toEqual({
      status: 2, stdout: '', stderr: 'klartext: The file has no column webb.\n',
    });
  });

  it.each([['å.se\nhem.nu\n', 0], ['å.se\n\nå.com\n', 0], ['', 0], ['a b.com\n', 1], ['å\n', 0], ['ā\n', 1]])('of %j ends with %i', async (input, expected) => {
    expect((await klartext(['check'], { input })).status).toBe(expected);
  });

  it('judges under the top-level domains that it is told', async () => {
    const { stdout } = await klartext(['check', '--tld', 'nu', '--format', 'jsonl'], { input: 'ā\nhem.se\n' });
    expect(rowsOf(stdout).map(({ verdict }) => verdict)).toEqual(['permitted', 'other']);
  });

  it('writes the head of an empty list', async () => {
    expect((await klartext(['check'])).stdout).toMatch(/^\uFEFF"line".*\r\n$/);
    expect((await klartext(['check', '--format', 'jsonl'])).stdout).toBe('');
  });
});

it('reads an endless list as it comes, and ends quietly when nobody reads the result any more', async () => {
  const child = start(['check']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined); // it ends before its list does
  const closed = once(child, 'close');
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write('räksmörgås.se\n'.repeat(1000)));
  };
  child.stdin.on('drain', feed);
  feed();
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(first)).toContain('"räksmörgås.se"');
  child.stdout.destroy();
  expect(await closed).toEqual([0, null]);
  expect(stderr).toBe('');
});
