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
  display: '{browsers} visar namnet som {ace} på grund av ”{c}”. Adressen fungerar ändå.',
  'display-mixed-scripts': '{browsers} visar namnet som {ace}, eftersom det blandar alfabet. Adressen fungerar ändå.',
  'display-whole-script': '{browsers} visar namnet som {ace}, eftersom bokstäverna liknar ett annat alfabets. Adressen fungerar ändå.',
};
