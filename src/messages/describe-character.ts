/** Says what a character is: «kyrillisk bokstav», “digit”. */
import { nameOf } from '../characters/names.js';
import type { LanguageWith } from '../languages/language.js';
import type { FindingLanguage } from './finding-language.js';
import { say } from './message.js';
import { isUnseen } from './printable.js';

/** Gives the everyday name of a character; says what it is if it has none. */
export const nameOrDescribe = (character: string, script: string | undefined, language: FindingLanguage): string =>
  nameOf(character, language.names) ?? describeCharacter(character, script, language);

/** Says what a character is. `script` is its ISO 15924 code, if it is known. */
export function describeCharacter(character: string, script = '', language: FindingLanguage): string {
  const { messages } = language;
  if (/^\p{L}/u.test(character)) return describeLetter(script, language);
  const kind = kinds.find(([pattern]) => pattern.test(character));
  return messages[kind ? kind[1] : isUnseen(character) ? 'what-invisible' : 'what-other'];
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
  if (script === undefined) return say(messages['what-letter.other'], { script: nameOfScript(code, language) });
  return say(messages[isSign(code) ? 'what-sign' : 'what-letter'], { script });
}

/** Names the letters of scripts: «latinska och kyrilliska bokstäver», «latinska bokstäver och kinesiska tecken». */
export function listLetters(codes: readonly string[], language: FindingLanguage): string {
  const { messages, tag } = language;
  const isPlain = codes.every((code) => !isSign(code) && adjectiveOfScript(code, language) !== undefined);
  if (isPlain) return say(messages.letters, { scripts: listScripts(codes, language) });
  const each = codes.map((code) => {
    const key = isSign(code) ? 'signs' : adjectiveOfScript(code, language) === undefined ? 'letters.other' : 'letters';
    return say(messages[key], { scripts: nameOfScript(code, language) });
  });
  return new Intl.ListFormat(tag).format(new Set(each));
}

/** Lists names of scripts: «latinska och kyrilliska». */
export const listScripts = (codes: readonly string[], language: LanguageWith<'conventions'>): string =>
  new Intl.ListFormat(language.tag).format(codes.map((code) => nameOfScript(code, language)));

/**
 * Names a script beside a single letter: in Swedish, the engine's names of scripts are plural adjectives, and a letter takes the
 * singular. Undefined for a name that is no adjective: «devanagari».
 */
export function adjectiveOfScript(code: string, language: LanguageWith<'conventions'>): string | undefined {
  const { scriptEnding, letterEnding } = language.conventions;
  const name = nameOfScript(code, language);
  return name.endsWith(scriptEnding) ? name.slice(0, name.length - scriptEnding.length) + letterEnding : undefined;
}

/** Scripts whose signs stand for words or syllables: nobody calls them letters. */
const isSign = (code: string): boolean => /^(Hani|Hira|Kana|Hang|Bopo|Yiii|Tang|Nshu|Kits|Egyp|Hluw|Xsux)$/.test(code);

function nameOfScript(code: string, { tag, conventions: { scripts } }: LanguageWith<'conventions'>): string {
  if (Object.hasOwn(scripts, code)) return scripts[code] as string;
  try {
    return new Intl.DisplayNames(tag, { type: 'script' }).of(code) ?? code;
  } catch {
    // RangeError: the engine does not take the code
    return code;
  }
}
