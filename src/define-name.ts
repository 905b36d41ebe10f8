/** Registers the name to read. Does nothing where there is no screen. */
import { IdnNameElement } from './elements/idn-name.js';

if (typeof customElements !== 'undefined') IdnNameElement.define();
