import { expect, it } from 'vitest';
import { printable } from '../../src/messages/printable.js';

it('what is told at a glance has nothing that is unseen, and no mark', () => {
  const shown = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => printable(character + character + character) === character + character + character);
  expect(shown.filter((character) => character !== ' ' && /[\p{C}\p{DI}\p{Z}\p{M}\u2800]/u.test(character))).toEqual([]);
  expect(shown).toEqual(expect.arrayContaining(Array.from(' az~éßÿœ’“…')));
});
