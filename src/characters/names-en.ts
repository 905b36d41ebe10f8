import { consecutive, type Names } from './names.js';
import { namesInYiddish } from './names-yi.js';

/** Everyday names in English, by the project. */
export const namesInEnglish: Names = {
  characters: {
    '-': 'hyphen',
    ...consecutive(0x30, 'zero,one,two,three,four,five,six,seven,eight,nine'),
    ß: 'sharp s',
    æ: 'joined ae',
    ð: 'eth',
    ø: 'o with slash',
    þ: 'thorn',
    đ: 'd with stroke',
    ł: 'l with stroke',
    ŋ: 'eng',
    ŧ: 't with stroke',
    ǥ: 'g with stroke',
    ə: 'schwa',
    ʒ: 'ezh',
    ...consecutive(
      0x5d0,
      'alef,bet,gimel,dalet,he,vav,zayin,het,tet,yod,final kaf,kaf,lamed,final mem,mem,final nun,nun,samekh,ayin,final pe,pe,final tsadi,tsadi,qof,resh,shin,tav',
    ),
    '\u05F2': 'double yod',
    ...namesInYiddish,
  },
  marks: {
    '\u0300': 'grave accent',
    '\u0301': 'acute accent',
    '\u0302': 'circumflex',
    '\u0303': 'tilde',
    '\u0304': 'line above',
    '\u0308': 'two dots',
    '\u030A': 'ring',
    '\u030C': 'caron',
    '\u0327': 'cedilla',
  },
  joint: ' with ',
};
