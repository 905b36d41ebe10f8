/** What is told at once of a text that is a name and nothing else is what looking for a name in it, and for its dot, tells. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endingsOf } from '../../../src/diagnosis/extract/endings.js';
import { extract, type Extracted } from '../../../src/diagnosis/extract/extract.js';

const TLDS = ['se', 'nu', 'xn--p1ai'];

/** Nothing that a name stands among: a mark of direction before it is left out, and the name is then looked for. */
function lookFor(text: string): Extracted {
  const { notes, ...extracted } = extract(`\u200E${text}`, TLDS);
  const [mark, ...others] = notes;
  expect(mark).toMatchObject({ code: 'removed', at: 0 });
  return { ...extracted, notes: others.map(({ at, ...note }) => ({ ...note, at: at! - 1 })) };
}

const piece = fc.constantFrom(...'aåéz09-...', 'www', 'se', 'nu', 'xn--', 'p1ai', 'punkt', 'http', '.se', '.nu.', 'www.', 'köp.se', '127.0');

const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

it('whatever stands where in it', () => {
  let ended = 0;
  fc.assert(fc.property(text, (typed) => {
    if (/[^.]\.$/.test(typed)) ended++;
    expect(extract(typed, TLDS)).toEqual(lookFor(typed));
  }), { numRuns: 20_000 });
  expect(ended).toBeGreaterThan(1000);
});

it('it has its dot, and no other mark in the place of one', () => {
  const { withDot } = endingsOf(TLDS);
  let doubled = 0;
  fc.assert(fc.property(text, (typed) => {
    if (withDot(typed) !== typed) doubled++; // köp..se
    // a letter that is not usual, before which nothing is read
    expect(`Ł${withDot(`x${typed}`)}`).toBe(withDot(`Łx${typed}`));
  }), { numRuns: 20_000 });
  expect(doubled).toBeGreaterThan(100);
});
