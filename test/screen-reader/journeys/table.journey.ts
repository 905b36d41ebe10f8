/** The table of characters beside the converter. */
import { type Journey, journey, press, tabTo, type } from '../journey.js';

const page = 'dist/page/index.html';

export const journeys: readonly Journey[] = [
  journey('a character that is searched for, and put into the name', page, [
    tabTo({ sv: 'Domännamn', en: 'Domain name' }, 9),
    type('ko'),
    tabTo({ sv: 'Sök i tabellen', en: 'Search the table' }, 20),
    type('eng', { hears: { sv: '1 tecken', en: '1 character' } }),
    tabTo('ŋ'),
    press('Right', { hears: { sv: 'Sätt in', en: 'Insert' } }),
    press('Return', { hears: { sv: 'Insatt i namnet: ŋ', en: 'Put into the name: ŋ' } }),
  ]),
];
