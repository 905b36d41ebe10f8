/** Letters of other alphabets, and rare Latin ones, that are taken for a letter of a–z. */

/** The letter of a–z that a character is taken for, if any. */
export function lookalikeOf(character: string): string | undefined {
  return pairs.get(character);
}

const cyrillic = 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlүyѵvкkмmнhтtвbгrпnьbёeїi';
const greek = 'αaοoεeνvρpιiκkυuτtχxγyωwηnϳjβbμu';
const latin = 'ɑaɡgɢgɩiıiĸkꝱdʀrʏyʜhʟlɴnᴏoᴠvᴡwᴢz';

/** The stranger first, the letter that it is taken for second. */
const pairs = new Map(Array.from((cyrillic + greek + latin).matchAll(/(.)(.)/g), ([, stranger, letter]) => [stranger, letter]));
