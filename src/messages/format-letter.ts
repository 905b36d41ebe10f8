import { nameOf } from '../characters/names.js';
import { spoken } from '../characters/spelling.js';
import { notation } from '../code-points.js';
import type { CharacterDiagnosis } from '../diagnosis/diagnosis.js';
import type { LanguageWith } from '../languages/language.js';
import { describeCharacter } from './describe-character.js';
import { inserted } from './format-finding.js';
import { nameByLook } from './format-spelling.js';
import { fill, type Message, toText } from './message.js';
import { printableCharacter } from './printable.js';

type LettersLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'telephone' | 'letters'>;

/** What is said of one letter of a name. */
export interface LetterWords {
  /** Its word on the telephone, or what the character is called where it has none. */
  readonly word: string;
  /** What helps where that says little; '' for most. */
  readonly gloss: string;
  /** What became of it, where it does not stand as it was typed. */
  readonly status: Message;
  /** All of that to someone who only hears it: «s, som i Sigurd». */
  readonly heard: string;
}

/** Says what a letter is on the telephone, and whether it was refused or changed. */
export function formatLetter(character: CharacterDiagnosis, language: LettersLanguage): LetterWords {
  const { text, script } = character;
  const { alphabet, glosses, like } = language.telephone;
  const letter = text.normalize('NFC').toLowerCase();
  const word = ownValue(alphabet, letter);
  const name = nameOf(text, language.names) ?? nameByLook(text, language) ?? describeCharacter(text, script, language);
  const status = formatStatus(character, language);
  const said = word ? `${letter},${like}${word}` : `${spoken(letter, language) ?? name}${/^[\da-z-]$/i.test(text) ? '' : `, ${notation(text)}`}`;
  return {
    word: word ?? name,
    gloss: word ? '' : (ownValue(glosses, letter) ?? ''),
    status,
    heard: [said, toText(status)].filter(Boolean).join(', '),
  };
}

function formatStatus({ status, text, becomes }: CharacterDiagnosis, { letters }: LettersLanguage): Message {
  if (status === 'allowed' || (status === 'mapped' && becomes === text.normalize('NFC'))) return [];
  return fill(letters[`status-${status}`], { becomes: inserted('character', printableCharacter(becomes ?? '')) });
}

const ownValue = (values: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(values, key) ? values[key] : undefined);
