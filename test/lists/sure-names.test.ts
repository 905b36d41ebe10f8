import { describe, expect, it } from 'vitest';
import { SureNames } from '../../src/lists/sure-names.js';
import { registriesOf } from '../../src/registry/choose.js';
import { allRegistries } from '../../src/registry/registered.js';

const names = new SureNames(registriesOf('se nu', allRegistries()));

describe('what was meant is sure, where there is', () => {
  it.each([
    ['capitals', 'RÄKSMÖRGÅS.se', 'räksmörgås.se'],
    ['a code in capitals, which stays one', 'XN--KP-FKA.SE', 'xn--kp-fka.se'],
    ['a word without its top-level domain', 'HEM_sida', 'hem-sida'],
    ['white space around', ' köp.se\t', 'köp.se'],
    ['white space before the dot', 'köp .se', 'köp.se'],
    ['white space in a code', 'xn--kp -fka.se', 'xn--kp-fka.se'],
    ['an underscore', 'hem_sida.se', 'hem-sida.se'],
    ['a dash', 'köp–bil.se', 'köp-bil.se'],
    ['a web address', 'https://www.köp.se/abc?d', 'köp.se'],
    ['quotation marks', '”köp.se”', 'köp.se'],
    ['a dot at the end', 'köp.se.', 'köp.se'],
    ['two dots', 'köp..se', 'köp.se'],
    ['a top-level domain twice', 'köp.se.se', 'köp.se'],
    ['a soft hyphen', 'kö\u00ADp.se', 'köp.se'],
    ['a wide letter', 'ｋöp.se', 'köp.se'],
    ['a letter in the wrong encoding', 'kÃ¶p.se', 'köp.se'],
    ['a letter in the code of pages', 'k&ouml;p.se', 'köp.se'],
    ['a letter in the code of addresses', 'k%C3%B6p.se', 'köp.se'],
    ['a code that lost a hyphen', 'xn-kp-fka.se', 'xn--kp-fka.se'],
    ['capitals under a top-level domain that is not judged', 'KÖP.com', 'köp.com'],
  ])('%s: %s', (_, text, meant) => {
    expect(names.mend(text)).toBe(meant);
    expect(names.mend(meant)).toBeUndefined();
  });
});

describe('nothing is mended, where', () => {
  it.each([
    ['there may be nothing or a hyphen for white space', 'räk smörgås.se'],
    ['there may be a part lost', 'hem-.se'],
    ['there may be a part lost at the start', '_hem.se'],
    ['a letter would be exchanged', 'кöp.se'],
    ['a letter would be left out', 'köp™.se'],
    ['a letter would lose a mark', 'ñandu.nu-ł.se'],
    ['two letters would stand for one', 'straße.se'],
    ['a code has other letters', 'xm--kp-fka.se'],
    ['a comma may be a dot', 'köp,se'],
    ['a top-level domain is missing', 'www.köp'],
    ['there are two', 'köp.se.nu'],
    ['the name is part of an e-mail address', 'info@köp.se'],
    ['there are words around the name', 'köp.se (ny)'],
    ['a letter is lost', 'k\uFFFDp.se'],
    ['a service stands before the name', '_dmarc.köp.se'],
    ['it is right', 'köp.se'],
    ['it is a code that is right', 'xn--kp-fka.se'],
    ['it is a host', 'www.köp.se'],
    ['its top-level domain alone is a code', 'köp.xn--p1ai'],
    ['it is nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(names.mend(text)).toBeUndefined();
  });
});
