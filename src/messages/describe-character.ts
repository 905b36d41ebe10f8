/** What a character is, in words: «kyrillisk bokstav», “digit”. */
import type { Language } from './language.js';
import { fill, toText } from './message.js';

/** The everyday name of a character, or else what it is. */
export function nameOrDescribe(character: string, script: string | undefined, language: Language): string {
  return language.nameOf?.(character) ?? describeCharacter(character, script, language);
}

/** `script` is the ISO 15924 code of the character's script, where one is known. */
export function describeCharacter(character: string, script = '', language: Language): string {
  const { strings } = language;
  if (/^\p{L}/u.test(character)) return toText(fill(strings['what-letter'], { script: adjective(script, language) })).trim();
  const kind = kinds.find(([pattern]) => pattern.test(character));
  return strings[kind ? kind[1] : 'what-other'];
}

const kinds = [
  [/^\p{N}/u, 'what-digit'],
  [/^\p{M}/u, 'what-mark'],
  [/^\p{S}/u, 'what-symbol'],
  [/^\p{P}/u, 'what-punctuation'],
] as const;

/** Names of scripts as the engine has them: «latinska och kyrilliska». */
export function listScripts(codes: readonly string[], { tag }: Language): string {
  return new Intl.ListFormat(tag).format(codes.map((code) => nameOfScript(code, tag)));
}

/** Swedish names of scripts are plural adjectives; one letter takes the singular. */
function adjective(code: string, { tag }: Language): string {
  const name = nameOfScript(code, tag);
  return tag === 'sv' ? name.replace(/ska$/, 'sk') : name;
}

function nameOfScript(code: string, tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'script' }).of(code) ?? code;
  } catch {
    return code;
  }
}
