/** Every language that there is: the files of src/languages whose names are tags. A new file is found by itself. */
import { readdirSync } from 'node:fs';
import type { Language } from '../../src/languages/language.js';

const folder = new URL('../../src/languages/', import.meta.url);

export const languageTags: readonly string[] = readdirSync(folder).flatMap((file) => /^([a-z]{2,3}(?:-\w+)*)\.ts$/.exec(file)?.[1] ?? []);

export const readLanguages = (): Promise<Language[]> =>
  Promise.all(languageTags.map(async (tag) => (await import(`../../src/languages/${tag}.ts`)) as Language));
