/** Which encoding a file of bytes has is told by the letters that result. */
import { describe, expect, it } from 'vitest';
import { type ByteEncoding, byteDecoder, guessEncoding } from '../../src/lists/encodings.js';
import { generatedNames } from './generated-names.js';

const encodings = ['windows-1252', 'macintosh', 'cp850'] as const satisfies ByteEncoding[];

/** The bytes of a text; undefined if the encoding lacks one of its characters. */
function encode(text: string, encoding: ByteEncoding): Uint8Array | undefined {
  const characters = byteDecoder(encoding)(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = Array.from(text, (character) => characters.indexOf(character));
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes);
}

describe.each(encodings)('%s', (encoding) => {
  it.each([
    'lök.se', 'grå.nu', 'fjäll.se', 'sjö.se', 'möbel-kök.se', 'armé.se', 'LÖK.se', 'MÅLA OCH SÅGA', 'Rälls bär;bär.se', 'mjød.no', 'fælles.no', 'å.se\nä.se\nö.se', 'é.se\nö.se',
    'hem.se\nsol.se\nbåt.se', 'id;Domän\n1;gård.se\n2;skärgård.se', 'Öster\nVäster\nSöder', 'tröja.se\nbyxa.se', 'smörgåsbord.se',
  ])('is told by %j', (text) => {
    expect(guessEncoding(encode(text, encoding) as Uint8Array)).toBe(encoding);
  });

  it('is told by many names', () => {
    const text = [...generatedNames(5, 300)].filter((name) => encode(name, encoding)).join('\n');
    expect(guessEncoding(encode(text, encoding) as Uint8Array)).toBe(encoding);
  });

  it.each([
    'sjöar.se', 'ål.se', 'Åre.se', 'Ängelholm.se', 'åkeri.se', 'öar.se', 'sköar.nu', 'blåa.se', 'šakki.se', 'žanna.se', 'dušan.se', 'ás.se', 'bláa.se', 'naïve.se', 'één.se', 'straße.se', 'weiß.se',
    'señor.se', 'français.se', 'ñandu.se', 'Ünal', 'ý.se', 'þór.se', 'ðe.se', 'œuvre.se', 'søøt.no', 'Æble.no', 'ÅÄÖ.se', 'Café Åre', 'niño.se', 'São', 'côte.se', 'Horáková.se', 'Novák.se',
  ])('is asked for rather than taken for another one: %j', (text) => {
    const bytes = encode(text, encoding);
    if (bytes) expect([encoding, undefined]).toContain(guessEncoding(bytes));
  });
});

it.each(['Ullas “bil”;lök.se', 'Olles’ hus', '5 € – 7 €', '“hem”', 'Bo’s', 'hem – hus', '© 2026;hem.se', 'a\u00A0b;å.se', '20 °C', 'sol… och måne', '½ ärta', 'français.se', 'señor.se', 'naïve.se', 'crème.se', 'jökull þór'])(
  'what is usual in Windows-1252 is no letter of another encoding: %j', (text) => {
    expect(guessEncoding(encode(text, 'windows-1252') as Uint8Array)).toBe('windows-1252');
  },
);

it('letters of CP437 are those of CP850', () => {
  expect(byteDecoder('cp850')(Uint8Array.of(0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81, 0x91, 0xa0, 0xe1))).toBe('åäöÅÄÖéüæáß');
});

it('MacRoman has its own letters', () => {
  expect(byteDecoder('macintosh')(Uint8Array.of(0x41, 0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e, 0x9f, 0xbf, 0xbe))).toBe('AåäöÅÄÖéüøæ');
});

it.each(['åäö.se', 'ÅÄÖ.se', 'öäå.nu', 'blåöåäö.no', 'ääkkö.se'])('a word of å, ä and ö from DOS is no word of a Mac: %j', (text) => {
  expect(['cp850', undefined]).toContain(guessEncoding(encode(text, 'cp850') as Uint8Array));
});

it.each(['škoda.se\nžižka.se', 'škoda.se', 'Škoda.se', 'špela.se', 'štefan.se\nžanna.se', 'Švejk.nu', 'žižka.nu', 'smetana.se\nšnek.se'])('Slavic names in Windows-1252 are never Nordic ones: %j', (text) => {
  expect(['windows-1252', undefined]).toContain(guessEncoding(encode(text, 'windows-1252') as Uint8Array));
});

describe.each(['windows-1250', 'iso-8859-2', 'windows-1251'])('names in %s', (label) => {
  const characters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  it.each([
    'łódka.se', 'štěpán.se', 'příbram.se', 'dvořák.se', 'čaj.se', 'Řehoř.se', 'řeka.nu', 'Třebíč', 'święta.se', 'przełęcz.se', 'żaba.se', 'kąt.se', 'koński.se', 'győr.se', 'erdő.se', 'Fiala;Šimek', 'ţară.se', 'şcoală.se', 'Němec.se', 'đorđe.se', 'Łódź.nu',
    'привет.se', 'москва.se\nкот.se',
  ])('are none of the encodings that can be read: %j', (text) => {
    const bytes = Array.from(text, (character) => characters.indexOf(character));
    if (!bytes.includes(-1)) expect(guessEncoding(Uint8Array.from(bytes))).toBeUndefined();
  });
});

describe('the head of a table tells its encoding', () => {
  it.each<[ByteEncoding, string]>([
    ['windows-1252', 'Kund;Domän\nŽofia;škoda.se\nAnna;bil.se'],
    ['windows-1252', 'Domännamn\nšake.se\nšnäpa.se'],
    ['macintosh', 'Kund,Domän\nBo,öar.se\nEva,sjöar.se'],
    ['cp850', 'Önskat namn\tKund\nåäö.se\tBo'],
  ])('%s: %j', (encoding, text) => {
    expect(guessEncoding(encode(text, encoding) as Uint8Array)).toBe(encoding);
  });

  it('also one in the language of the page', () => {
    const heads = { names: ['šef'], nameEndings: [], codes: [], tlds: [] };
    const bytes = encode('šef\nšake.se', 'windows-1252') as Uint8Array;
    expect([guessEncoding(bytes), guessEncoding(bytes, heads)]).toEqual([undefined, 'windows-1252']);
  });
});
