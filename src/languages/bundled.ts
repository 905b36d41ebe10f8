import type { Language } from './language.js';

/** Languages that come with the package, and are loaded when an element asks for them. English and Swedish are built in. */
export const bundled: Readonly<Record<string, () => Promise<Language>>> = {
  nb: () => import('./nb.js'),
};

/** Tags of languages that we lack → the language that their readers understand best: Norwegian of any kind is said in bokmål. */
export const standIns: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };
