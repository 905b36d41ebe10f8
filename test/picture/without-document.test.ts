/** In Node there is nothing to draw on, and words all the same. */
import { expect, it } from 'vitest';
import { describePicture, renderPicture } from '../../src/picture.js';

it('the words are there', () => {
  const words = describePicture('å.se', { lang: 'sv', date: new Date(2026, 10, 22) });
  expect(words.split('\n')).toEqual([
    'Domännamn: å.se',
    'I kodad form, samma domän: xn--5ca.se',
    'xn--: så börjar alla kodade namn',
    '5ca: vilka de andra tecknen är och var de står',
    'å.se är ett tillåtet .se-namn.',
    'å bokstav för bokstav:',
    '1 å U+00E5 å',
    'Teckentabell: se-latn, version 3 från 2020-10-02.',
    'Bilden gjordes 2026-11-22.',
  ]);
});

it('a picture is not', async () => {
  for (const format of ['svg', 'png'] as const) await expect(renderPicture('å.se', { format })).rejects.toThrow(ReferenceError);
});
