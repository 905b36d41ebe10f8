/** `klartext/define-pair` while a page is being developed: warns where another version was there first. */
export * from '../define-pair.js';
import { IdnPairElement } from '../elements/pair/idn-pair.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-pair', IdnPairElement);
