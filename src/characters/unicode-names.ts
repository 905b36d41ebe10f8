import { consecutive } from './names.js';

/** The name in the Unicode standard; of a sequence, the names of its parts. '' for what is in no table. */
export function unicodeNameOf(text: string): string {
  const latin = latinNameOf(text);
  if (latin) return latin;
  const names = Array.from(text, (character) => others[character]);
  return names.every(Boolean) ? names.join(' + ') : '';
}

/** A letter with a mark is one letter to Unicode. */
function latinNameOf(text: string): string {
  const [letter = '', mark] = text.normalize('NFD');
  const name = letters[letter] ?? (/^[a-z]$/.test(letter) ? letter.toUpperCase() : undefined);
  if (!name || (mark && !marks[mark])) return '';
  return `LATIN SMALL LETTER ${name}${mark ? ` WITH ${marks[mark]}` : ''}`;
}

const letters: Readonly<Record<string, string>> = {
  æ: 'AE',
  ð: 'ETH',
  ø: 'O WITH STROKE',
  þ: 'THORN',
  đ: 'D WITH STROKE',
  ł: 'L WITH STROKE',
  ŋ: 'ENG',
  ŧ: 'T WITH STROKE',
  ǥ: 'G WITH STROKE',
  ə: 'SCHWA',
  ʒ: 'EZH',
};

const marks: Readonly<Record<string, string>> = {
  '\u0300': 'GRAVE',
  '\u0301': 'ACUTE',
  '\u0302': 'CIRCUMFLEX',
  '\u0303': 'TILDE',
  '\u0304': 'MACRON',
  '\u0308': 'DIAERESIS',
  '\u030A': 'RING ABOVE',
  '\u030C': 'CARON',
  '\u0327': 'CEDILLA',
};

const others: Readonly<Record<string, string>> = {
  '-': 'HYPHEN-MINUS',
  ...prefixed('DIGIT ', consecutive(0x30, 'ZERO,ONE,TWO,THREE,FOUR,FIVE,SIX,SEVEN,EIGHT,NINE')),
  ...prefixed(
    'HEBREW LETTER ',
    consecutive(
      0x5d0,
      'ALEF,BET,GIMEL,DALET,HE,VAV,ZAYIN,HET,TET,YOD,FINAL KAF,KAF,LAMED,FINAL MEM,MEM,FINAL NUN,NUN,SAMEKH,AYIN,FINAL PE,PE,FINAL TSADI,TSADI,QOF,RESH,SHIN,TAV',
    ),
  ),
  ...prefixed('HEBREW POINT ', {
    '\u05B4': 'HIRIQ',
    '\u05B7': 'PATAH',
    '\u05B8': 'QAMATS',
    '\u05BC': 'DAGESH OR MAPIQ',
    '\u05BF': 'RAFE',
    '\u05C2': 'SIN DOT',
  }),
  '\u05F2': 'HEBREW LIGATURE YIDDISH DOUBLE YOD',
};

function prefixed(prefix: string, names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([character, name]) => [character, prefix + name]));
}
