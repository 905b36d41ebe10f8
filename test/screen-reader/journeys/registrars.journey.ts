/** The page for registrars. */
import { choose, journey, moveTo, paste, press, tabTo, type, visit } from '../journey.js';

const page = 'dist/page/registrars.html';

/** 50 names, 10 of which can’t be registered. */
const list = Array.from({ length: 50 }, (_, index) => `namn${index}${index % 5 === 0 ? '!' : ''}.se`).join('\n');

/** Three applications for one name, and one for another. */
const applications = 'Domännamn,Ärende\nhåbo.se,A1\nhåbo.se,A2\nhåbo.se,A3\nhem.se,A4\n';

export const visits = [
  visit(
    page,
    journey(
      'a list of fifty names',
      moveTo('e', { sv: 'Klistra in domännamn', en: 'Paste domain names' }),
      paste(list),
      tabTo({ sv: 'Kontrollera', en: 'Check' }),
      press('Return', { hears: { sv: 'Klart: 50 rader, 10 behöver rättas.', en: 'Done: 50 rows, 10 to mend.' } }),
      tabTo({ sv: 'Att rätta 10', en: 'To mend 10' }, 20),
      press('space'),
      tabTo({ sv: 'Sök i listan', en: 'Search the list' }, 20),
    ),
  ),
  visit(
    `${page}#pair`,
    journey(
      'a name and a code of another name',
      moveTo('e', { sv: 'Namn', en: 'Name' }),
      type('räksmörgås.se'),
      tabTo({ sv: 'Kod', en: 'Code' }),
      paste('xn--rksmrgs-5waq1o.se', { hears: { sv: 'Nej', en: 'No' } }),
      tabTo({ sv: 'Kopiera rätt kod', en: 'Copy the right code' }),
      press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
    ),
  ),
  visit(
    `${page}#draw`,
    journey(
      'a draw among applications',
      tabTo({ sv: 'Välj listan med ansökningar', en: 'Choose the list of applications' }, 20),
      choose('applications.csv', applications),
      tabTo({ sv: 'Kolumn med ärendenummer', en: 'Column of case numbers' }, 6),
      moveTo('Down', { sv: 'Domännamn', en: 'Domännamn' }),
      moveTo('Down', 'Ärende'),
      tabTo({ sv: 'Gör underlaget', en: 'Make the base' }, 6),
      press('space'),
      tabTo({ sv: 'Startvärde', en: 'Seed' }, 12),
      type('7 13 22'),
      press('Return'),
    ),
  ),
];
