/** What is measured: each of them converts one name. */
import { toAscii as hxToASCII, toUnicode as hxToUnicode } from 'idna-uts46-hx';
import { idnHostname } from 'idn-hostname';
import * as punycode from 'punycode/punycode.es6.js';
import * as tr46 from 'tr46';
import { URL as WhatwgURL } from 'whatwg-url';
import { diagnose, toASCII, toUnicode } from '../../src/core.js';

export interface Operation {
  readonly name: string;
  readonly convert: (name: string) => string | null;
}

/** Every check that a library has, as ours has them all. */
const strict = { checkBidi: true, checkHyphens: true, checkJoiners: true, useSTD3ASCIIRules: true, verifyDNSLength: true };

/** From the name as it was typed to its ACE form. */
export const toASCIIOperations: readonly Operation[] = [
  { name: 'klartext toASCII', convert: (name) => toASCII(name).name },
  { name: 'klartext toASCII, uts46', convert: (name) => toASCII(name, { standard: 'uts46' }).name },
  { name: 'klartext diagnose', convert: (name) => diagnose(name).ascii },
  { name: 'klartext diagnose, all read', convert: readAll },
  { name: 'punycode toASCII', convert: (name) => punycode.toASCII(name) },
  { name: 'tr46 toASCII', convert: (name) => tr46.toASCII(name, strict) },
  { name: 'idna-uts46-hx toAscii', convert: (name) => hxToASCII(name, strict) },
  { name: 'idn-hostname', convert: (name) => idnHostname(name) },
  { name: 'whatwg-url URL', convert: (name) => new WhatwgURL(`http://${name}`).hostname },
  { name: "the engine's URL", convert: (name) => new URL(`http://${name}`).hostname },
];

/** With all findings and what is suggested, and each character. */
function readAll(name: string): string {
  const { ascii, findings, labels } = diagnose(name);
  return findings.length + labels.reduce((sum, { characters }) => sum + characters.length, 0) > 0 ? ascii : '';
}

/** From the ACE form to Unicode. */
export const toUnicodeOperations: readonly Operation[] = [
  { name: 'klartext toUnicode', convert: (name) => toUnicode(name).name },
  { name: 'punycode toUnicode', convert: (name) => punycode.toUnicode(name) },
  { name: 'tr46 toUnicode', convert: (name) => tr46.toUnicode(name, strict).domain },
  { name: 'idna-uts46-hx toUnicode', convert: (name) => hxToUnicode(name, strict) },
];
