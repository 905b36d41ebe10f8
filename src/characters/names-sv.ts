import { consecutive, type Names } from './names.js';
import { namesInYiddish } from './names-yi.js';

/** Everyday names in Swedish. What each rests on: SOURCES.md. */
export const namesInSwedish: Names = {
  characters: {
    '-': 'bindestreck',
    ...consecutive(0x30, 'nolla,ett,tvåa,trea,fyra,femma,sexa,sju,åtta,nia'),
    ä: 'ä',
    å: 'å',
    ö: 'ö',
    ß: 'tyskt s',
    æ: 'danskt ä',
    ð: 'edh',
    ø: 'danskt ö',
    ü: 'tyskt y',
    þ: 'thorn',
    đ: 'd med tvärstreck',
    ł: 'l med snedstreck',
    ŋ: 'eng',
    ŧ: 't med tvärstreck',
    ǥ: 'g med tvärstreck',
    ə: 'schwa',
    ʒ: 'ezh',
    ...consecutive(
      0x5d0,
      'alef,bet,gimel,dalet,he,vav,zain,chet,tet,jod,slut-kaf,kaf,lamed,slut-mem,mem,slut-nun,nun,samech,ajin,slut-pe,pe,slut-tsade,tsade,qof,resh,shin,tav',
    ),
    '\u05F2': 'dubbel-jod',
    ...namesInYiddish,
  },
  marks: {
    '\u0300': 'grav accent',
    '\u0301': 'akut accent',
    '\u0302': 'cirkumflex',
    '\u0303': 'tilde',
    '\u0304': 'streck över',
    '\u0308': 'trema',
    '\u030C': 'hake',
    '\u0327': 'cedilj',
  },
  joint: ' med ',
};
