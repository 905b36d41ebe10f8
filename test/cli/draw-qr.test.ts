/** Reads `dist`. */
import { expect, it } from 'vitest';
import { decode, hasZbar, rasterise } from '../links/zbar.js';
import { klartext } from './command.js';

const page = ['--page', 'https://names.example/'];

it.each([['sv', 'QR-kod med länken'], ['en', 'QR code of the link'], ['nb', 'QR-kode med lenken']])('writes the QR code of a link as SVG, with its words: %s', async (lang, words) => {
  const { stdout, status, stderr } = await klartext(['qr', '--lang', lang, 'Räksmörgås', ...page]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="\1" .*<\/svg>$/s);
  expect(stdout).toContain(`<title>${words} https://names.example/#xn--rksmrgs-5wao1o.se</title>`);
});

it.skipIf(!hasZbar)('zbar reads it (skipped where zbarimg of zbar-tools is not installed)', async () => {
  const { stdout } = await klartext(['qr', 'www.håbo.se', ...page]);
  expect(decode(rasterise(stdout, 4))).toBe('https://names.example/#name=www.xn--hbo-ula.se');
});

it.each([['å.se', 0], ['а.se', 1], ['850709-9805.se', 3]])('of %s ends with %i', async (name, status) => {
  expect((await klartext(['qr', name, ...page])).status).toBe(status);
});

it.each([
  [['qr', ...page], 'Type a name, or klartext --help.'],
  [['qr', 'å.se'], 'Name the page that the link opens: --page https://…'],
  [['qr', 'å.se', '--page', 'names.example'], '--page can’t be “names.example”. It can be: https://….'],
  [['picture', 'å.se', '--page', 'file:///x'], '--page can’t be “file:///x”. It can be: https://….'],
  [['qr', 'å b.se', ...page], 'å b.se has no code, or is too long for a link.'],
  [['qr', 'å.se', '--page', `https://names.example/${'a'.repeat(600)}`], 'å.se has no code, or is too long for a link.'],
])('%j is told', async (words, message) => {
  expect(await klartext(words)).toEqual({ status: 2, stdout: '', stderr: `klartext: ${message}\n` });
});
