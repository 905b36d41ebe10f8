/** What stands in a picture of a name in Swedish. */
export const pictureInSwedish = {
  name: 'Domännamn',
  code: 'I kodad form, samma domän',
  'code-same': 'I kodad form skrivs namnet likadant',
  'part-prefix': 'så börjar alla kodade namn',
  'part-letters': 'bokstäverna a–z, siffrorna och bindestrecken, i ordning',
  'part-others': 'vilka de andra tecknen är och var de står',
  letters: '{name} bokstav för bokstav',
  character: '{what} ({status})',
  tables: 'Teckentabell: {tables}.',
  table: '{id}, version {version} från {date}',
  made: 'Bilden gjordes {date}.',
};
