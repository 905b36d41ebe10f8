/** Registers the comparison of a name with a code. Does nothing where there is no screen. */
import { IdnPairElement } from './elements/pair/idn-pair.js';

export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export { allRegistries, loadRegistries, registerRegistry } from './registry/registered.js';
export type { Tags } from './elements/tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnPairElement.define();
