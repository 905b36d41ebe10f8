/** The page with the converter, and the table of characters beside it. */
import { journey, moveTo, paste, press, retype, tabBackTo, tabTo, type, visit } from '../journey.js';

const field = { sv: 'Domännamn', en: 'Domain name' };
const mend = { sv: 'Byt till håbo.se', en: 'Change to håbo.se' };

export const visits = [
  visit(
    'dist/page/index.html',

    journey(
      'a name that is permitted',
      moveTo('e', field),
      type('räksmörgås', { hearsOnce: { sv: 'räksmörgås.se är ett tillåtet .se-namn.', en: 'räksmörgås.se is a permitted .se name.' } }),
    ),

    journey(
      'a character that is searched for, and put into the name',
      tabTo({ sv: 'Hitta ett tecken', en: 'Find a character' }, 20),
      type('eng', { hearsOnce: { sv: '1 tecken', en: '1 character' }, never: { sv: '31 tecken', en: '31 characters' } }),
      tabTo('ŋ', 1, { never: { sv: '1 tecken', en: '1 character' } }),
      moveTo('Right', { sv: 'Sätt in', en: 'Insert' }),
      press('Return', { hears: [{ sv: 'Insatt i namnet: ŋ', en: 'Put into the name: ŋ' }, { sv: 'räksmörgåsŋ.se är ett tillåtet .se-namn.', en: 'räksmörgåsŋ.se is a permitted .se name.' }] }),
      tabBackTo(field, 20),
    ),

    journey(
      'a name that is refused, and its suggestion',
      retype('håbo!', { hearsOnce: { sv: 'håbo!.se kan inte registreras.', en: 'håbo!.se can’t be registered.' } }),
      tabTo(mend, 3),
      tabBackTo(field, 3),
      tabTo(mend, 3),
      press('Return', { hears: [field, { sv: 'håbo.se är ett tillåtet .se-namn.', en: 'håbo.se is a permitted .se name.' }] }),
    ),

    journey(
      'letter by letter, and on the telephone',
      tabTo({ sv: 'Bokstav för bokstav', en: 'Letter by letter' }, 9),
      press('space', { hears: { sv: 'utfälld', en: 'expanded' } }),
      tabTo({ sv: 'h, som i Helge', en: 'h, as in Hotel' }),
      moveTo('Down', { sv: 'å, som i Åke', en: 'a with ring' }),
      moveTo('Down', { sv: 'b, som i Bertil', en: 'b, as in Bravo' }, 1, { never: { sv: 'markera', en: 'selected' } }),
      tabTo({ sv: 'Kopiera bokstaveringen', en: 'Copy the spelling' }),
      press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
    ),

    journey(
      'a code that is pasted, and one that was misread',
      tabBackTo(field, 12),
      press('ctrl+a'),
      paste('xn--rksmrgs-5wao1o.se', { hears: 'räksmörgås.se' }),
      retype('xn--smrgs-praoj.se', { hears: 'smörgås.se' }),
      tabTo({ sv: 'Byt till smörgås.se', en: 'Change to smörgås.se' }, 3),
    ),
  ),
];
