import { describe, expect, it } from 'vitest';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { readTable } from '../../src/lgr/read-table.js';
import { lgrXml, meta } from './lgr-xml.js';

const anchored = '<rule name="r"><anchor/></rule>';
const plain = '<rule name="r"><any/></rule>';
const namespace = 'xmlns="urn:ietf:params:xml:ns:lgr-1.0"';
const lgr = `lgr ${namespace}`;
const inMeta = (elements: string) => lgrXml({ meta: meta + elements });
const inData = (data: string, rules?: string) => lgrXml(rules === undefined ? { data } : { data, rules });
const inRules = (rules: string) => lgrXml({ rules });
const inRule = (nodes: string) => inRules(`<rule name="r">${nodes}</rule>`);
const inContext = (nodes: string) => inData('<char cp="0061" when="r"/>', `<rule name="r">${nodes}</rule>`);

const malformedCodePoints = [
  '', '00e5', 'U+00E5', 'E5', '0061,0062', '0061  0062', ' 0061', '0061 ', '0G00', '0061 0062 63',
  'D800', 'DBFF', 'DC00', 'DFFF', '0061 D800', '110000', '200000', 'FFFFFF', '000061', '00D800', '1000000',
];

describe('refuses, naming the element and the reason', () => {
  it.each<[xml: string, element: string, reason: string]>([
    // the document
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html xmlns="http://www.w3.org/1999/xhtml"', 'unknown: html'],
    [`<meta ${namespace}>${meta}</meta>`, `meta ${namespace}`, 'unknown: meta'],
    [lgrXml({}).replace('lgr-1.0', 'lgr-2.0'), 'lgr xmlns="urn:ietf:params:xml:ns:lgr-2.0"', 'unknown: lgr'],
    [lgrXml({}).replace(namespace, ''), 'lgr', 'unknown: lgr'],
    [`<lgr ${namespace}/>`, lgr, 'no data'],
    [lgrXml({}).replace(/<meta>.*<\/meta>/s, ''), lgr, 'no version'],
    [lgrXml({}).replace(/<data>.*<\/data>/, ''), lgr, 'no data'],
    [lgrXml({}).replace('</lgr>', '<data><char cp="0061"/></data></lgr>'), 'char cp="0061"', 'listed twice'],
    [lgrXml({}).replace('</lgr>', '<extension/></lgr>'), 'extension', 'unknown: lgr/extension'],
    [lgrXml({}).replace('<data>', '<data xmlns="urn:x">'), 'data xmlns="urn:x"', 'unknown: lgr/data'],
    [inData('<x:char xmlns:x="urn:x" cp="0061"/>'), 'char xmlns:x="urn:x" cp="0061"', 'unknown: lgr/data/char'],
    [lgrXml({}).replace('<data>', '<data>a'), 'data', 'unknown or malformed: lgr/data/#text a'],
    [lgrXml({}).replace('<data>', '<data><!-- a -->\n b'), 'data', 'unknown or malformed: lgr/data/#text \n b'],
    [lgrXml({}).replace('<data>', '<data><![CDATA[a]]>'), 'data', 'unknown or malformed: lgr/data/#text a'],
    [lgrXml({}).replace('<data>', '<data>lgr/data'), 'data', 'unknown or malformed: lgr/data/#text lgr/data'],
    [lgrXml({}).replace('<data>', '<data><?char ?>'), '?char', 'unknown or malformed: a processing instruction'],
    [lgrXml({}).replace('<data>', '<data version="1">'), 'data version="1"', 'unknown or malformed: lgr/data/version 1'],
    [lgrXml({}).replace('<data>', '<data xml:lang="sv">'), 'data xml:lang="sv"', 'unknown or malformed: lgr/data/xml:lang sv'],
    [lgrXml({}).replace('<data>', '<data xmlnsx="a">'), 'data xmlnsx="a"', 'unknown or malformed: lgr/data/xmlnsx a'],
    [lgrXml({}).replace('<data>', '<data xmlns:x="urn:x" x:comment="a">'), 'data xmlns:x="urn:x" x:comment="a"',
      'unknown or malformed: lgr/data/x:comment a'],
    [lgrXml({}).replace('<data>', '<data commentary="a">'), 'data commentary="a"',
      'unknown or malformed: lgr/data/commentary a'],
    // meta
    [lgrXml({ meta: meta.replace(/<version>.*?<\/version>/, '') }), lgr, 'no version'],
    [lgrXml({ meta: meta.replace(/<date>.*?<\/date>/, '') }), lgr, 'no date'],
    [lgrXml({ meta: meta.replace(/<unicode-version>.*?<\/unicode-version>/, '') }), lgr, 'no unicode-version'],
    [lgrXml({ meta: meta.replace('>1<', '> <') }), lgr, 'no version'],
    [inMeta('<version comment="b">2</version>'), 'version comment="b"', 'listed twice'],
    [inMeta('<language>sv</language>'), 'language', 'listed twice'],
    [inMeta('<scope>se</scope>'), 'scope', 'listed twice'],
    [inMeta('<scope type="person">a</scope>'), 'scope type="person"', 'unknown or malformed: lgr/meta/scope/type person'],
    [inMeta('<scope kind="domain">a</scope>'), 'scope kind="domain"', 'unknown or malformed: lgr/meta/scope/kind domain'],
    [inMeta('<references/>'), 'references', 'unknown: lgr/meta/references'],
    [inMeta('<description><b>a</b></description>'), 'b', 'unknown: lgr/meta/description/b'],
    [lgrXml({ meta: meta.replace('>1<', '>1<any/><') }), 'any', 'unknown: lgr/meta/version/any'],
    [lgrXml({ meta: meta.replace('>1<', '>1<?a?><') }), '?a', 'unknown or malformed: a processing instruction'],
    [lgrXml({ meta: meta.replace('<version', '<version type="a"') }), 'version type="a"',
      'unknown or malformed: lgr/meta/version/type a'],
    [inMeta('<author>a</author>'), 'author', 'unknown: lgr/meta/author'],
    // data
    [inData(''), lgr, 'no data'],
    [inData('<!-- a -->'), lgr, 'no data'],
    [inData('<any/>'), 'any', 'unknown: lgr/data/any'],
    [inData('<char/>'), 'char', 'no cp'],
    [inData('<char cp="0061" tag="a"/>'), 'char cp="0061" tag="a"', 'unknown or malformed: lgr/data/char/tag a'],
    [inData('<char cp="0061" ref="0"/>'), 'char cp="0061" ref="0"', 'unknown or malformed: lgr/data/char/ref 0'],
    [inData('<char cp="0061"><var cp="0062"/></char>'), 'var cp="0062"', 'unknown: lgr/data/char/var'],
    ...malformedCodePoints.map((cp): [string, string, string] => [
      inData(`<char cp="${cp}"/>`), `char cp="${cp}"`, `unknown or malformed: lgr/data/char/cp ${cp}`,
    ]),
    [inData('<char cp="0061&#10;when r"/>', anchored), 'char cp="0061\nwhen r"',
      'unknown or malformed: lgr/data/char/cp 0061\nwhen r'],
    [inData('<range first-cp="0061"/>'), 'range first-cp="0061"', 'no last-cp'],
    [inData('<range last-cp="0061"/>'), 'range last-cp="0061"', 'no first-cp'],
    [inData('<range cp="0061"/>'), 'range cp="0061"', 'unknown or malformed: lgr/data/range/cp 0061'],
    [inData('<range first-cp="0061 0062" last-cp="0063"/>'), 'range first-cp="0061 0062" last-cp="0063"',
      'unknown or malformed: lgr/data/range/first-cp 0061 0062'],
    [inData('<range first-cp="D7FF" last-cp="DFFF"/>'), 'range first-cp="D7FF" last-cp="DFFF"',
      'unknown or malformed: lgr/data/range/last-cp DFFF'],
    [inData('<range first-cp="0062" last-cp="0061"/>'), 'range first-cp="0062" last-cp="0061"', 'empty range'],
    [inData('<char cp="0061"/><char cp="0061" when="r"/>', anchored), 'char cp="0061" when="r"', 'listed twice'],
    [inData('<char cp="0061 0062"/><char cp="0061"/><char cp="0061 0062" comment="b"/>'),
      'char cp="0061 0062" comment="b"', 'listed twice'],
    [inData('<char cp="0062"/><range first-cp="0061" last-cp="0062"/>'), 'range first-cp="0061" last-cp="0062"',
      'listed twice'],
    [inData('<range first-cp="0063" last-cp="0065"/><range first-cp="0061" last-cp="0063"/>'),
      'range first-cp="0061" last-cp="0063"', 'listed twice'],
    [inData('<range first-cp="0061" last-cp="0065"/><char cp="0063"/>'), 'char cp="0063"', 'listed twice'],
    [inData('<char cp="0061" when="r" not-when="r"/>', anchored), 'char cp="0061" when="r" not-when="r"',
      'names no such rule, or two'],
    [inData('<char cp="0061" when="r"/>'), 'char cp="0061" when="r"', 'names no such rule, or two'],
    [inData('<char cp="0061" when="q"/>', anchored), 'char cp="0061" when="q"', 'names no such rule, or two'],
    [inData('<char cp="0061" not-when="toString"/>', anchored), 'char cp="0061" not-when="toString"',
      'names no such rule, or two'],
    [inData('<range first-cp="0061" last-cp="0062" when=""/>', anchored), 'range first-cp="0061" last-cp="0062" when=""',
      'unknown or malformed: lgr/data/range/when '],
    // rules
    [inRules('<class name="c">0061</class>'), 'class name="c"', 'unknown: lgr/rules/class'],
    [inRules('<rule><any/></rule>'), 'rule', 'no name'],
    [inRules('<rule name=""><any/></rule>'), 'rule name=""', 'unknown or malformed: lgr/rules/rule/name '],
    [inRules(`${plain}<rule name="r" comment="b"><end/></rule>`), 'rule name="r" comment="b"', 'listed twice'],
    [inRule('<rule name="s"><any/></rule>'), 'rule name="s"', 'unknown or malformed: lgr/rules/rule/rule/name s'],
    [inRule('<choice name="s"><any/></choice>'), 'choice name="s"', 'unknown or malformed: lgr/rules/rule/choice/name s'],
    [inRule('<rule by-ref="s"/>'), 'rule by-ref="s"', 'unknown or malformed: lgr/rules/rule/rule/by-ref s'],
    [inRule('<class by-ref="c"/>'), 'class by-ref="c"', 'unknown: lgr/rules/rule/class'],
    [inRule('<choice><look-ahead><class/></look-ahead></choice>'), 'class', 'unknown: lgr/rules/rule/choice/look-ahead/class'],
    [inRule('<action disp="valid"/>'), 'action disp="valid"', 'unknown: lgr/rules/rule/action'],
    [inRule('<any count="2"/>'), 'any count="2"', 'unknown or malformed: lgr/rules/rule/any/count 2'],
    [inRule('<any><any/></any>'), 'any', 'unknown: lgr/rules/rule/any/any'],
    [inRule('<char cp="0061"><any/></char>'), 'any', 'unknown: lgr/rules/rule/char/any'],
    [inRule('<char/>'), 'char', 'no cp'],
    [inRule('<char cp="61"/>'), 'char cp="61"', 'unknown or malformed: lgr/rules/rule/char/cp 61'],
    [inRule('<char cp="0061" when="s"/>'), 'char cp="0061" when="s"', 'unknown or malformed: lgr/rules/rule/char/when s'],
    [inRule('a<any/>'), 'rule name="r"', 'unknown or malformed: lgr/rules/rule/#text a'],
    [inRule('<choice>a<any/></choice>'), 'choice', 'unknown or malformed: lgr/rules/rule/choice/#text a'],
    // anchors
    [inContext('<look-behind><start/></look-behind>'), 'char cp="0061" when="r"', 'names no such rule, or two'],
    [inContext('<anchor/><look-ahead><anchor/></look-ahead>'), 'anchor', 'unknown: lgr/rules/rule/look-ahead/anchor'],
    [inContext('<look-behind><choice><rule><anchor/></rule></choice></look-behind>'), 'anchor',
      'unknown: lgr/rules/rule/look-behind/choice/rule/anchor'],
    [inContext('<anchor cp="0061"/>'), 'anchor cp="0061"', 'unknown or malformed: lgr/rules/rule/anchor/cp 0061'],
    [inRules(`${anchored}<action disp="valid" match="r"/>`), 'action disp="valid" match="r"', 'names no such rule, or two'],
    // actions
    [inRules('<action/>'), 'action', 'no disp'],
    [inRules('<action disp="withheld"/>'), 'action disp="withheld"', 'unknown or malformed: lgr/rules/action/disp withheld'],
    [inRules('<action disp="valid" match="r"/>'), 'action disp="valid" match="r"', 'names no such rule, or two'],
    [inRules(`${plain}<action disp="valid" not-match="s"/>`), 'action disp="valid" not-match="s"',
      'names no such rule, or two'],
    [inRules(`${plain}<action disp="valid" match="r" not-match="r"/>`), 'action disp="valid" match="r" not-match="r"',
      'names no such rule, or two'],
    [inRules('<action disp="valid" any-variant="a"/>'), 'action disp="valid" any-variant="a"',
      'unknown or malformed: lgr/rules/action/any-variant a'],
  ])('%s', (xml, element, reason) => {
    const error = refusal(xml);
    expect(error).toBeInstanceOf(LgrError);
    expect(error).toMatchObject({ name: 'LgrError', element, reason, message: `${element}: ${reason}` });
  });
});

function refusal(xml: string): unknown {
  try {
    return readTable(xml);
  } catch (error) {
    return error;
  }
}
