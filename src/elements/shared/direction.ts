/** The direction that sentences of a language are written in. An element has that, whatever the page around it has. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(?:Arab|Hebr|Thaa|Nkoo|Adlm|Rohg|Syrc)$/.test(scriptOf(tag)) ? 'rtl' : 'ltr');

/** Not every engine tells the direction itself. */
function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return ''; // the page may call its own sentences anything
  }
}
