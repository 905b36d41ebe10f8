import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { marksOf } from '../../src/diagnosis/marks.js';
import { registries } from '../../src/registries/bundled.js';

/** The text with its marks in brackets: `[…]` for errors, `(…)` for warnings. */
function marked(input: string): string {
  const marks = marksOf(diagnose(input, registries));
  let text = '';
  let end = 0;
  for (const { from, to, severity } of marks) {
    const [open, close] = severity === 'error' ? ['[', ']'] : ['(', ')'];
    text += input.slice(end, from) + open + input.slice(from, to) + close;
    end = to;
  }
  return text + input.slice(end);
}

describe('the faults are marked where they were typed', () => {
  it.each([
    ['Björns Bageri & Café', 'Björns[ ]Bageri[ & ]Café'],
    ['https://www.håbö_.se/kontakt', 'https://www.håbö[_].se/kontakt'],
    ['köp_.se/köp_.se', 'köp[_].se/köp_.se'],
    ['smörgåsb\u043Erd.se', 'smörgåsb[\u043E]rd.se'],
    ['räksmo\u0308rg_s.se', 'räksmo\u0308rg[_]s.se'],
    ['\u{10428}\u{10428}köp_.se', '[\u{10428}\u{10428}]köp[_].se'],
    ['www。www_．se', 'www。www[_]．se'],
    ['köp.\u0455\u0435', 'köp.[\u0455]\u0435'],
    ['k?p.se', 'k[?]p.se'],
    ['hem-.se', 'hem[-].se'],
    ['דוד1.se', 'דוד[1].se'],
    ['1דוד.se', '[1]דוד.se'],
    ['xn--smrgs-praoj.se', 'xn--smrgs-pra(o)j.se'],
    ['xn--strae-oqa.se', '[xn--strae-oqa].se'],
  ])('%s', (input, expected) => expect(marked(input)).toBe(expected));
});

it.each(['', 'räksmörgås.se', 'RÄKSMÖRGÅS', 'k%C3%B6_p.se', 'a..b.se', '850709-9805.se', 'þing.se'])('marks nothing in %j', (input) => {
  expect(marksOf(diagnose(input, registries))).toEqual([]);
});

it('marks whole characters, in order and apart', () => {
  const text = fc.array(fc.constantFrom('a', 'ö', 'o\u0308', ' ', '_', '\u{10428}', '.', '。', 'ß', '\u05D3', '\u043E', 'xn--', '0', '@', '/', '%C3%B6'), { maxLength: 12 });
  fc.assert(fc.property(text, (parts) => {
    const input = parts.join('');
    let end = -1;
    for (const { from, to } of marksOf(diagnose(input, registries))) {
      expect(from).toBeGreaterThan(end);
      expect(to).toBeGreaterThan(from);
      expect(input.slice(from, to).isWellFormed()).toBe(true);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(input.length);
  }), { numRuns: 3000 });
});
