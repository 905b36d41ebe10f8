/** Registers the elements: the one import with a side effect. Does nothing where there is no screen. */
import { IdnConverterElement } from './elements/idn-converter.js';

if (typeof customElements !== 'undefined') IdnConverterElement.define();
