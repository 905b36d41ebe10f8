/** `klartext/define` while a page is being developed: warns where another version was there first. */
export * from '../define.js';
import { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-converter', IdnConverterElement);
