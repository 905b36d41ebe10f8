/** Which codes of a text have a name beside them, where it stands, and which names have a warning. */
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../src/decorate/find-codes.js';

/** The text with each name in braces at its place, and its warning before it. */
const read = (text: string): string =>
  findCodes(text).reduceRight((done, { at, reading: { name, caution } }) => `${done.slice(0, at)}{${caution ? `${caution} ` : ''}${name}}${done.slice(at)}`, text);

describe('a name stands behind', () => {
  it.each([
    ['a code', 'xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.se{räksmörgås.se}'],
    ['each code of a sentence', 'Of xn--hbo-ula.se, XN--SMRGS-PRA0J.SE.', 'Of xn--hbo-ula.se{håbo.se}, XN--SMRGS-PRA0J.SE{smörgås.se}.'],
    ['a host as a whole', 'www.xn--hbo-ula.se', 'www.xn--hbo-ula.se{www.håbo.se}'],
    ['a label alone', '(xn--smrgs-pra0j)', '(xn--smrgs-pra0j{smörgås})'],
    ['a name with several codes', 'xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai{пример.рф}'],
    ['the host of an e-mail address', 'info@xn--hbo-ula.se!', 'info@xn--hbo-ula.se{håbo.se}!'],
    ['a web address as a whole', 'https://xn--hbo-ula.se:8080/a?b=c, and', 'https://xn--hbo-ula.se:8080/a?b=c{håbo.se}, and'],
    ['the label of a service', '_dmarc.xn--hbo-ula.se. IN TXT', '_dmarc.xn--hbo-ula.se{_dmarc.håbo.se}. IN TXT'],
    ['what all names of a domain stand for', '*.xn--hbo-ula.se', '*.xn--hbo-ula.se{håbo.se}'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('nothing stands behind', () => {
  it.each([
    ['a code that stands for nothing', 'xn--a-ecp.se xn--zzzzzzzz99.se xn--.se xn--hbo-u!a.se'],
    ['a code that breaks the protocol elsewhere', '-a.xn--hbo-ula.se xn--hbo-ula.se_old'],
    ['a code that is cut off', 'xn--rksmrgs-5wa… xn--rksmrgs-5wa... …xn--hbo-ula.se'],
    ['what only has it inside', 'abcxn--hbo-ula.se foo-xn--hbo-ula'],
    ['names without a code', 'håbo.se example.se'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(text);
  });
});

describe('a name that may mislead has a warning', () => {
  it.each([
    ['a Cyrillic letter among Latin ones', 'xn--pypal-4ve.com', 'confusable pаypal.com'],
    ['Cyrillic letters that all look like Latin ones', 'xn--80ak6aa92e.com', 'confusable аррӏе.com'],
    ['a rare Latin letter', 'xn--pypal-0jc.com', 'confusable pɑypal.com'],
    ['Hebrew letters that all look like Latin ones', 'xn--7dbaf.se', 'confusable דוד.se'],
    ['a letter that browsers show elsewhere only', 'xn--orn-ooa.se', 'display þorn.se'],
    ['a letter that one browser does not show', 'xn--c-ita.se', 'display cǐ.se'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(`${text}{${expected}}`);
  });

  it.each([
    ['a name of the registry', 'xn--hbo-ula.se', 'håbo.se'],
    ['a letter where its language is', 'xn--orn-ooa.is', 'þorn.is'],
    ['a word of another script', 'xn--e1afmkfd.com', 'пример.com'],
    ['the script of its own TLD', 'xn--e1a6a7b.xn--p1ai', 'ѕех.рф'],
    ['Chinese letters and kana', 'xn--r8jz45g.jp', '例え.jp'],
  ])('but not %s', (_, text, expected) => {
    expect(read(text)).toBe(`${text}{${expected}}`);
  });
});

it('a long text without a name takes no time for each of its letters again', () => {
  const count = 100_000;
  for (const part of ['xn--', 'xn--_', 'a.', '-', 'xn--a.', '_a.', 'ä', '/?#']) expect(findCodes(`xn--${part.repeat(count)}`)).toEqual([]);
});
