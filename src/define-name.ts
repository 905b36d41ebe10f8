/** Registers the name to read. Does nothing where there is no screen. */
import { IdnNameElement } from './elements/name/idn-name.js';

export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export type { Tags } from './elements/tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnNameElement.define();
