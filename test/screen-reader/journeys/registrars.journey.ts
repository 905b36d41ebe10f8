/** The page for registrars. */
import { choose, journey, moveTo, paste, press, tabTo, type, visit } from '../journey.js';

const page = 'dist/page/registrars.html';

/** 50 names, 10 of which can’t be registered. */
const list = Array.from({ length: 50 }, (_, index) => `namn${index}${index % 5 === 0 ? '!' : ''}.se`).join('\n');

const rows = '1;båt.se;Ek\n2;båt.se;Al\n3;hus.se;Bo\n';
const applications = { sv: `ärende;namn;sökande\n${rows}`, en: `case;name;applicant\n${rows}` };

export const visits = [
  visit(
    page,
    journey(
      'a list of fifty names',
      moveTo('e', { sv: 'Klistra in domännamn', en: 'Paste domain names' }),
      paste(list),
      tabTo({ sv: 'Kontrollera', en: 'Check' }),
      press('Return', { hearsOnce: { sv: 'Klart: 50 rader, 10 behöver rättas.', en: 'Done: 50 rows, 10 to mend.' } }),
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
      paste('xn--rksmrgs-5waq1o.se', { hears: { sv: 'Tecken 16 i koden är', en: 'Character 16 of the code is' }, hearsOnce: { sv: 'Nej, ett tecken i koden är fel.', en: 'No, one character of the code is wrong.' } }),
      tabTo({ sv: 'Kopiera rätt kod', en: 'Copy the right code' }),
      press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
    ),
  ),
  visit(
    `${page}#draw`,
    journey(
      'lots for a name that several have applied for',
      tabTo({ sv: 'Välj listan med ansökningar', en: 'Choose the list of applications' }, 20),
      choose('applications.csv', applications, { hearsOnce: { sv: 'Listan är läst.', en: 'The list has been read.' } }),
      tabTo({ sv: 'Gör underlaget', en: 'Make the base' }, 8),
      press('Return', { hearsOnce: { sv: '3 ansökningar att lotta, om 2 olika namn', en: '3 applications to draw among, for 2 different names' } }),
      tabTo({ sv: 'Startvärde', en: 'Seed' }, 8),
      type('1 2 3'),
      press('Return', { hearsOnce: { sv: '3 platser lottade. Lotterna står i tabellen', en: '3 positions drawn. The lots are in the table' } }),
    ),
  ),
];
