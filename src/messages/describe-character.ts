/** Says what a character is: «kyrillisk bokstav», “digit”. */
import { nameOf } from '../characters/names.js';
import type { LanguageWith } from '../languages/language.js';
import type { FindingLanguage } from './finding-language.js';
import { listFormatOf, nameOfScript } from './intl.js';
import { say } from './message.js';
import { isUnseen } from './printable.js';

/** Gives the everyday name of a character; says what it is if it has none. */
export const nameOrDescribe = (character: string, script: string | undefined, language: FindingLanguage): string =>
  nameOf(character, language.names) ?? describeCharacter(character, script, language);

/** Says what a character is. `script` is its ISO 15924 code, if it is known. */
export function describeCharacter(character: string, script = '', language: FindingLanguage): string {
  const { messages } = language;
  if (/^\p{L}/u.test(character)) return describeLetter(script, language);
  if (POINT.test(character)) return describeSign(script, language);
  const kind = kinds.find(([pattern]) => pattern.test(character));
  return messages[kind ? kind[1] : isUnseen(character) ? 'what-invisible' : 'what-other'];
}

/** Points of scripts of consonants are parts of letters or vowels, and no accents. */
const POINT = /^(?=\p{M})[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/u;

function describeSign(code: string, language: FindingLanguage): string {
  const script = adjectiveOfScript(code, language);
  return script === undefined ? language.messages['what-other'] : say(language.messages['what-sign'], { script });
}

const kinds = [
  // U+FEFF is white space for regular expressions alone
  [/^(?!\uFEFF)\s/, 'what-space'],
  [/^\p{N}/u, 'what-digit'],
  [/^\p{M}/u, 'what-mark'],
  [/^\p{S}/u, 'what-symbol'],
  [/^\p{P}/u, 'what-punctuation'],
] as const;

function describeLetter(code: string, language: FindingLanguage): string {
  const { messages } = language;
  const isOfOne = /^(?!Z)[A-Z][a-z]{3}$/.test(code);
  if (!isOfOne) return messages['what-letter.plain'];
  const script = adjectiveOfScript(code, language);
  if (isSign(code)) return describeSign(code, language);
  return script === undefined ? say(messages['what-letter.other'], { script: scriptNameIn(code, language) }) : say(messages['what-letter'], { script });
}

/** Names the letters of scripts: «latinska och kyrilliska bokstäver», «latinska bokstäver och kinesiska tecken». */
export function listLetters(codes: readonly string[], language: FindingLanguage): string {
  const kindOf = (code: string) => (isSign(code) ? 'signs' : adjectiveOfScript(code, language) === undefined ? 'letters.other' : 'letters');
  const kindsOfCodes = [...new Set(codes.map(kindOf))];
  const each = kindsOfCodes.map((kind) => say(language.messages[kind], { scripts: listScripts(codes.filter((code) => kindOf(code) === kind), language) }));
  return listFormatOf(language.tag).format(each);
}

/** Lists names of scripts: «latinska och kyrilliska». */
export const listScripts = (codes: readonly string[], language: LanguageWith<'conventions'>): string =>
  listFormatOf(language.tag).format(new Set(codes.map((code) => scriptNameIn(code, language))));

/**
 * Names a script beside a single letter: in Swedish, the engine's names of scripts are plural adjectives, and a letter takes the
 * singular. Undefined for a name that is no adjective: «devanagari».
 */
export function adjectiveOfScript(code: string, language: LanguageWith<'conventions'>): string | undefined {
  const { scriptEnding, letterEnding } = language.conventions;
  const name = scriptNameIn(code, language);
  return name.endsWith(scriptEnding) ? name.slice(0, name.length - scriptEnding.length) + letterEnding : undefined;
}

/** Scripts whose signs stand for words or syllables: nobody calls them letters. */
const isSign = (code: string): boolean => /^(Hani|Hira|Kana|Hang|Bopo|Yiii|Tang|Nshu|Kits|Egyp|Hluw|Xsux)$/.test(code);

const scriptNameIn = (code: string, { tag, conventions: { scripts } }: LanguageWith<'conventions'>): string =>
  Object.hasOwn(scripts, code) ? scripts[code]! : nameOfScript(code, tag);
