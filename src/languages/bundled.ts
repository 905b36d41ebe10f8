import type { Language } from './language.js';

/** Languages that come with the package and are loaded when someone asks for them. English and Swedish are built in. */
export const bundled: Readonly<Record<string, () => Promise<Language>>> = {
  nb: () => import('./nb.js'),
};

/** Tags of languages that are said in another one, which their readers understand: Norwegian without further word, and Nynorsk. */
export const standIns: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };
