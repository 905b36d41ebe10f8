import { namesInEnglish } from './names-en.js';
import type { TelephoneNames } from './spelling.js';

/** Names as they are said on the telephone in English, by the project. */
export const telephoneNamesInEnglish: TelephoneNames = {
  ...namesInEnglish,
  glosses: {
    ð: 'th as in this',
    þ: 'th as in thin',
    ŋ: 'n with hook',
    ǯ: 'like a three with a caron',
    ə: 'upside-down e',
    ʒ: 'z with tail, looks like a three',
    '\u05E4': 'without a dot',
  },
  alphabet:
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(' '),
  like: ' as in ',
  digit: 'digit ',
  dot: 'dot',
};
