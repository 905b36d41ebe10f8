import type { NameStrings } from './name-strings.js';

/** The sentences of the name to read in English. */
export const nameInEnglish: NameStrings = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy with the keyboard',
  explanation:
    'The code is the same domain. It is needed because the domain name system handles only a–z, 0–9 and hyphen.',
  invalid: 'This does not stand for a valid domain name.',
};
