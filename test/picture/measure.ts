import type { Measure } from '../../src/picture/drawing.js';

/** As of a font that is wider than most: marks have no width, CJK and emoji are as wide as high. */
export const measure: Measure = (text, { size, isMono, isBold }) =>
  Array.from(text).reduce((sum, character) => sum + size * widthOf(character) * (isMono ? 1 : isBold ? 1.1 : 1), 0);

const widthOf = (character: string): number => (/\p{M}/u.test(character) ? 0 : character > '\u2E80' ? 1 : 0.6);

/** Ten names, and what each is for. */
export const names = {
  permitted: 'räksmörgås.se',
  code: 'xn--rksmrgs-5wao1o.se',
  'two letters of the code': 'björnsåkeri.se',
  Hebrew: '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9.se',
  'a subdomain of a Hebrew name': 'kalle.\u05E9\u05DC\u05D5\u05DD.se',
  'a single word': 'Guðrúnsislandshästar',
  'a Cyrillic letter': 'smörgåsb\u043Erd.se',
  'as long as it can be': `${'ä'.repeat(57)}.se`,
  ASCII: 'habo.se',
  'a code that stands for nothing': 'xn--rksmrgs-5wao10.se',
};
