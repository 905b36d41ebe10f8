import { spell } from '../characters/spelling.js';
import { notation } from '../code-points.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { LanguageWith } from '../languages/language.js';
import { describeCharacter } from './describe-character.js';

/** Spells a name as one does on the telephone. A character without a name is described, with its code point. */
export function formatSpelling({ unicode, labels }: Pick<Diagnosis, 'unicode' | 'labels'>, language: LanguageWith<'conventions' | 'messages' | 'names' | 'telephone'>): string {
  const characters = labels.flatMap((label) => label.characters);
  return spell(unicode, language, (character) => {
    const script = characters.find(({ text, becomes = text }) => becomes === character)?.script;
    return `${describeCharacter(character, script, language)} ${notation(character)}`;
  });
}
