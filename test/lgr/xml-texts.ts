/** Texts that are tables, or that are none for all sorts of reasons. Node reads them, and browsers beside their own parser. */
import { MAX_LGR_CODE_UNITS, MAX_LGR_NODES, MAX_LGR_OPERATORS } from '../../src/limits.js';
import { lgrXml, meta } from './lgr-xml.js';

const namespace = 'urn:ietf:params:xml:ns:lgr-1.0';
export const inLgr = (inside: string): string => lgrXml({}).replace('<data>', `${inside}<data>`);
const inDescription = (text: string): string => lgrXml({ meta: `${meta}<description>${text}</description>` });
export const inVersion = (version: string): string => lgrXml({ meta: meta.replace('>1<', `>${version}<`) });
/** Declarations of `count` prefixes. */
const declarations = (count: number): string => Array.from({ length: count }, (_, index) => ` xmlns:a${index}="a"`).join('');
const prefixed = lgrXml({}).replaceAll(/<(\/?)([a-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');

/** Tables. */
export const readable: Record<string, string> = {
  'a byte order mark': `\uFEFF<?xml version="1.0" encoding="utf-8"?>${lgrXml({})}`,
  'text that was in UTF-16': `<?xml version="1.0" encoding="UTF-16"?>${lgrXml({})}`,
  'processing instructions inside': inLgr('<?a b?>').replace('<data>', '<data><?a?>'),
  'comments and processing instructions around it': `<?xml version="1.0"?><?a b?><!-- c -->${lgrXml({})}<!-- d --><?e?>`,
  'lines that end as in Windows and in old Macs': inDescription('\r\n1\r2\n3&#13;').replace('><version', '>\r\n<version').replace('</version><', '</version>\r<'),
  'entities of XML, and characters by number': inDescription('&lt;&gt;&amp;&quot;&apos;&#229;&#xE5;&#x1F41F;').replace('>1<', '>&#49;&#x32;<'),
  'entities in an attribute': lgrXml({ data: '<char cp="&#48;061" comment="&lt;&#10;&amp;\n\t&quot;"/>' }),
  'CDATA': inDescription('<![CDATA[<1>]]>&amp;<![CDATA[]]>').replace('>1<', '><![CDATA[1]]>2<![CDATA[]]><'),
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

/** No tables of ours, though they are well-formed. */
export const refused: Record<string, string> = {
  'no LGR': '<html xmlns="http://www.w3.org/1999/xhtml"/>',
  'no namespace': lgrXml({}).replace(` xmlns="${namespace}"`, ''),
  'another namespace': lgrXml({}).replace('lgr-1.0', 'lgr-2.0'),
  'another namespace inside': lgrXml({}).replace('<data>', '<data xmlns="urn:x">'),
  'no namespace inside': lgrXml({}).replace('<data>', '<data xmlns="">'),
  'a prefix of another namespace': lgrXml({ data: '<x:char xmlns:x="urn:x" cp="0061"/>' }),
  'an attribute with a prefix': lgrXml({ data: `<char xmlns:x="${namespace}" x:cp="0061"/>` }),
  'an attribute of XML’s own': lgrXml({ data: '<char cp="0061" xml:lang="sv"/>' }),
  'text': inLgr('a<c/>'),
  'a variant without code points': lgrXml({ data: '<char cp="0061"><var/></char>' }),
  'a class without a name': lgrXml({ rules: '<class>0061</class>' }),
  'no data': `<lgr xmlns="${namespace}"/>`,
  'a code point of another form': lgrXml({ data: '<char cp="0061,0062"/>' }),
};

/** Not well-formed, and every browser says so. */
export const malformed: Record<string, string> = {
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

/** Not well-formed, though browsers disagree about some of these. */
export const misnamed: string[] = ['<x:1 xmlns:x="urn:x"/>', '<xmlns:a/>', `\uFEFF\uFEFF${lgrXml({})}`];

/** Declarations that Namespaces in XML 1.0 forbids. */
export const misdeclared: string[] = [
  'xmlns:x=""', 'xmlns:xmlns="urn:x"', 'xmlns:xml="urn:x"', 'xmlns:x="http://www.w3.org/XML/1998/namespace"',
  'xmlns="http://www.w3.org/2000/xmlns/"', 'xmlns:x="http://www.w3.org/2000/xmlns/"',
];

/** Not well-formed, and the line and the column of it. */
export const places: [string, string, number, number][] = [
  ['in the first line', '<lgr a=1/>', 1, 8],
  ['after lines of all kinds', '<lgr>\n\r\n\r<a b=1/></lgr>', 4, 6],
  ['after a byte order mark', '\uFEFF<lgr>&aring;</lgr>', 1, 6],
  ['after characters beyond the first plane', '<lgr>\u{1F41F}\n\u{1F41F}\u{1F41F}&aring;</lgr>', 2, 3],
  ['of a namespace', '<lgr>\n\u{1F41F} <x:char/></lgr>', 2, 3],
  ['at the end', '<lgr>\n<a>', 2, 4],
];

const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
const rule = (operators: number): string => lgrXml({ rules: `<rule name="r">${'<any/>'.repeat(operators - 1)}</rule>` });
const chars = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<char cp="${(0x10000 + index).toString(16).toUpperCase()}"/>`).join('');
const nested = (depth: number): string => inLgr('<a>'.repeat(depth - 1) + '</a>'.repeat(depth - 1));
const attributes = (count: number): string => lgrXml({ data: `<char cp="0061"${declarations(count - 1)}/>` });
const range = (count: number): string => `<range first-cp="10000" last-cp="${(0x10000 + count - 1).toString(16).toUpperCase()}"/>`;
const long = (length: number): string => inDescription('a'.repeat(length - inDescription('').length));

/** Refused, with the fault, before there is much to do. */
export const tooMuch: [what: string, fault: string, xml: string][] = [
  ['a document type', 'document-type', `<!DOCTYPE lgr>${lgrXml({})}`],
  ['HTML’s', 'document-type', '<!doctype html><title>a</title>'],
  ['a billion laughs', 'document-type', `<!DOCTYPE lgr [<!ENTITY l0 "ha">${laughs.join('')}]>${inVersion('&l9;')}`],
  ['an entity of another file', 'document-type', `<!DOCTYPE lgr [<!ENTITY x SYSTEM "/x">]>${inVersion('&x;')}`],
  ['one character too many', 'too-large', long(MAX_LGR_CODE_UNITS + 1)],
  ['sixteen million characters', 'too-large', 'a'.repeat(2 ** 24)],
  ['more than a million elements', 'too-large', inLgr('<a/>'.repeat(MAX_LGR_CODE_UNITS / 4))],
  ['one element too many', 'too-complex', lgrXml({ data: chars(MAX_LGR_NODES - 13) })],
  ['more elements without room between them', 'too-complex', inLgr('<a/>'.repeat(MAX_LGR_NODES))],
  ['one level too many', 'too-complex', nested(51)],
  ['100,000 levels', 'too-complex', nested(100_000)],
  ['100,000 levels that don’t end', 'too-complex', '<a>'.repeat(100_000)],
  ['one attribute too many', 'too-complex', attributes(51)],
  ['40,000 attributes', 'too-complex', attributes(40_000)],
  ['one operator too many', 'too-complex', rule(MAX_LGR_OPERATORS + 1)],
  ['one code point too many', 'too-complex', lgrXml({ data: range(100_001) })],
  ['all of Unicode, many times', 'too-complex', lgrXml({ data: '<range first-cp="E000" last-cp="10FFFF"/>'.repeat(20_000) })],
];

/** As much as there may be. */
export const justEnough: [what: string, xml: string][] = [
  ['as many characters as are read', long(MAX_LGR_CODE_UNITS)],
  ['as many elements and texts', lgrXml({ data: chars(MAX_LGR_NODES - 14) })],
  ['50 attributes', attributes(50)],
  ['as many operators', rule(MAX_LGR_OPERATORS)],
  ['100,000 code points in ranges', lgrXml({ data: range(100_000) })],
  ['a megabyte of ends of lines', long(MAX_LGR_CODE_UNITS).replace(/a{900000}/, 'a\r'.repeat(450_000))],
];

/** Declarations on every level and in every element, which must not be copied from one to the next. */
export const manyNamespaces = inLgr(`${`<a${declarations(45)}>`.repeat(45)}${'<a xmlns:b="b"/>'.repeat(40_000)}${'</a>'.repeat(45)}`);
