import { describe, expect, it } from 'vitest';
import { type DecodingOptions, decodeText } from '../../src/lists/decode-text.js';
import type { ByteEncoding } from '../../src/lists/encodings.js';
import { latin1, pieces, utf16, utf8 } from './reading.js';

const sizes = [1, 2, 3, 7, 1000, 100_000];
const names = 'räksmörgås.se\nשלום.se\n☺😀.se\n';
const list = 'alm.se\nbacke.nu\n'.repeat(100);

async function decoded(bytes: Uint8Array, size?: number, options?: DecodingOptions, tell?: (encoding: ByteEncoding) => void): Promise<string> {
  let text = '';
  for await (const piece of decodeText(pieces(bytes, size), options, tell)) text += piece;
  return text;
}

describe.each(sizes)('in pieces of %i bytes, text is read in', (size) => {
  it.each([
    ['UTF-8', utf8(names)],
    ['UTF-8 with a mark', utf8(`\uFEFF${names}`)],
    ['UTF-16LE with a mark', utf16(`\uFEFF${names}`, true)],
    ['UTF-16BE with a mark', utf16(`\uFEFF${names}`, false)],
    ['UTF-16LE without one', utf16(names, true)],
    ['UTF-16BE without one', utf16(names, false)],
  ])('%s', async (_, bytes) => {
    expect(await decoded(bytes, size)).toBe(names);
  });

  it('Windows-1252', async () => {
    expect(await decoded(latin1('räksmörgås.se\nidé.nu\n'), size)).toBe('räksmörgås.se\nidé.nu\n');
  });

  it('Windows-1252 with its first å late', async () => {
    const long = list.repeat(60);
    expect(await decoded(latin1(`${long}ål.se`), Math.max(size, 50))).toBe(`${long}ål.se`);
  });

  it('UTF-8 with its first å late', async () => {
    const long = list.repeat(60);
    expect(await decoded(utf8(`${long}ål.se`), Math.max(size, 50))).toBe(`${long}ål.se`);
  });
});

it('reads all that Windows-1252 has between ASCII and Latin-1', async () => {
  const bytes = Uint8Array.of(0x80, 0x85, 0x8a, 0x92, 0x96, 0x9f, 0x0a);
  expect(await decoded(bytes, undefined, { encoding: 'windows-1252' })).toBe('€…Š’–Ÿ\n');
});

it('garbles only the place, where a file in UTF-8 has a wrong byte', async () => {
  const wrong = Uint8Array.of(...utf8('å.se\n'), 0xe5, ...utf8('.se\nö.se\n'));
  for (const size of sizes) expect(await decoded(wrong, size)).toBe('å.se\n\uFFFD.se\nö.se\n');
});

it('takes a few zero bytes for no sign of UTF-16', async () => {
  expect(await decoded(utf8(`a\0b.se\n${list}`))).toBe(`a\0b.se\n${list}`);
});

it.each(['köket\0.se\nöl.se', '\0köp.se\nöl.se', 'sm\0rg\0sbord.se\ntårta.nu\nbröd.nu', 'smö\0rgåsbord'])('takes zero bytes among names for no sign of UTF-16: %j', async (text) => {
  expect(await decoded(utf8(text))).toBe(text);
});

it.each(['köp', 'öl.se', 'köp.se\n', 'ñ.se\r\nö.nu'])('reads short UTF-16 without a mark: %j', async (text) => {
  for (const isLittle of [true, false]) expect(await decoded(utf16(text, isLittle))).toBe(text);
});

it('keeps an incomplete character at the end as a sign of it', async () => {
  expect(await decoded(utf8('ål.se\nå').slice(0, -1))).toBe('ål.se\n\uFFFD');
  expect(await decoded(Uint8Array.of(0x67, 0x72, 0xe5))).toBe('grå');
});

it('makes nothing of nothing', async () => {
  expect(await decoded(new Uint8Array())).toBe('');
});

describe.each(sizes)('in pieces of %i bytes, what is no Unicode', (size) => {
  it.each([
    ['macintosh', Uint8Array.of(0x6b, 0x9a, 0x70), 'köp'],
    ['cp850', Uint8Array.of(0x6b, 0x94, 0x70), 'köp'],
    ['windows-1252', Uint8Array.of(0x6b, 0xf6, 0x70), 'köp'],
  ] as const)('is read as %s, which is told', async (encoding, word, text) => {
    const told: ByteEncoding[] = [];
    const ascii = 'hem.se\n'.repeat(1000);
    expect(await decoded(Uint8Array.of(...utf8(ascii), ...word), Math.max(size, 50), {}, (each) => told.push(each))).toBe(ascii + text);
    expect(told).toEqual([encoding]);
  });

  it('is asked for where it can’t be told, and read as it is asked for', async () => {
    const bytes = Uint8Array.of(0x9a, 0x61, 0x6b, 0x65);
    await expect(decoded(bytes, size)).rejects.toMatchObject({ problem: { kind: 'encoding' } });
    expect(await decoded(bytes, size, { encoding: 'windows-1252' })).toBe('šake');
    expect(await decoded(bytes, size, { encoding: 'macintosh' })).toBe('öake');
    expect(await decoded(utf8('ö'), size, { encoding: 'utf-8' })).toBe('ö');
  });

  it('is told by all the letters of its first part', async () => {
    const bytes = latin1(`\x9Aake.se\n${'hem.se\n'.repeat(100)}gård.se\n`);
    expect(await decoded(bytes, size)).toBe(`šake.se\n${'hem.se\n'.repeat(100)}gård.se\n`);
  });

  it('is read in one encoding to its end', async () => {
    const long = latin1(`${'gård.se\n'.repeat(5000)}\x9Aake.se`);
    expect(await decoded(long, Math.max(size, 50))).toBe(`${'gård.se\n'.repeat(5000)}šake.se`);
  });
});
