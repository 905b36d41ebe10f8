import { foreignLetterOf } from '../characters/foreign-letter.js';
import { spell } from '../characters/spelling.js';
import { notation } from '../code-points.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { LanguageWith } from '../languages/language.js';
import { adjectiveOfScript, describeCharacter } from './describe-character.js';
import { say } from './message.js';

type SpellingLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'telephone'>;

/** Spells a name as one does on the telephone. A character without a name is called by what it looks like, or described, with its code point. */
export function formatSpelling({ unicode, labels }: Pick<Diagnosis, 'unicode' | 'labels'>, language: SpellingLanguage): string {
  const characters = labels.flatMap((label) => label.characters);
  return spell(unicode, language, (character) => {
    const script = characters.find(({ text, becomes = text }) => becomes === character)?.script;
    return nameByLook(character, language) ?? `${describeCharacter(character, script, language)} ${notation(character)}`;
  });
}

/** «kyrilliskt o»: what people call a letter of another script that looks like one of theirs. */
export function nameByLook(character: string, language: SpellingLanguage): string | undefined {
  const { script = '', looksLike = '' } = foreignLetterOf(character) ?? {};
  const adjective = looksLike && adjectiveOfScript(script, language);
  return adjective ? say(language.telephone.foreign, { script: adjective, letter: looksLike }) : undefined;
}
