/** QR codes of links are read back by another program. */
import { describe, expect, it } from 'vitest';
import { linkToName } from '../../src/links/name-link.js';
import { qrCodeOf } from '../../src/links/qr-code.js';
import { renderPicture } from '../../src/picture.js';
import { qrSvg } from '../../src/picture/qr-svg.js';
import { toMarkup } from '../../src/picture/svg.js';
import { decode, hasZbar, rasterise } from './zbar.js';

const page = 'https://names.example/index.html?lang=sv#name=earlier';

describe('the link to a name', () => {
  it.each([
    ['xn--rksmrgs-5wao1o.se', 'https://names.example/index.html?lang=sv#xn--rksmrgs-5wao1o.se'],
    ['www.xn--hbo-ula.se', 'https://names.example/index.html?lang=sv#name=www.xn--hbo-ula.se'],
    ['habo.se', 'https://names.example/index.html?lang=sv#name=habo.se'],
  ])('of %s is %s', (name, link) => {
    expect(linkToName(page, name)).toBe(link);
  });

  it('is none of what is no address of the web', () => {
    expect(['', 'names.example', 'javascript:alert(1)', 'file:///index.html', 'data:,x', 'https://'].map((address) => linkToName(address, 'habo.se'))).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('the code', () => {
  it('has a module for each bit, and the three corners by which it is found', () => {
    const { size, path } = qrCodeOf('https://names.example/#xn--5ca.se') ?? { size: 0, path: '' };
    expect(size).toBe(29); // version 3: 42 octets with 15 per cent to lose (ISO/IEC 18004, table 7)
    expect(path).toMatch(/^M0 0h7v1h-7z/);
    for (const corner of [`M${size - 7} 0h7v1h-7z`, `M0 ${size - 7}h7v1h-7z`, 'M2 2h3v1h-3z']) expect(path).toContain(corner);
  });

  it('has four light modules around it in a file of its own (§6.3.8)', () => {
    const svg = toMarkup(qrSvg({ size: 29, path: 'M0 0h1v1h-1z' }, ''));
    expect(svg).toContain('viewBox="0 0 37 37"');
    expect(svg).toContain('transform="translate(4 4)"');
  });

  it('of a link that is too long is none', () => {
    expect(qrCodeOf(`https://names.example/#${'a'.repeat(577)}`)).toBeDefined();
    expect(qrCodeOf(`https://names.example/#${'a'.repeat(578)}`)).toBeUndefined();
  });
});

const longest = [`${'a'.repeat(59)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(60)}.se`];

describe.skipIf(!hasZbar)('zbar reads (skipped where zbarimg of zbar-tools is not installed)', () => {
  it.each(['xn--rksmrgs-5wao1o.se', 'www.xn--hbo-ula.se', 'habo.se', ...longest])('the link to %s in its own file', (name) => {
    const link = linkToName(page, name) as string;
    const code = qrCodeOf(link);
    expect(decode(rasterise(toMarkup(qrSvg(code as NonNullable<typeof code>, '')), 4))).toBe(link);
  });

  it('the link in a picture', async () => {
    const svg = await (await renderPicture('Räksmörgås', { lang: 'sv', page, receipt: true })).text();
    expect(svg).toContain('För att slå upp namnet: https://names.example/index.html?lang=sv#xn--rksmrgs-5wao1o.se\n');
    expect(decode(rasterise(svg))).toBe('https://names.example/index.html?lang=sv#xn--rksmrgs-5wao1o.se');
  });
});

it('a picture without a page, of a page that is none, or of a name without a code has none', async () => {
  const pathsIn = async (name: string, address?: string) => ((await (await renderPicture(name, { page: address })).text()).match(/<path/g) ?? []).length;
  expect([await pathsIn('å.se', page), await pathsIn('å.se'), await pathsIn('å.se', 'x'), await pathsIn('å b.se', page)]).toEqual([1, 0, 0, 0]);
});
