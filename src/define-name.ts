/** Registers the name to read. Does nothing where there is no screen. */
import { IdnNameElement } from './elements/idn-name.js';

export type { Tags } from './tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnNameElement.define();
