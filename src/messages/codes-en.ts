import type { CodesStrings } from './converter-strings.js';

/** What is said of codes in English. */
export const codesInEnglish: CodesStrings = {
  'code-parts': '{prefix} begins every code, {ascii} are the ordinary characters of the name, and {rest} tells which the others are and where they stand.',
  'code-parts.rest': '{prefix} begins every code, and {rest} tells which characters the name has.',
  'code-control': 'Checked: {name} encoded is {ace}, and {ace} decoded is {name}.',
  guesses: 'Was the code copied correctly? These are guesses:',
};
