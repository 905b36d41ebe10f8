/** Reads `dist`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { renderPicture } from '../../src/picture.js';
import { klartext } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { SOURCE_DATE_EPOCH: '1796083200' }; // 2026-12-01T00:00:00Z

it.each([['räksmörgås.se', 0, 'räksmörgås.se är ett tillåtet .se-namn.'], ['å_.se', 1, 'kan inte registreras'], ['850709-9805.se', 3, 'kan ändå nekas']])(
  'draws %s as SVG, and ends with %i', async (name, expected, sentence) => {
    const { stdout, status, stderr } = await klartext(['picture', '--lang', 'sv', name], { environment });
    expect([status, stderr]).toEqual([expected, '']);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="\d+" viewBox="0 0 800 \d+" role="img" lang="sv"><title>.*<\/svg>$/s);
    expect(stdout).toContain(sentence);
    expect(stdout).toMatch(/Bilden gjordes 2026-1(1-30|2-01)\./); // wherever the test runs
  },
);

it('is the file of renderPicture', async () => {
  const { stdout } = await klartext(['picture', '--lang', 'nb', 'räksmörgås'], { environment });
  const file = await renderPicture('räksmörgås', { lang: 'nb', date: new Date(1_796_083_200_000) });
  expect(stdout).toBe(await file.text());
});

it('asks the registries and the table that are named', async () => {
  expect((await klartext(['picture', '--tld', 'no', 'ŧest'])).stdout).toContain('<title>ŧest.no</title>');
  const table = join(folder, '../no-such-table.xml');
  expect((await klartext(['picture', '--table', table, 'å'])).status).toBe(2);
});

it('writes a file', async () => {
  const output = join(folder, 'name.svg');
  expect(await klartext(['picture', 'å.se', '--output', output])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(output, 'utf8')).toMatch(/^<svg .*<\/svg>$/s);
});

it.each([
  [['picture'], 'Type a name, or klartext --help.'],
  [['picture', 'a.se', 'b.se'], 'One name at a time.'],
  [['picture', 'a.se', '--json'], 'The option --json does not exist or is not complete. Type klartext --help, or -- before a name that starts with a hyphen.'],
  [['picture', 'a.se', '--output', join(folder, 'none/a.svg')], `There is no folder ${join(folder, 'none')}.`],
  [['picture', 'a.se', '--output', folder], 'The file could not be read or written (EISDIR).'],
])('%j is told', async (words, message) => {
  expect(await klartext(words)).toEqual({ status: 2, stdout: '', stderr: `klartext: ${message}\n` });
});

it.each([['en', 'Makes for paper'], ['sv', 'Gör det'], ['nb', 'Gjør det']])('its help is in %s, and --help names it', async (lang, start) => {
  const { stdout, status } = await klartext(['picture', '--help', '--lang', lang]);
  expect([status, stdout.startsWith(start), stdout.includes('--output')]).toEqual([0, true, true]);
  expect((await klartext(['--help', '--lang', lang])).stdout).toContain('klartext picture ');
});
