/** `klartext/define-name` while a page is being developed: warns where another version was there first. */
export * from '../define-name.js';
import { IdnNameElement } from '../elements/name/idn-name.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-name', IdnNameElement);
