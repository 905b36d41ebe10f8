/** Says what a character is: «kyrillisk bokstav», “digit”. */
import { nameOf } from '../characters/names.js';
import type { LanguageWith } from '../languages/language.js';
import type { FindingLanguage } from './finding-language.js';
import { fill, toText } from './message.js';

/** Gives the everyday name of a character; says what it is if it has none, or if the language came without names. */
export function nameOrDescribe(character: string, script: string | undefined, language: FindingLanguage): string {
  return (language.names && nameOf(character, language.names)) ?? describeCharacter(character, script, language);
}

/** Says what a character is. `script` is its ISO 15924 code, if it is known. */
export function describeCharacter(character: string, script = '', language: FindingLanguage): string {
  const { messages } = language;
  if (/^\p{L}/u.test(character)) return toText(fill(messages['what-letter'], { script: nameOfLetters(script, language) })).trim();
  const kind = kinds.find(([pattern]) => pattern.test(character));
  return messages[kind ? kind[1] : 'what-other'];
}

const kinds = [
  [/^\p{N}/u, 'what-digit'],
  [/^\p{M}/u, 'what-mark'],
  [/^\p{S}/u, 'what-symbol'],
  [/^\p{P}/u, 'what-punctuation'],
] as const;

/** Lists the names that the engine has for scripts: «latinska och kyrilliska». */
export function listScripts(codes: readonly string[], { tag }: LanguageWith<never>): string {
  return new Intl.ListFormat(tag).format(codes.map((code) => nameOfScript(code, tag)));
}

/** Names a script beside a single letter. In Swedish, the engine's names of scripts are plural adjectives, and a letter takes the singular. */
export function nameOfLetters(code: string, { tag, conventions: { scriptEnding, letterEnding } }: FindingLanguage): string {
  const name = nameOfScript(code, tag);
  return name.endsWith(scriptEnding) ? name.slice(0, name.length - scriptEnding.length) + letterEnding : name;
}

function nameOfScript(code: string, tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'script' }).of(code) ?? code;
  } catch {
    // RangeError: the engine does not take the code
    return code;
  }
}
