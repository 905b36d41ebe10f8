/**
 * How wide a text is, without anything to draw it on: a picture is the same in every browser and in Node. The widths are those of
 * Helvetica and of the fonts that are as wide (Arial, Liberation Sans, Arimo). Any other font is fitted to them as it is drawn.
 */
import type { Measure } from './drawing.js';

export const textWidth: Measure = (text, { size, isMono = false, isBold = false }) => {
  let units = 0;
  for (const character of text.normalize('NFC')) units += widthOf(character, isMono, isBold);
  return (units * size) / 1000;
};

/** In thousandths of the size. Marks stand above or below their letter. */
function widthOf(character: string, isMono: boolean, isBold: boolean): number {
  if (/\p{M}/u.test(character)) return 0;
  if (WIDE.test(character)) return 1000;
  if (isMono) return 602;
  const [letter = character] = character.normalize('NFD'); // å is as wide as a
  return (isBold ? boldWidths : widths).get(letter) ?? (/\p{Lu}/u.test(character) ? 722 : 556);
}

/** As wide as high: Chinese, Japanese and Korean characters, emoji. */
const WIDE = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{Emoji_Presentation}\p{RI}\u{FF01}-\u{FF60}]/u;

/** Those that are not as wide as most: small letters and digits have 556, capitals 722. */
const widths = read({
  191: "'",
  222: 'ijlł‘’\u05D5\u05D9\u05DF',
  278: ' !,./:;I[\\]ftŧı·',
  333: '()-`r“”„',
  355: '"*{|}',
  400: '°•\u05D2\u05D6\u05E0',
  469: '^',
  500: 'JckĸsvxyzʒŊ',
  584: '+<=>~×−',
  611: 'øßFTZ␣◌',
  667: '&ABEKPSVXYÞ',
  722: 'wм',
  778: 'GOQØ©®',
  833: 'mM',
  889: '%æ',
  944: 'Wœ',
  1000: 'Æ—…Œ',
  1015: '@',
});

const boldWidths = read({
  238: "'",
  278: ' ,./I\\ijlł‘’\u05D5\u05D9\u05DF',
  333: '!()-:;[]`ftŧı·',
  389: '*{|}r',
  400: '°•\u05D2\u05D6\u05E0',
  474: '"',
  500: 'z“”„',
  584: '+<=>^~×−',
  611: '?FLTZbdghnopquðþđħŋǥøß␣◌',
  667: 'EPSVXYÞ',
  778: 'GOQwØ©®',
  833: 'M',
  889: '%mæ',
  944: 'Wœ',
  975: '@',
  1000: 'Æ—…Œ',
});

function read(charactersOf: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(charactersOf).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width)] as const)));
}
