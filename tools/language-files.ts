/** Which sections of a language are in one file of the build: those that an element shows at the same time. */

/** By the end of the file's name: '' has what is said of a name. */
const files: Readonly<Record<string, readonly string[]>> = {
  '': ['messages', 'converter'],
  '-names': ['conventions', 'names', 'telephone'],
  '-name': ['name', 'copying'],
  '-letters': ['letters', 'picture'],
  '-more': ['advice', 'ace', 'tables', 'related'],
  '-table': ['table', 'languageNames', 'otherNames'],
  '-batch': ['batch', 'lists'],
  '-heads': ['columnHeads'],
};

/** What is for other programs than the elements. */
const otherFile = '-other';

const endOf = (section: string): string => Object.keys(files).find((end) => files[end]?.includes(section)) ?? otherFile;

/** The sections of a language, in groups by the file that they are in. */
export const groupByFile = (sections: readonly string[]): string[][] =>
  [...Object.keys(files), otherFile].map((end) => sections.filter((section) => endOf(section) === end)).filter(({ length }) => length > 0);

/** `sv-table`: the name of the file for a module that `split-languages.ts` makes of some sections; undefined for other modules. */
export function languageFileOf(id: string): string | undefined {
  const [, tag, section = ''] = /\/src\/languages\/([a-z]{2,3}(?:-\w+)*)\.ts\?sections=(\w+)/.exec(id) ?? [];
  return tag && tag + endOf(section);
}
