import { namesInEnglish } from './names-en.js';

/**
 * The name in the Unicode standard; of a sequence, the names of its parts. '' for what came into a table later than this script. Most are the
 * English everyday names in capitals; those that are not are written out.
 */
export function unicodeNameOf(text: string): string {
  const [letter = '', mark = ''] = text.normalize('NFD');
  let name = own[letter] ?? kindOf(letter) + (namesInEnglish.characters[letter] ?? letter).toUpperCase();
  if (mark) name += (letter > '\u0590' ? ' + HEBREW POINT ' : ' WITH ') + own[mark];
  return /^[ -Z]+$/.test(name) ? name : ''; // an unknown letter would be there as itself, an unknown mark in small letters
}

function kindOf(letter: string): string {
  if (/\d/.test(letter)) return 'DIGIT ';
  return letter > '\u0590' ? 'HEBREW LETTER ' : 'LATIN SMALL LETTER ';
}

const own: Readonly<Record<string, string>> = {
  '-': 'HYPHEN-MINUS',
  æ: 'LATIN SMALL LETTER AE',
  ø: 'LATIN SMALL LETTER O WITH STROKE',
  '\u0300': 'GRAVE',
  '\u0301': 'ACUTE',
  '\u0302': 'CIRCUMFLEX',
  '\u0303': 'TILDE',
  '\u0304': 'MACRON',
  '\u0308': 'DIAERESIS',
  '\u030A': 'RING ABOVE',
  '\u030C': 'CARON',
  '\u0327': 'CEDILLA',
  '\u05B4': 'HIRIQ',
  '\u05B7': 'PATAH',
  '\u05B8': 'QAMATS',
  '\u05BC': 'DAGESH OR MAPIQ',
  '\u05BF': 'RAFE',
  '\u05C2': 'SIN DOT',
  '\u05F2': 'HEBREW LIGATURE YIDDISH DOUBLE YOD',
};
