/** The page for registrars. */
import { type Journey, journey, paste, press, tabTo, type } from '../journey.js';

const page = 'dist/page/registrars.html';

/** 50 names, 10 of which can’t be registered. */
const list = Array.from({ length: 50 }, (_, index) => `namn${index}${index % 5 === 0 ? '!' : ''}.se`).join('\n');

export const journeys: readonly Journey[] = [
  journey('a list of fifty names', page, [
    tabTo({ sv: 'Klistra in domännamn', en: 'Paste domain names' }, 12),
    paste(list),
    tabTo({ sv: 'Kontrollera', en: 'Check' }),
    press('Return', { hears: { sv: 'Klart: 50 rader, 10 att rätta.', en: 'Done: 50 rows, 10 to mend.' } }),
    tabTo({ sv: 'Att rätta 10', en: 'To mend 10' }, 20),
    press('space', { hears: '10' }),
  ]),

  journey('a name and a code of another name', `${page}#pair`, [
    tabTo({ sv: 'Namn', en: 'Name' }, 12),
    type('räksmörgås.se'),
    tabTo({ sv: 'Kod', en: 'Code' }),
    paste('xn--rksmrgs-5waq1o.se', { hears: { sv: 'Nej', en: 'No' } }),
    tabTo({ sv: 'Kopiera rätt kod', en: 'Copy the right code' }),
    press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
  ]),
];
