/** What the converter alone says in Swedish, beside the sentences of `sv.ts`. */
export const converterInSwedish = {
  label: 'Domännamn',
  tld: 'Toppdomän',
  encoded: 'Kodad form (xn--)',
  copy: 'Kopiera',
  'copy-name': 'Kopiera namnet',
  'copy-code': 'Kopiera den kodade formen',
  copied: 'Kopierat',
  selected: 'Markerat: kopiera med tangentbordet',
  details: 'Visa bokstav för bokstav',
  spell: 'Bokstavera',
  failed: 'Visningen kunde inte hämtas. Ladda om sidan.',
  octets: '{octets} av {limit} tecken i kodad form',
  refused: 'inte tillåtet',
};
