import { registries } from '../../src/registries/bundled.js';

/** The bundled top-level domains as a sentence lists them: `.se, .nu och .no`. */
export const listedTlds = (lang: string): string => new Intl.ListFormat(lang).format(Object.keys(registries).map((tld) => `.${tld}`));
