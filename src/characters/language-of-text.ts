/**
 * The language of a name or a part of one, for its `lang`: fonts and voices need it to tell Yiddish from Hebrew. Only Hebrew
 * script tells of one. Under the registries that take it, it is Yiddish; elsewhere (`isJudged` is false) it is Hebrew.
 */
export function languageOfText(text: string, isJudged = true): 'yi' | 'he' | undefined {
  if (!/\p{sc=Hebr}/u.test(text)) return undefined;
  return isJudged ? 'yi' : 'he';
}
