/** In Node there is nothing to draw on: a picture is text, as are its words. */
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

it('a name within the rules that something stands against is never said to be permitted', () => {
  const said = (name: string): string[] => describePicture(name, { lang: 'sv' }).split('\n').filter((line) => /^\S+ (har|är ett|kan)|\?|nummer\.|Adressen|namn under/.test(line));
  expect(said('xn--rksmrgs-5waolo.se')).toEqual([
    'räèksmrgåsæ.se har bara tillåtna tecken, men koden kan vara fel avskriven.', 'Står det 1 i stället för l på fakturan? Då är namnet räksmörgås.se.',
  ]);
  expect(said('850709-9805.se')).toEqual([
    '850709-9805.se har bara tillåtna tecken, men kan ändå nekas. Välj hellre ett annat namn.',
    'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.',
  ]);
  expect(said('www.þing.se')).toEqual([
    'þing.se har bara tillåtna tecken, men webbläsare visar koden i stället. Välj ett annat namn om bokstäverna ska synas.',
    'Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.',
  ]);
  expect(said('köp.pp.se')).toEqual(['Det här är ett namn under pp.se. Här bedöms bara namn direkt under .se.']);
});

it('letters have the places of which sentences speak, in the whole name', () => {
  const lines = describePicture('www.ra\u0308k_a.se', { lang: 'sv' }).split('\n');
  expect(lines.find((line) => line.startsWith('Tecken'))).toContain('Tecken 8,');
  expect(lines.filter((line) => /^\d+ /.test(line)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['5 r', '6 a\u0308', '7 k', '8 _', '9 a']);
});

it('a PNG is not', async () => {
  await expect(renderPicture('å.se', { format: 'png' })).rejects.toThrow(ReferenceError);
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

it('a picture is there as SVG, and speaks a language that is not built in', async () => {
  const file = await renderPicture('å&b.se', { lang: 'nb', date: new Date(2026, 10, 22) });
  expect(file.type).toBe('image/svg+xml');
  const svg = await file.text();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" .* lang="nb"><title>å&#38;b\.se<\/title><desc>Domenenavn: å&#38;b\.se\n/);
  expect(svg).toContain('>kan ikke registreres.</text>');
});
