import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { guesses } from '../../src/advice.js';
import { registries } from '../../src/registries/bundled.js';

const namesOf = (code: string): string[] => guesses(code).map(({ unicode }) => unicode);
const likelierOf = (code: string): string[] => guesses(code).filter(({ isLikelier }) => isLikelier).map(({ unicode }) => unicode);

describe('a code that was copied wrongly', () => {
  it('1 as l stands for another name, and the one that was meant is likelier', () => {
    expect(diagnose('xn--rksmrgs-5waolo.se')).toMatchObject({ unicode: 'räèksmrgåsæ.se', registrable: true });
    expect(guesses('xn--rksmrgs-5waolo.se')[0]).toEqual({
      unicode: 'räksmörgås.se', ascii: 'xn--rksmrgs-5wao1o.se', at: 16, from: 'l', to: '1', isLikelier: true,
    });
    expect(likelierOf('xn--rksmrgs-5waolo.se')).toEqual(['räksmörgås.se']);
  });

  it('o as 0 stands for nothing, and there is one guess', () => {
    expect(diagnose('xn--rksmrgs-5wao10.se').registrable).toBe(false);
    expect(guesses('xn--rksmrgs-5wao10.se')).toMatchObject([{ unicode: 'räksmörgås.se', from: '0', to: 'o', isLikelier: true }]);
  });

  it.each([
    ['xn--rksmrgs-swao1o.se', 'räksmörgås.se'], ['XN--RKSMRGS-SWAO1O', 'räksmörgås.se'], ['xn--hbo-u1a.se', 'håbo.se'],
    ['xn--smrgs-praoj.se', 'smörgås.se'], ['xn--rk5mrgs-5wao1o.se', 'räksmörgås.se'], ['www.xn--hbo-u1a.se', 'håbo.se'],
    ['xn--frgbo1aget-q5a.se', 'färgbolaget.se'], ['xn--frgboiaget-q5a.se', 'färgbolaget.se'],
  ])('%s is guessed as %s first', (code, name) => {
    expect(namesOf(code)[0]).toBe(name);
  });

  it('offers nothing likelier for a code that is right', () => {
    for (const code of ['xn--rksmrgs-5wao1o.se', 'xn--hbo-ula.se', 'xn--frgbolaget-q5a.se', 'xn--smrgs-pra0j.se']) {
      expect(likelierOf(code), code).toEqual([]);
    }
  });

  it('is judged under its own registry', () => {
    expect(guesses('xn--hbo-u1a.nu', registries.nu).map(({ unicode }) => unicode)).toContain('håbo.nu');
    expect(guesses('xn--hbo-u1a.nu')).toEqual([]); // .se has no say
  });
});

it.each(['', 'håbo', 'habo.se', 'xn--', 'xn--.se', '.', 'xn--0.com', '\uD800', 'xn--\uD800', `xn--${'l'.repeat(60)}`, `xn--${'l'.repeat(5000)}`])(
  'none of %.20s',
  (text) => expect(guesses(text)).toEqual([]),
);

const letters = Array.from('abcdefghijklmnopqrstuvwxyzåäö0159');
const name = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 }).map((characters) => `å${characters.join('')}.se`);
const swaps: Readonly<Record<string, string>> = { '0': 'o', o: '0', '1': 'l', l: 'i', i: '1', '5': 's', s: '5' };

it('whatever name one such character is wrong in, it is among the guesses, and all of them are permitted', () => {
  fc.assert(
    fc.property(name, fc.nat(), (original, seed) => {
      const { ascii } = diagnose(original);
      const places = Array.from(ascii.slice(0, -3)).flatMap((character, at) => (at >= 4 && swaps[character] ? at : []));
      fc.pre(places.length > 0);
      const at = places[seed % places.length] as number;
      const wrong = ascii.slice(0, at) + swaps[ascii.charAt(at)] + ascii.slice(at + 1);
      const found = guesses(wrong);
      expect(found.map(({ unicode }) => unicode)).toContain(original);
      for (const guess of found) {
        expect(diagnose(guess.ascii)).toMatchObject({ unicode: guess.unicode, registrable: true });
        expect(wrong.slice(0, guess.at) + guess.to + wrong.slice(guess.at + 1)).toBe(guess.ascii);
      }
    }),
    { numRuns: 300 },
  );
});
