/** Says in a few words what stands against a name, where there is no room for a sentence. */
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { FindingCode } from '../finding.js';
import type { LanguageWith } from '../languages/language.js';
import { listLetters } from './describe-character.js';
import { inserted } from './format-finding.js';
import type { FindingLanguage } from './finding-language.js';
import { fillCharacters } from './list-characters.js';
import { fill, type Message } from './message.js';
import { faultOf } from './messages.js';
import { isUnseen, printableCharacter } from './printable.js';

export type ShortLanguage = FindingLanguage & LanguageWith<'rows' | 'batch'>;

/** The fault that is told where there is room for one, in a few words: «ä och ö går inte», “At least 2 characters”. */
export function formatInShort(diagnosis: Diagnosis, language: ShortLanguage): Message {
  const { rows, batch } = language;
  const fault = faultOf(diagnosis);
  if (!fault) return [rows['row-refused']];
  const { code, values = {} } = fault;
  const character = String(values['character'] ?? '');
  if (values['spelling']) return fill(rows['row-spelled'], { c: inserted('character', printableCharacter(character)), spelling: String(values['spelling']) });
  if (code === 'not-in-table' && values['scripts']) return fill(rows['row-letters'], { letters: listLetters(String(values['scripts']).split(' '), language) });
  const sentence = sentences[code];
  if (sentence && character && !isUnseen(character)) return nameCharacters(sentence, diagnosis, language);
  if (code === 'label-length') return fill(rows[Number(values['length']) < Number(values['min']) ? 'row-short' : 'row-long'], { min: String(values['min']) });
  if (code === 'uncertain-length') return [rows[Number(values['length']) < Number(values['min']) ? 'row-perhaps-short' : 'row-perhaps-long']];
  // a page's registry may have a code without words, and call it `toString`
  return [Object.hasOwn(batch, code) ? batch[code] : rows['row-refused']];
}

/** What is said of characters that are at fault by themselves, wherever they stand. */
const sentences: Readonly<Partial<Record<FindingCode, Sentence>>> = {
  'not-in-table': 'row-characters',
  'disallowed-character': 'row-characters',
  'uncertain-character': 'row-uncertain',
};

type Sentence = 'row-characters' | 'row-uncertain';

/** Names the characters of which the same is said, each once. */
function nameCharacters(sentence: Sentence, { findings }: Diagnosis, { tag, rows }: ShortLanguage): Message {
  const same = findings.filter(({ code }) => sentences[code] === sentence);
  const characters = [...new Set(same.map(({ values }) => printableCharacter(String(values?.['character'] ?? ''))))].filter(Boolean);
  return fillCharacters(rows[sentence], characters, tag);
}
