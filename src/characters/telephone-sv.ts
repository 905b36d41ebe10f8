import { namesInSwedish } from './names-sv.js';
import type { TelephoneNames } from './spelling.js';

/** Names as they are said on the telephone in Swedish. What each rests on: SOURCES.md. */
export const telephoneNamesInSwedish: TelephoneNames = {
  ...namesInSwedish,
  glosses: {
    ä: 'a med två prickar',
    ö: 'o med två prickar',
    æ: 'hopskrivet a och e',
    ð: 'isländskt mjukt d',
    ø: 'o med snedstreck',
    ü: 'u med två prickar',
    þ: 'isländskt th',
    ŋ: 'n med krok',
    ǯ: 'som en trea med hake',
    ə: 'upp-och-nervänt e',
    ʒ: 'z med svans, ser ut som en trea',
    '\u05E4': 'utan punkt',
  },
  alphabet:
    'Adam Bertil Cesar David Erik Filip Gustav Helge Ivar Johan Kalle Ludvig Martin Niklas Olof Petter Quintus Rudolf Sigurd Tore Urban Viktor Wilhelm Xerxes Yngve Zäta Åke Ärlig Östen'.split(' '),
  like: ' som i ',
  digit: 'siffran ',
  dot: 'punkt',
};
