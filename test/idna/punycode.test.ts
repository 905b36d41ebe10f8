/** Held to the package that others use; the samples of the RFC are in `ace.test.ts`. */
import * as fc from 'fast-check';
import * as peer from 'punycode/punycode.es6.js';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/idna/punycode.js';

const decodedByPeer = (text: string): string => {
  try {
    return peer.decode(text);
  } catch {
    return ''; // RangeError
  }
};

describe('Punycode', () => {
  it('of any text is that of others, and leads back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        expect(encode(text)).toBe(peer.encode(text));
        if (/[^\0-\x7f]/.test(text)) expect(decode(encode(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('that is any ASCII is read as others read it', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'abkyzABZ0189--_ \0\x7f'), maxLength: 14 });
    const mutated = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.nat(), digits).map(([text, place, put]) => {
      const encoded = peer.encode(text);
      const at = place % (encoded.length + 1);
      return encoded.slice(0, at) + put.slice(0, 2) + encoded.slice(at + 1);
    });
    fc.assert(fc.property(fc.oneof(digits, mutated), (text) => {
      expect(decode(text)).toBe(decodedByPeer(text));
    }), { numRuns: 5000 });
  });

  it.each([
    ['the last code point', '\u{10FFFF}', 'dn32g'],
    ['beyond the last one', '', 'en32g'],
    ['an overflow', '', '99999999'],
    ['a digit that is missing', '', 'a-9'],
    ['nothing', '', ''],
    ['no digit at all', 'a', 'a-'],
  ])('%s', (_, text, encoded) => {
    expect(decode(encoded)).toBe(text);
    expect(decodedByPeer(encoded)).toBe(text);
  });

  it('of a thousand code points, each of which is another one', () => {
    const text = String.fromCodePoint(...Array.from({ length: 1000 }, (_, index) => 0x4e00 + ((index * 7919) % 20_000)));
    expect(decode(encode(text))).toBe(text);
  });
});
