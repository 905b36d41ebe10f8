import { notation } from '../code-points.js';

/**
 * Gives the name in the Unicode standard; for a sequence, the names of its parts. '' for a character that came into a table later
 * than this script.
 */
export function unicodeNameOf(text: string): string {
  if (/^\p{Unified_Ideograph}$/u.test(text)) return `CJK UNIFIED IDEOGRAPH-${notation(text).slice(2)}`;
  const [letter = '', mark = ''] = text.normalize('NFD');
  const name = wholeNames[letter] ?? letterName(letter);
  if (!name || !mark) return name;
  const joint = letter > '\u0590' ? ' + HEBREW POINT ' : ' WITH ';
  return marks[mark] ? name + joint + marks[mark] : '';
}

function letterName(letter: string): string {
  const own = letters[letter] ?? (/^[a-z]$/.test(letter) ? letter.toUpperCase() : '');
  return own && kindOf(letter) + own;
}

function kindOf(letter: string): string {
  if (/\d/.test(letter)) return 'DIGIT ';
  return letter > '\u0590' ? 'HEBREW LETTER ' : 'LATIN SMALL LETTER ';
}

const wholeNames: Readonly<Record<string, string>> = {
  '-': 'HYPHEN-MINUS',
  œ: 'LATIN SMALL LIGATURE OE',
  '\u05F2': 'HEBREW LIGATURE YIDDISH DOUBLE YOD',
};

const letters: Readonly<Record<string, string>> = {
  0: 'ZERO', 1: 'ONE', 2: 'TWO', 3: 'THREE', 4: 'FOUR', 5: 'FIVE', 6: 'SIX', 7: 'SEVEN', 8: 'EIGHT', 9: 'NINE',
  ß: 'SHARP S',
  æ: 'AE',
  ð: 'ETH',
  ø: 'O WITH STROKE',
  þ: 'THORN',
  đ: 'D WITH STROKE',
  ħ: 'H WITH STROKE',
  ı: 'DOTLESS I',
  ĸ: 'KRA',
  ł: 'L WITH STROKE',
  ŋ: 'ENG',
  ŧ: 'T WITH STROKE',
  ǥ: 'G WITH STROKE',
  ə: 'SCHWA',
  ʒ: 'EZH',
  '\u05D0': 'ALEF',
  '\u05D1': 'BET',
  '\u05D2': 'GIMEL',
  '\u05D3': 'DALET',
  '\u05D4': 'HE',
  '\u05D5': 'VAV',
  '\u05D6': 'ZAYIN',
  '\u05D7': 'HET',
  '\u05D8': 'TET',
  '\u05D9': 'YOD',
  '\u05DA': 'FINAL KAF',
  '\u05DB': 'KAF',
  '\u05DC': 'LAMED',
  '\u05DD': 'FINAL MEM',
  '\u05DE': 'MEM',
  '\u05DF': 'FINAL NUN',
  '\u05E0': 'NUN',
  '\u05E1': 'SAMEKH',
  '\u05E2': 'AYIN',
  '\u05E3': 'FINAL PE',
  '\u05E4': 'PE',
  '\u05E5': 'FINAL TSADI',
  '\u05E6': 'TSADI',
  '\u05E7': 'QOF',
  '\u05E8': 'RESH',
  '\u05E9': 'SHIN',
  '\u05EA': 'TAV',
};

const marks: Readonly<Record<string, string>> = {
  '\u0300': 'GRAVE',
  '\u0301': 'ACUTE',
  '\u0302': 'CIRCUMFLEX',
  '\u0303': 'TILDE',
  '\u0304': 'MACRON',
  '\u0306': 'BREVE',
  '\u0307': 'DOT ABOVE',
  '\u0308': 'DIAERESIS',
  '\u030A': 'RING ABOVE',
  '\u030B': 'DOUBLE ACUTE',
  '\u030C': 'CARON',
  '\u0326': 'COMMA BELOW',
  '\u0327': 'CEDILLA',
  '\u0328': 'OGONEK',
  '\u05B4': 'HIRIQ',
  '\u05B7': 'PATAH',
  '\u05B8': 'QAMATS',
  '\u05BC': 'DAGESH OR MAPIQ',
  '\u05BF': 'RAFE',
  '\u05C2': 'SIN DOT',
};
