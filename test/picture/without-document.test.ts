/** In Node there is nothing to draw on, and words all the same. */
import { expect, it } from 'vitest';
import { describePicture, loadLanguage, renderPicture } from '../../src/picture.js';

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
    'Teckentabell: se-latn, revision C (2020-10-02).',
    'Bilden gjordes 2026-11-22.',
  ]);
});

it('a picture is not', async () => {
  for (const format of ['svg', 'png'] as const) await expect(renderPicture('å.se', { format })).rejects.toThrow(ReferenceError);
});

it('the words wait for nothing: a language that is not built in is loaded before', async () => {
  const describe = (): string[] => describePicture('å.se', { lang: 'nb', date: new Date(2026, 10, 22) }).split('\n');
  expect(describe()[0]).toBe('Domain name: å.se');
  await loadLanguage('nb');
  expect(describe()).toEqual([
    'Domenenavn: å.se',
    'I kodet form, samme domene: xn--5ca.se',
    'xn--: slik begynner alle kodede navn',
    '5ca: hvilke de andre tegnene er, og hvor de står',
    'å.se er et tillatt .se-navn.',
    'å bokstav for bokstav:',
    '1 å U+00E5 å',
    'Tegntabell: se-latn, revisjon C (2020-10-02).',
    'Bildet ble laget 2026-11-22.',
  ]);
});
