/** Registers the check of a page's own input. Does nothing where there is no screen. */
import { IdnCheckElement } from './elements/check/idn-check.js';

export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export { allRegistries, loadRegistries, registerRegistry } from './registry/registered.js';
export type { Tags } from './elements/tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnCheckElement.define();
