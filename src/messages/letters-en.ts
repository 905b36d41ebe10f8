import type { LettersStrings } from './converter-strings.js';

/** What is said of single letters in English, and of the name as it is spelled. */
export const lettersInEnglish: LettersStrings = {
  'copy-spelling': 'Copy the spelling',
  speak: 'Read aloud',
  'status-allowed': 'allowed',
  'status-mapped': 'read as {becomes}',
  'status-removed': 'left out',
  'status-refused': 'not allowed',
};
