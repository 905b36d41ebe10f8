/** The web manifest, and the icons that it and the page name. Reads `public`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
}

const read = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const page = read('index.html').toString();
const text = read('public/manifest.webmanifest').toString();
const manifest = JSON.parse(text) as { name: string; icons: Icon[] };
const touchIcon: Icon = { src: /apple-touch-icon" href="\/([^"]+)/.exec(page)?.[1] ?? 'none', sizes: '180x180' };

it('has the name that the bar of the page gives it', () => {
  expect(page).toContain(`<b translate="no">${manifest.name}</b>`);
});

describe('the icons', () => {
  it.each([...manifest.icons, touchIcon].filter(({ src }) => src.endsWith('.png')))('$src is a picture of $sizes', ({ src, sizes }) => {
    const picture = read(`public/${src}`);
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  });

  it('are there for every size, for a mask, and as a drawing', () => {
    expect(manifest.icons.map(({ src }) => src)).toEqual(['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png']);
    expect(page).toContain('href="/icon.svg"');
    expect(read('public/icon.svg').toString()).toContain('#0b5394');
  });
});
