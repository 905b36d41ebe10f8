/** Letters of other alphabets, and rare Latin ones, that are taken for a letter of a–z. */

/** The letter of a–z that a character is taken for, if any. */
export function lookalikeOf(character: string): string | undefined {
  return pairs.get(character);
}

const cyrillic = 'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl үy ѵv кk мm нh тt вb гr пn ьb ёe їi';
const greek = 'αa οo εe νv ρp ιi κk υu τt χx γy ωw ηn ϳj βb μu';
const latin = 'ɑa ɡg ɢg ɩi ıi ĸk ꝱd ʀr ʏy ʜh ʟl ɴn ᴏo ᴠv ᴡw ᴢz';

/** The stranger first, the letter that it is taken for second. */
const pairs = new Map(
  [cyrillic, greek, latin].flatMap((list) => list.split(' ').map((pair) => Array.from(pair) as [string, string])),
);
