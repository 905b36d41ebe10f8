/** The converter on the page. */
import { type Journey, journey, paste, press, tabBackTo, tabTo, type } from '../journey.js';

const page = 'dist/page/index.html';
const field = { sv: 'Domännamn', en: 'Domain name' };

export const journeys: readonly Journey[] = [
  journey('a name that is permitted', page, [
    tabTo(field, 9),
    type('räksmörgås', { hearsOnce: { sv: 'räksmörgås.se är ett tillåtet .se-namn.', en: 'räksmörgås.se is a permitted .se name.' } }),
  ]),

  journey('a name that is refused, and its suggestion', page, [
    tabTo(field, 9),
    type('håbo!', { hearsOnce: { sv: 'håbo!.se kan inte registreras.', en: 'håbo!.se can’t be registered.' } }),
    tabTo({ sv: 'Byt till håbo.se', en: 'Change to håbo.se' }, 3),
    tabBackTo(field, 3),
    tabTo({ sv: 'Byt till håbo.se', en: 'Change to håbo.se' }, 3),
    press('Return', { hears: [field, { sv: 'håbo.se är ett tillåtet .se-namn.', en: 'håbo.se is a permitted .se name.' }] }),
  ]),

  journey('a code that is pasted', page, [
    tabTo(field, 9),
    paste('xn--rksmrgs-5wao1o.se', { hears: 'räksmörgås.se' }),
  ]),

  journey('a code that was misread', page, [
    tabTo(field, 9),
    type('xn--smrgs-praoj.se', { hears: 'smörgås.se' }),
    tabTo({ sv: 'Byt till smörgås.se', en: 'Change to smörgås.se' }, 3),
  ]),

  journey('letter by letter', page, [
    tabTo(field, 9),
    type('håbo'),
    tabTo({ sv: 'Bokstav för bokstav', en: 'Letter by letter' }, 9),
    press('space'),
    tabTo({ sv: 'h, som i Helge', en: 'h, as in Hotel' }),
    press('Down', { hears: 'å' }),
    press('Down', { hears: { sv: 'b, som i Bertil', en: 'b, as in Bravo' } }),
    tabTo({ sv: 'Kopiera bokstaveringen', en: 'Copy the spelling' }),
    press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
  ]),
];
