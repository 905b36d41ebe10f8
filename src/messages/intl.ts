/** What the engine knows of languages. It takes as long to make as a sentence does, so each is made once for a language. */
const lists = new Map<string, Intl.ListFormat>();
const scripts = new Map<string, Intl.DisplayNames>();

/** Joins words as a language does: «latinska och kyrilliska». */
export const listFormatOf = (tag: string): Intl.ListFormat => remember(lists, tag, () => new Intl.ListFormat(tag));

export const scriptNamesOf = (tag: string): Intl.DisplayNames => remember(scripts, tag, () => new Intl.DisplayNames(tag, { type: 'script' }));

function remember<Value>(known: Map<string, Value>, tag: string, make: () => Value): Value {
  const value = known.get(tag) ?? make();
  known.set(tag, value);
  return value;
}
