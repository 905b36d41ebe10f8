/** Registers the converter. Does nothing where there is no screen. */
import { IdnConverterElement } from './elements/converter/idn-converter.js';

export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export { allRegistries, loadRegistries, registerRegistry } from './registry/registered.js';
export type { Tags } from './elements/tags.js'; // or the declarations would be empty, and the page's elements unknown

if (typeof customElements !== 'undefined') IdnConverterElement.define();
