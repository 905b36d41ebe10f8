import type { PictureStrings } from './picture-strings.js';

/** What stands in a picture of a name in English. */
export const pictureInEnglish: PictureStrings = {
  name: 'Domain name',
  code: 'Encoded form, the same domain',
  'code-same': 'The encoded form of the name is the same',
  'part-prefix': 'what all encoded names begin with',
  'part-letters': 'the letters a–z, digits and hyphens, in order',
  'part-others': 'which the other characters are, and where they stand',
  letters: '{name} letter by letter',
  character: '{what} ({status})',
  tables: 'Table of characters: {tables}.',
  table: '{id}, version {version} of {date}',
  made: 'This picture was made on {date}.',
};
