/** What is said after a click that asks for a picture. */
export const pictureWordings = {
  sv: {
    saved: 'Bilden är sparad.',
    copied: 'Kopierat',
    notCopied: 'Bilden gick inte att kopiera. Spara den som PNG i stället.',
    failed: 'Bilden gick inte att göra. Ladda om sidan och försök igen.',
  },
  en: {
    saved: 'The picture is saved.',
    copied: 'Copied',
    notCopied: 'The picture could not be copied. Save it as PNG instead.',
    failed: 'The picture could not be made. Reload the page and try again.',
  },
} as const;
