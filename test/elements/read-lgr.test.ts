/** Tables from text, beside what the browser's own parser of XML makes of the same text. */
import { expect } from '@open-wc/testing';
import type { Table } from '../../src/lgr/table.js';
import { parseLgr } from '../../src/lgr/parse.js';
import { MAX_LGR_CODE_UNITS } from '../../src/limits.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { LgrError, LgrTextError, readLgr } from '../../src/lgr/read-table.js';
import { lgrXml, meta } from '../lgr/lgr-xml.js';
import { staysQuiet } from './quiet.js';

staysQuiet();

const namespace = 'urn:ietf:params:xml:ns:lgr-1.0';
const inLgr = (inside: string): string => lgrXml({}).replace('<data>', `${inside}<data>`);
const inDescription = (text: string): string => lgrXml({ meta: `${meta}<description>${text}</description>` });
const inVersion = (version: string): string => lgrXml({ meta: meta.replace('>1<', `>${version}<`) });
const prefixed = lgrXml({}).replaceAll(/<(\/?)([a-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');

describe('is read as by the browser’s own parser', () => {
  for (const table of bundledTables) {
    it(`${table.id}.xml`, async () => {
      const xml = await (await fetch(`/public/tables/${table.id}.xml`)).text();
      expect(readLgr(xml)).to.deep.equal(table);
      expect(outcome(readLgr, xml)).to.deep.equal(outcome(byBrowser, xml));
    });
  }

  const tables: Record<string, string> = {
    'a byte order mark': `\uFEFF<?xml version="1.0" encoding="utf-8"?>${lgrXml({})}`,
    'text that was in UTF-16': `<?xml version="1.0" encoding="UTF-16"?>${lgrXml({})}`,
    'comments and processing instructions around it': `<?xml version="1.0"?><?a b?><!-- c -->${lgrXml({})}<!-- d --><?e?>`,
    'lines that end as in Windows and in old Macs': inVersion('\r\n1\r2\n3&#13;'),
    'entities of XML, and characters by number': inVersion('&lt;&gt;&amp;&quot;&apos;&#229;&#xE5;&#x1F41F;'),
    'entities in an attribute': lgrXml({ data: '<char cp="&#48;061" comment="&lt;&#10;&amp;\n\t&quot;"/>' }),
    'CDATA': inVersion('<![CDATA[<1>]]>&amp;<![CDATA[]]>'),
    'a comment amid text': inVersion('1<!-- 2 -->3'),
    'comments and white space in between': lgrXml({ data: ' <!-- a -->\n\t<char cp="0061"/><!----> ' }),
    'a prefix for all of it': prefixed,
    'another prefix inside': lgrXml({ data: `<y:char xmlns:y="${namespace}" cp="0061"/>` }),
    'a prefix that is declared further out': prefixed.replace('<x:lgr', '<x:lgr xmlns:y="urn:ietf:params:xml:ns:lgr-1.0"').replace('<x:char', '<y:char'),
    'a prefix that means something else inside': prefixed.replace('<x:data>', `<y:data xmlns:y="${namespace}" xmlns:x="urn:x">`)
      .replace('<x:char', '<y:char').replace('</x:data>', '</y:data>'),
    'prefixes that objects know': lgrXml({ data: '<char cp="0061" xmlns:__proto__="urn:x" xmlns:toString="urn:y"/>' }),
    'single quotes, and spaces around the sign': lgrXml({ data: "<char cp = '0061' comment='\"'\n/>" }),
    'names of objects': lgrXml({ rules: '<rule name="__proto__"><any/></rule><rule name="constructor"><any/></rule>' }),
    'characters beyond the first plane': inDescription('\u{1F41F}'.repeat(100)),
    'the prefix xml declared as what it is': lgrXml({ data: '<char cp="0061" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>' }),
  };
  for (const [what, xml] of Object.entries(tables)) {
    it(what, () => {
      const { table } = outcome(readLgr, xml);
      expect(table?.id).to.equal('example-latn');
      // WebKit’s own knows of byte order marks in files alone
      expect({ table }).to.deep.equal(outcome(byBrowser, xml.replace('\uFEFF', '')));
    });
  }
});

describe('is refused for the same reason as by the browser’s own parser', () => {
  const refused: Record<string, string> = {
    'no LGR': '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    'no namespace': lgrXml({}).replace(` xmlns="${namespace}"`, ''),
    'another namespace': lgrXml({}).replace('lgr-1.0', 'lgr-2.0'),
    'another namespace inside': lgrXml({}).replace('<data>', '<data xmlns="urn:x">'),
    'no namespace inside': lgrXml({}).replace('<data>', '<data xmlns="">'),
    'a prefix of another namespace': lgrXml({ data: '<x:char xmlns:x="urn:x" cp="0061"/>' }),
    'an attribute with a prefix': lgrXml({ data: `<char xmlns:x="${namespace}" x:cp="0061"/>` }),
    'an attribute of XML’s own': lgrXml({ data: '<char cp="0061" xml:lang="sv"/>' }),
    'text': inLgr('a<c/>'),
    'a variant': lgrXml({ data: '<char cp="0061"><var cp="0062"/></char>' }),
    'a class': lgrXml({ rules: '<class name="c">0061</class>' }),
    'no data': `<lgr xmlns="${namespace}"/>`,
    'a code point of another form': lgrXml({ data: '<char cp="0061&#10;0062"/>' }),
  };
  for (const [what, xml] of Object.entries(refused)) {
    it(what, () => {
      const own = outcome(readLgr, xml);
      expect(own.refusal).to.be.a('string').that.does.not.include('document:');
      expect(own).to.deep.equal(outcome(byBrowser, xml));
    });
  }
});

it('has no processing instruction inside', () => {
  const own = errorOf(inLgr('<?a b?>')) as LgrError;
  expect([own.element, own.reason, own.constructor]).to.deep.equal(['?a', 'unknown or malformed: a processing instruction', LgrError]);
  expect(outcome(byBrowser, inLgr('<?a b?>')).refusal).to.match(/unknown/);
});

describe('is not well-formed, and the browser says so, too', () => {
  const malformed: Record<string, string> = {
    'nothing': '',
    'a byte order mark alone': '\uFEFF',
    'a byte order mark inside': ` \uFEFF${lgrXml({})}`,
    'words': 'lgr',
    'HTML': '<html><body><p>Not found<br></body></html>',
    'a part of a file': lgrXml({}).slice(0, -20),
    'two roots': lgrXml({}) + lgrXml({}),
    'a declaration after white space': ` <?xml version="1.0"?>${lgrXml({})}`,
    'an entity of HTML': inVersion('&aring;'),
    'a number of no character': inVersion('&#0;'),
    'a control character': inVersion('\u0001'),
    'a control character by number': inVersion('&#1;'),
    'an ampersand': inVersion('a & b'),
    'two hyphens in a comment': inLgr('<!-- a -- b -->'),
    'an end of CDATA': inVersion(']]>'),
    'an attribute that is there twice': lgrXml({ data: '<char cp="0061" cp="0062"/>' }),
    'an attribute that is there twice, by two prefixes': lgrXml({ data: '<char cp="0061" xmlns:x="urn:x" xmlns:y="urn:x" x:a="" y:a=""/>' }),
    'a prefix that is not declared': lgrXml({ data: '<x:char cp="0061"/>' }),
    'a prefix that is not declared, of an attribute': lgrXml({ data: '<char cp="0061" x:a=""/>' }),
    'a prefix that is declared elsewhere': lgrXml({ data: '<char cp="0061" xmlns:x="urn:x"/><x:char cp="0062"/>' }),
    'a prefix that objects know': lgrXml({ data: '<toString:char cp="0061"/>' }),
    'two colons in a name': lgrXml({ data: `<x:y:char xmlns:x="${namespace}" cp="0061"/>` }),
    'a colon in front': lgrXml({ data: '<:char cp="0061"/>' }),
    'two colons in the name of an attribute': lgrXml({ data: '<char cp="0061" xmlns:x="urn:x" x:y:z="a"/>' }),
    'two colons in a declaration': lgrXml({ data: '<char cp="0061" xmlns:x:y="urn:x"/>' }),
    'a colon in front of an attribute': lgrXml({ data: '<char cp="0061" :a="b"/>' }),
    'a colon behind': lgrXml({ data: '<char cp="0061" xmlns:="urn:x"/>' }),
    'tags that cross': inLgr('<a><b></a></b>'),
    'an attribute without quotes': lgrXml({ data: '<char cp=0061/>' }),
    'an attribute without a value': lgrXml({ data: '<char cp/>' }),
  };
  for (const [what, xml] of Object.entries(malformed)) {
    it(what, () => {
      expect([faultOf(xml), outcome(byBrowser, xml).refusal]).to.deep.equal(['not-well-formed', 'not well-formed']);
    });
  }

  // which of these a browser lets through depends on the browser
  for (const xml of ['<x:1 xmlns:x="urn:x"/>', '<xmlns xmlns:x="urn:x"/>', '<xmlns:a/>', `\uFEFF\uFEFF${lgrXml({})}`]) {
    it(xml, () => expect(errorOf(xml)).to.be.instanceOf(LgrError));
  }
  const declared = ['xmlns:x=""', 'xmlns:xmlns="urn:x"', 'xmlns:xml="urn:x"', 'xmlns:x="http://www.w3.org/XML/1998/namespace"', 'xmlns="http://www.w3.org/2000/xmlns/"', 'xmlns:x="http://www.w3.org/2000/xmlns/"'];
  for (const declaration of declared) {
    it(declaration, () => {
      for (const xml of [inLgr(`<a ${declaration}/>`), `<a ${declaration}/>`]) expect(faultOf(xml)).to.equal('not-well-formed');
    });
  }
});

describe('the place of what is not well-formed', () => {
  const places: [string, string, number, number][] = [
    ['in the first line', '<lgr a=1/>', 1, 8],
    ['after lines of all kinds', '<lgr>\n\r\n\r<a b=1/></lgr>', 4, 6],
    ['after a byte order mark', '\uFEFF<lgr>&aring;</lgr>', 1, 6],
    ['after characters beyond the first plane', '<lgr>\u{1F41F}\n\u{1F41F}\u{1F41F}&aring;</lgr>', 2, 3],
    ['of a namespace', '<lgr>\n\u{1F41F} <x:char/></lgr>', 2, 3],
    ['at the end', '<lgr>\n<a>', 2, 4],
  ];
  for (const [what, xml, line, column] of places) {
    it(what, () => {
      const error = errorOf(xml) as LgrTextError;
      expect(error.place).to.deep.equal({ line, column });
      expect(error.message).to.match(new RegExp(`^document: line ${line}, column ${column}: \\S.*\\S$`));
    });
  }
});

describe('is refused before a browser has much to do', () => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  const rule = (operators: number): string => lgrXml({ rules: `<rule name="r">${'<any/>'.repeat(operators - 1)}</rule>` });
  const chars = (count: number): string =>
    Array.from({ length: count }, (_, index) => `<char cp="${(0x10000 + index).toString(16).toUpperCase()}"/>`).join('');
  const nested = (depth: number): string => inLgr('<a>'.repeat(depth - 1) + '</a>'.repeat(depth - 1));
  const attributes = (count: number): string => lgrXml({ data: `<char cp="0061" ${Array.from({ length: count - 1 }, (_, index) => `xmlns:a${index}="a"`).join(' ')}/>` });
  const range = (count: number): string => `<range first-cp="10000" last-cp="${(0x10000 + count - 1).toString(16).toUpperCase()}"/>`;
  const long = (length: number): string => inDescription('a'.repeat(length - inDescription('').length));

  const refused: [what: string, fault: string, xml: string][] = [
    ['a document type', 'document-type', `<!DOCTYPE lgr>${lgrXml({})}`],
    ['HTML’s', 'document-type', '<!doctype html><title>a</title>'],
    ['a billion laughs', 'document-type', `<!DOCTYPE lgr [<!ENTITY l0 "ha">${laughs.join('')}]>${inVersion('&l9;')}`],
    ['an entity of another file', 'document-type', `<!DOCTYPE lgr [<!ENTITY x SYSTEM "/x">]>${inVersion('&x;')}`],
    ['one character too many', 'too-large', long(MAX_LGR_CODE_UNITS + 1)],
    ['sixteen million characters', 'too-large', 'a'.repeat(2 ** 24)],
    ['a million elements', 'too-large', inLgr('<a/>'.repeat(1_000_000))],
    ['one element too many', 'too-complex', lgrXml({ data: chars(49_987) })],
    ['200,000 elements', 'too-complex', inLgr('<a/>'.repeat(200_000))],
    ['one level too many', 'too-complex', nested(51)],
    ['100,000 levels', 'too-complex', nested(100_000)],
    ['100,000 levels that don’t end', 'too-complex', '<a>'.repeat(100_000)],
    ['one attribute too many', 'too-complex', attributes(51)],
    ['40,000 attributes', 'too-complex', attributes(40_000)],
    ['one operator too many', 'too-complex', rule(501)],
    ['one code point too many', 'too-complex', lgrXml({ data: range(100_001) })],
    ['all of Unicode, many times', 'too-complex', lgrXml({ data: '<range first-cp="E000" last-cp="10FFFF"/>'.repeat(20_000) })],
  ];
  for (const [what, fault, xml] of refused) {
    it(what, () => expect(faultOf(xml)).to.equal(fault));
  }

  const read: [what: string, xml: string][] = [
    ['1,000,000 characters', long(MAX_LGR_CODE_UNITS)],
    ['50,000 elements and texts', lgrXml({ data: chars(49_986) })],
    ['50 attributes', attributes(50)],
    ['500 operators', rule(500)],
    ['100,000 code points in ranges', lgrXml({ data: range(100_000) })],
    ['a megabyte of ends of lines', long(MAX_LGR_CODE_UNITS).replace(/a{900000}/, 'a\r'.repeat(450_000))],
  ];
  for (const [what, xml] of read) {
    it(`but not for ${what}`, () => expect(readLgr(xml).id).to.equal('example-latn'));
  }

  it('but not for 50 levels', () => expect(outcome(readLgr, nested(50)).refusal).to.equal('a: unknown: lgr/a'));

  it('nor for a very long sequence', () => {
    const sequence = Array.from({ length: 190_000 }, () => '0061').join(' ');
    expect(readLgr(lgrXml({ data: `<char cp="${sequence}"/>` })).repertoire).to.have.length(1);
  });
});

interface Outcome {
  readonly table?: Table;
  /** Why it is none. */
  readonly refusal?: string;
}

function outcome(read: (xml: string) => Table, xml: string): Outcome {
  try {
    return { table: read(xml) };
  } catch (error) {
    expect(error).to.be.instanceOf(LgrError);
    return { refusal: (error as LgrError).message };
  }
}

function byBrowser(xml: string): Table {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw Object.assign(new LgrError('', ''), { message: 'not well-formed' });
  return parseLgr(document);
}

function errorOf(xml: string): unknown {
  try {
    readLgr(xml);
  } catch (error) {
    return error;
  }
  return undefined;
}

const faultOf = (xml: string): string => (errorOf(xml) as LgrTextError).fault;
