import type { ConverterStrings } from './converter-strings.js';

/** What the converter alone says in English. */
export const converterInEnglish: ConverterStrings = {
  label: 'Domain name',
  tld: 'Top-level domain',
  encoded: 'Encoded form (xn--)',
  copy: 'Copy',
  'copy-name': 'Copy the name',
  'copy-code': 'Copy the encoded form',
  copied: 'Copied',
  selected: 'Selected: copy with the keyboard',
  details: 'Show letter by letter',
  spell: 'Spell it out',
  failed: 'This could not be loaded. Reload the page.',
  octets: '{octets} of {limit} characters when encoded',
  refused: 'not allowed',
  display: '{browsers} will show this name as {ace} because of “{c}”. The address still works.',
  'display-mixed-scripts': '{browsers} will show this name as {ace}, because it mixes alphabets. The address still works.',
  'display-whole-script': '{browsers} will show this name as {ace}, because its letters look like another alphabet’s. The address still works.',
};
