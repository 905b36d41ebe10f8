/** Reads `dist`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadLanguage, makeReceipt, writeReceipt } from '../../src/receipt.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { klartext } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { SOURCE_DATE_EPOCH: '1796083200' };
const time = new Date('2026-12-01T00:00:00Z');
const path = (name: string): string => join(folder, name);

it.each([['räksmörgås', 0], ['å_.se', 1], ['850709-9805.se', 3]])('writes the receipt of %s as text and JSON, and ends with %i', async (name, status) => {
  await loadLanguage('nb');
  for (const lang of ['sv', 'en', 'nb']) {
    const receipt = makeReceipt(name, { time, lang, registries: everyRegistry });
    expect(await klartext(['receipt', '--lang', lang, name], { environment })).toEqual({ status, stdout: writeReceipt(receipt), stderr: '' });
    expect(await klartext(['receipt', '--lang', lang, name, '--json'], { environment })).toEqual({ status, stdout: writeReceipt(receipt, 'json'), stderr: '' });
  }
});

it('says the time at which it is written', async () => {
  const before = Date.now();
  const { time: said } = JSON.parse((await klartext(['receipt', 'å.se', '--json'])).stdout) as { time: string };
  expect(Date.parse(said)).toBeGreaterThanOrEqual(before - 1000); // whole seconds
  expect(Date.parse(said)).toBeLessThanOrEqual(Date.now());
});

it('a receipt that holds is right, whatever of the registries judged', async () => {
  for (const words of [['håbo'], ['--tld', 'no nu', 'ŧest'], ['--json', '--lang', 'nb', 'å.com'], ['--tld', 'se', 'å.nu']]) {
    await klartext(['receipt', '--output', path('right.txt'), ...words]);
    expect(await klartext(['receipt', '--verify', path('right.txt')])).toEqual({ status: 0, stdout: 'The receipt is right.\n', stderr: '' });
  }
  expect(await klartext(['receipt', '--lang', 'sv', '--verify', '-'], { input: readFileSync(path('right.txt')) })).toMatchObject({ status: 0, stdout: 'Kvittot stämmer.\n' });
});

it('what does not hold is told line by line', async () => {
  const { stdout } = await klartext(['receipt', 'räksmörgås.se', '--json']);
  writeFileSync(path('wrong.json'), stdout.replaceAll('5wao1o', '5waolo'));
  expect(await klartext(['receipt', '--verify', path('wrong.json')])).toEqual({
    status: 1, stderr: '',
    stdout: 'Code: the receipt says “xn--rksmrgs-5waolo.se”, but it is “xn--rksmrgs-5wao1o.se”.\n' +
      'What is registered: the receipt says “räksmörgås.se (xn--rksmrgs-5waolo.se)”, but it is “räksmörgås.se (xn--rksmrgs-5wao1o.se)”.\n',
  });
});

it('so is a line that is missing or was added, a time that is to come, nobody who was asked, and a language that is none', async () => {
  const { stdout } = await klartext(['receipt', 'å.se'], { environment });
  const verify = async (text: string, seconds = environment.SOURCE_DATE_EPOCH) => (await klartext(['receipt', '--verify', '-'], { input: text, environment: { SOURCE_DATE_EPOCH: seconds } })).stdout;
  expect(await verify(stdout)).toBe('The receipt is right.\n');
  expect(await verify(stdout.replace('Changed: nothing\n', ''))).toBe('Line 4 is missing: “Changed: nothing”.\n');
  expect(await verify(stdout.replace('Changed:', 'Paid.\nChanged:'))).toBe('Line 4, “Paid.”, does not belong to the receipt.\n');
  expect(await verify(stdout, '1796000000')).toBe('Time: the receipt says “2026-12-01T00:00:00Z”, and that is still to come.\n');
  expect(await verify(stdout.replace(/"judges":\[[^\]]*\]/, '"judges":[]'))).toMatch(/^Top-level domains: the receipt says “–”, but it is “se, nu, no, .*”\.\n$/);
  expect(await verify(stdout.replace('"lang":"en"', '"lang":"zz"'))).toBe('The receipt says that its language is “zz”, which is not known here. Its sentences could not be compared.\n');
});

it('an older table is said, and ends with 3 only if it judged otherwise', async () => {
  const older = (text: string): string => text.replace('"version":"3","revision":"C","date":"2020-10-02"', '"version":"2","revision":"B","date":"2007-01-01"');
  const { stdout } = await klartext(['receipt', 'łod.se', '--json']);
  writeFileSync(path('older.json'), older(stdout));
  const said = 'An older table judged: se-latn, revision B (2007-01-01). The newest known here is se-latn, revision C (2020-10-02).\n';
  expect(await klartext(['receipt', '--verify', path('older.json')])).toEqual({ status: 0, stdout: `${said}The receipt is right.\n`, stderr: '' });
  writeFileSync(path('older.json'), older(stdout).replace('"verdict":"permitted"', '"verdict":"refused"'));
  const { status, stdout: told } = await klartext(['receipt', '--verify', path('older.json')]);
  expect([status, told.startsWith(said), told.endsWith('The receipt is right.\n'), told.includes('Verdict: “')]).toEqual([3, true, true, true]);
});

it('a table of one’s own judges, and judges again', async () => {
  const table = path('own.txt');
  writeFileSync(table, 'U+0061\nU+00E5\n');
  await klartext(['receipt', '--table', table, '--tld', 'se', 'åa', '--output', path('own-receipt.txt')]);
  expect(await klartext(['receipt', '--table', table, '--tld', 'se', '--verify', path('own-receipt.txt')])).toMatchObject({ status: 0, stdout: 'The receipt is right.\n' });
  expect((await klartext(['receipt', '--verify', path('own-receipt.txt')])).status).toBe(1);
});

it.each([
  [['receipt'], 'Type a name, or klartext --help.'],
  [['receipt', ''], 'Type a name, or klartext --help.'],
  [['receipt', ' \u3000'], 'Type a name, or klartext --help.'],
  [['picture', ''], 'Type a name, or klartext --help.'],
  [['qr', '', '--page', 'https://names.example'], 'Type a name, or klartext --help.'],
  [['receipt', 'a.se', 'b.se'], 'One name at a time.'],
  [['receipt', 'a.se', '--verify', 'b'], '--verify FILE goes with no name, and not with --json or --output.'],
  [['receipt', '--verify', path('none.txt')], `There is no file ${path('none.txt')}.`],
  [['receipt', 'a.se', '--output', path('none/a.txt')], `There is no folder ${path('none')}.`],
  [['picture', 'a.se', '--output', path('none/a.svg')], `There is no folder ${path('none')}.`],
  [['qr', 'a.se', '--page', 'https://names.example', '--output', path('none/a.svg')], `There is no folder ${path('none')}.`],
  [['receipt', '--verify', '-'], 'There is no receipt in -.'],
])('%j is told', async (words, message) => {
  expect(await klartext(words, { input: 'å.se\n' })).toEqual({ status: 2, stdout: '', stderr: `klartext: ${message}\n` });
});

it('the picture says it, too, if it is asked to', async () => {
  const said = async (...words: string[]) => (await klartext(['picture', '--lang', 'sv', 'RÄKSMÖRGÅS', ...words], { environment })).stdout;
  const lines = ['Skrivet: RÄKSMÖRGÅS\n', 'Ändrat: .se lades till.\n', 'Skrift: latinska bokstäver\n', 'Koden läst tillbaka: räksmörgås.se, samma namn\n', 'Tid: 2026-12-01T00:00:00Z\n'];
  const [without, withReceipt] = [await said(), await said('--receipt')];
  expect(lines.map((line) => [without.includes(line), withReceipt.includes(line)])).toEqual(lines.map(() => [false, true]));
});
