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

const noRule = 'names no rule that is defined before, or holds others';
const noClass = 'names a class that is not defined before, or a property that is not known here';

const malformedCodePoints = [
  '', '00e5', 'U+00E5', 'E5', '0061,0062', '0G00', '0061 0062 63',
  'D800', 'DBFF', 'DC00', 'DFFF', '0061 D800', '110000', '200000', 'FFFFFF', '0000061', '00D800', '1000000',
];

describe('refuses, naming the element and the reason', () => {
  it.each<[xml: string, element: string, reason: string]>([
    // the document
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html xmlns="http://www.w3.org/1999/xhtml"', 'unknown: html'],
    [`<meta ${namespace}>${meta}</meta>`, `meta ${namespace}`, 'unknown: meta'],
    [lgrXml({}).replace('lgr-1.0', 'lgr-2.0'), 'lgr xmlns="urn:ietf:params:xml:ns:lgr-2.0"', 'unknown: lgr'],
    [lgrXml({}).replace(namespace, ''), 'lgr', 'unknown: lgr'],
    [`<lgr ${namespace}/>`, lgr, 'no data'],
    [lgrXml({}).replace(/<data>.*<\/data>/, ''), lgr, 'no data'],
    [lgrXml({}).replace('</lgr>', '<data><char cp="0061"/></data></lgr>'), lgr, 'has its sections twice, or in another order'],
    [lgrXml({}).replace('<data>', '<rules/><data>'), lgr, 'has its sections twice, or in another order'],
    [lgrXml({}).replace('<meta>', '<meta comment="a">'), 'meta comment="a"', 'unknown or malformed: lgr/meta/comment a'],
    [lgrXml({}).replace('</lgr>', '<extension/></lgr>'), 'extension', 'unknown: lgr/extension'],
    [lgrXml({}).replace('<data>', '<data xmlns="urn:x">'), 'data xmlns="urn:x"', 'unknown: lgr/data'],
    [inData('<x:char xmlns:x="urn:x" cp="0061"/>'), 'char xmlns:x="urn:x" cp="0061"', 'unknown: lgr/data/char'],
    [lgrXml({}).replace('<data>', '<data>a'), 'data', 'unknown or malformed: lgr/data/#text a'],
    [lgrXml({}).replace('<data>', '<data><!-- a -->\n b'), 'data', 'unknown or malformed: lgr/data/#text \n b'],
    [lgrXml({}).replace('<data>', '<data><![CDATA[a]]>'), 'data', 'unknown or malformed: lgr/data/#text a'],
    [lgrXml({}).replace('<data>', '<data>lgr/data'), 'data', 'unknown or malformed: lgr/data/#text lgr/data'],
    [lgrXml({}).replace('<data>', '<data version="1">'), 'data version="1"', 'unknown or malformed: lgr/data/version 1'],
    [lgrXml({}).replace('<data>', '<data xml:lang="sv">'), 'data xml:lang="sv"', 'unknown or malformed: lgr/data/xml:lang sv'],
    [lgrXml({}).replace('<data>', '<data xmlnsx="a">'), 'data xmlnsx="a"', 'unknown or malformed: lgr/data/xmlnsx a'],
    [lgrXml({}).replace('<data>', '<data xmlns:x="urn:x" x:comment="a">'), 'data xmlns:x="urn:x" x:comment="a"',
      'unknown or malformed: lgr/data/x:comment a'],
    [lgrXml({}).replace('<data>', '<data commentary="a">'), 'data commentary="a"',
      'unknown or malformed: lgr/data/commentary a'],
    // meta
    [inMeta('<version comment="b">2</version>'), 'version comment="b"', 'listed twice'],
    [inMeta('<scope type="a person">a</scope>'), 'scope type="a person"', 'unknown or malformed: lgr/meta/scope/type a person'],
    [inMeta('<scope kind="domain">a</scope>'), 'scope kind="domain"', 'unknown or malformed: lgr/meta/scope/kind domain'],
    [inMeta('<references/><references/>'), 'references', 'listed twice'],
    [inMeta('<references>a</references>'), 'references', 'unknown or malformed: lgr/meta/references/#text a'],
    [inMeta('<references><reference>a</reference></references>'), 'reference', 'no id'],
    [inMeta('<references><reference id="a b">a</reference></references>'), 'reference id="a b"', 'unknown or malformed: lgr/meta/references/reference/id a b'],
    [inMeta('<references><reference id="a">a</reference></references>'), 'reference id="a"', 'unknown or malformed: lgr/meta/references/reference/id a'],
    [inMeta('<references><reference id="1">a</reference><reference id="1">b</reference></references>'), 'reference id="1"', 'listed twice'],
    [inMeta('<references><reference id="1" type="a">a</reference></references>'), 'reference id="1" type="a"', 'unknown or malformed: lgr/meta/references/reference/type a'],
    [inMeta('<description kind="a">a</description>'), 'description kind="a"', 'unknown or malformed: lgr/meta/description/kind a'],
    [inMeta('<validity-start>soon</validity-start>'), 'validity-start', 'malformed: soon'],
    [inMeta('<validity-end>2026-02</validity-end>'), 'validity-end', 'malformed: 2026-02'],
    [inMeta('<scope type="domain">a b</scope>'), 'scope type="domain"', 'malformed: a b'],
    [inMeta('<scope>a</scope>'), 'scope', 'no type'],
    [lgrXml({ meta: meta.replace('6.3.0', '6.3') }), 'unicode-version', 'malformed: 6.3'],
    [inMeta('<description><b>a</b></description>'), 'b', 'unknown: lgr/meta/description/b'],
    [lgrXml({ meta: meta.replace('>1<', '>1<any/><') }), 'any', 'unknown: lgr/meta/version/any'],
    [lgrXml({ meta: meta.replace('<version', '<version type="a"') }), 'version type="a"',
      'unknown or malformed: lgr/meta/version/type a'],
    [inMeta('<author>a</author>'), 'author', 'unknown: lgr/meta/author'],
    // data
    [inData(''), lgr, 'no data'],
    [inData('<!-- a -->'), lgr, 'no data'],
    [inData('<any/>'), 'any', 'unknown: lgr/data/any'],
    [inData('<char/>'), 'char', 'no cp'],
    [inData('<char cp="0061" tag="a,b"/>'), 'char cp="0061" tag="a,b"', 'unknown or malformed: lgr/data/char/tag a,b'],
    [inData('<char cp="0061" ref="0"/>'), 'char cp="0061" ref="0"', 'refers to what is not listed'],
    [inData('<char cp="0061" type="a"/>'), 'char cp="0061" type="a"', 'unknown or malformed: lgr/data/char/type a'],
    [inData('<range first-cp="0061" last-cp="0062"><var cp="0063"/></range>'), 'var cp="0063"', 'unknown: lgr/data/range/var'],
    [inData('<char cp="0061"><var/></char>'), 'var', 'no cp'],
    [inData('<char cp="0061"><var cp="b"/></char>'), 'var cp="b"', 'unknown or malformed: lgr/data/char/var/cp b'],
    [inData('<char cp="0061"><var cp="0062" tag="a"/></char>'), 'var cp="0062" tag="a"', 'unknown or malformed: lgr/data/char/var/tag a'],
    [inData('<char cp="0061"><var cp="0062" type="_a"/></char>'), 'var cp="0062" type="_a"', 'unknown or malformed: lgr/data/char/var/type _a'],
    [inData('<char cp="0061"><var cp="0062" type="a b"/></char>'), 'var cp="0062" type="a b"', 'unknown or malformed: lgr/data/char/var/type a b'],
    [inData('<char cp="0061"><var cp="0062" when="r"/></char>'), 'var cp="0062" when="r"', 'names no such rule, or two'],
    [inData('<char cp="0061"><var cp="0062"/><var cp="0062" type="a"/></char>'), 'char cp="0061"', 'has a variant twice'],
    ...malformedCodePoints.map((cp): [string, string, string] => [
      inData(`<char cp="${cp}"/>`), `char cp="${cp}"`, `unknown or malformed: lgr/data/char/cp ${cp}`,
    ]),
    [inData('<char cp="0061&#10;when r"/>', anchored), 'char cp="0061 when r"', 'unknown or malformed: lgr/data/char/cp 0061 when r'],
    [inData('<char cp="0061" tag="a b a"/>'), 'char cp="0061" tag="a b a"', 'lists one of tag twice'],
    [lgrXml({ meta: `${meta}<references><reference id="0">a</reference></references>`, data: '<char cp="0061" ref="0 0"/>' }), 'char cp="0061" ref="0 0"', 'lists one of ref twice'],
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
    [inData('<char cp="0061" when="r" not-when="s"/>', anchored), 'char cp="0061" when="r" not-when="s"', 'names no such rule, or two'],
    [inData('<char cp="0061" when="r"/>'), 'char cp="0061" when="r"', 'names no such rule, or two'],
    [inData('<char cp="0061" when="q"/>', anchored), 'char cp="0061" when="q"', 'names no such rule, or two'],
    [inData('<char cp="0061" not-when="toString"/>', anchored), 'char cp="0061" not-when="toString"',
      'names no such rule, or two'],
    [inData('<range first-cp="0061" last-cp="0062" when=""/>', anchored), 'range first-cp="0061" last-cp="0062" when=""',
      'unknown or malformed: lgr/data/range/when '],
    // rules
    ...['61', '0061-', '0063-0061-0062', '0061,0062', 'a'].map((text): [string, string, string] => [
      inRules(`<class name="c">${text}</class>`), 'class name="c"', `unknown or malformed: lgr/rules/class/#text ${text}`,
    ]),
    [inRules('<class>0061</class>'), 'class', 'no name'],
    [inRules('<class name="c">0062-0061</class>'), 'class name="c"', 'empty range'],
    [inRules('<class name="c" from-tag="a" property="gc:Mn"/>'), 'class name="c" from-tag="a" property="gc:Mn"', 'is defined in two ways'],
    [inRules('<class name="c" from-tag="a">0061</class>'), 'class name="c" from-tag="a"', 'is defined in two ways'],
    [inRules('<class name="c">0061</class><rule name="c"><any/></rule>'), 'rule name="c"', 'listed twice'],
    [inRules('<class name="c"/>'), 'class name="c"', 'is not defined'],
    [inRules('<class name="c" by-ref="c"/>'), 'class name="c" by-ref="c"', 'unknown or malformed: lgr/rules/class/by-ref c'],
    [inRules('<class name="1">0061</class>'), 'class name="1"', 'unknown or malformed: lgr/rules/class/name 1'],
    [lgrXml({ meta: '', rules: '<class name="c" property="gc:Mn"/>' }), lgr, 'names a property of Unicode, but no unicode-version'],
    [inRules('<class name="c" property="age:6.0"/>'), 'class name="c" property="age:6.0"', noClass],
    [inRules('<class name="c" property="sc:Nowhere"/>'), 'class name="c" property="sc:Nowhere"', noClass],
    [inRules('<class name="c" property="ccc:5"/>'), 'class name="c" property="ccc:5"', noClass],
    [inRules('<class name="c" count="2">0061</class>'), 'class name="c" count="2"', 'unknown or malformed: lgr/rules/class/count 2'],
    [inRules('<union><class>0061</class><class>0062</class></union>'), 'union', 'no name'],
    ...['union', 'intersection', 'difference', 'symmetric-difference'].map((name): [string, string, string] => [
      inRules(`<${name} name="c"><class>0061</class></${name}>`), `${name} name="c"`, 'takes another number of sets',
    ]),
    ...['difference', 'symmetric-difference'].map((name): [string, string, string] => [
      inRules(`<${name} name="c"><class>0061</class><class>0061</class><class>0061</class></${name}>`), `${name} name="c"`, 'takes another number of sets',
    ]),
    [inRules('<complement name="c"><class>0061</class><class>0061</class></complement>'), 'complement name="c"', 'takes another number of sets'],
    [inRules('<complement name="c"><class name="d">0061</class></complement>'), 'class name="d"', 'unknown or malformed: lgr/rules/complement/class/name d'],
    [inRules('<complement name="c"><class count="2">0061</class></complement>'), 'class count="2"', 'unknown or malformed: lgr/rules/complement/class/count 2'],
    [inRules('<complement name="c"><any/></complement>'), 'any', 'unknown: lgr/rules/complement/any'],
    [inRules('<rule><any/></rule>'), 'rule', 'no name'],
    [inRules('<rule name=""><any/></rule>'), 'rule name=""', 'unknown or malformed: lgr/rules/rule/name '],
    [inRules(`${plain}<rule name="r" comment="b"><end/></rule>`), 'rule name="r" comment="b"', 'listed twice'],
    [inRule('<rule name="s"><any/></rule>'), 'rule name="s"', 'unknown or malformed: lgr/rules/rule/rule/name s'],
    [inRule('<choice name="s"><any/></choice>'), 'choice name="s"', 'unknown or malformed: lgr/rules/rule/choice/name s'],
    [inRule('<rule by-ref="s"/>'), 'rule by-ref="s"', noRule],
    [inRule('<rule by-ref="r"/>'), 'rule by-ref="r"', noRule],
    [inRules(`${plain}<rule name="s"><rule by-ref="r"><any/></rule></rule>`), 'rule by-ref="r"', noRule],
    [inRules(`${plain}<rule name="s" by-ref="r"/>`), 'rule name="s" by-ref="r"', 'unknown or malformed: lgr/rules/rule/by-ref r'],
    [inRule('<choice><any/></choice>'), 'choice', 'holds too little'],
    [inRule('<class by-ref="c"/>'), 'class by-ref="c"', noClass],
    [inRule('<action disp="valid"/>'), 'action disp="valid"', 'unknown: lgr/rules/rule/action'],
    ...['', '-1', '+', '2:', ':2', '2-3', 'a', '1.5', '1234567890'].map((times): [string, string, string] => [
      inRule(`<any count="${times}"/>`), `any count="${times}"`, `unknown or malformed: lgr/rules/rule/any/count ${times}`,
    ]),
    [inRule('<any count="3:2"/>'), 'any count="3:2"', 'counts down'],
    ...['start', 'end', 'anchor'].map((name): [string, string, string] => [
      inRule(`<${name} count="2"/>`), `${name} count="2"`, `unknown or malformed: lgr/rules/rule/${name}/count 2`,
    ]),
    [inRule('<look-ahead count="2"><any/></look-ahead>'), 'look-ahead count="2"', 'unknown or malformed: lgr/rules/rule/look-ahead/count 2'],
    [inRule('<any><any/></any>'), 'any', 'unknown: lgr/rules/rule/any/any'],
    [inRule('<char cp="0061"><any/></char>'), 'any', 'unknown: lgr/rules/rule/char/any'],
    [inRule('<char/>'), 'char', 'no cp'],
    [inRule('<char cp="61"/>'), 'char cp="61"', 'unknown or malformed: lgr/rules/rule/char/cp 61'],
    [inRule('<char cp="0061" when="s"/>'), 'char cp="0061" when="s"', 'unknown or malformed: lgr/rules/rule/char/when s'],
    [inRule('a<any/>'), 'rule name="r"', 'unknown or malformed: lgr/rules/rule/#text a'],
    [inRule('<choice>a<any/></choice>'), 'choice', 'unknown or malformed: lgr/rules/rule/choice/#text a'],
    // the order of operators, and anchors
    ...['<any/><start/>', '<end/><any/>', '<start/><start/>', '<look-ahead><any/></look-ahead>', '<look-behind><any/></look-behind><any/>', '<any/><anchor/>', '<anchor/><any/>', '<start/><anchor/>',
      '<anchor/><anchor/>', '<look-ahead><any/></look-ahead><anchor/>', '<anchor/><look-behind><any/></look-behind>', '<rule><anchor/></rule><anchor/>'].flatMap((nodes): [string, string, string][] => {
      const names = Array.from(nodes.replace(/(<(look-\w+|rule)>)<\w+\/>/g, '$1').matchAll(/<([\w-]+)/g), ([, name]) => name).join(' ');
      return [[inContext(nodes), 'rule name="r"', `holds its operators in another order: ${names}`], [inContext(`<rule>${nodes}</rule>`), 'rule', `holds its operators in another order: ${names}`]];
    }),
    [inContext('<look-behind><any/><start/></look-behind><anchor/>'), 'look-behind', 'holds its operators in another order: any start'],
    [inContext('<anchor/><look-ahead><anchor/></look-ahead>'), 'look-ahead', 'holds its operators in another order: anchor'],
    [inContext('<anchor/><look-ahead><look-ahead><any/></look-ahead></look-ahead>'), 'look-ahead', 'holds its operators in another order: look-ahead'],
    [inContext('<choice><anchor/><any/></choice>'), 'anchor', 'unknown: lgr/rules/rule/choice/anchor'],
    [inContext('<choice><look-ahead><any/></look-ahead><any/></choice>'), 'look-ahead', 'unknown: lgr/rules/rule/choice/look-ahead'],
    [inContext('<look-behind><choice><rule><anchor/></rule><any/></choice></look-behind><anchor/>'), 'look-behind', 'looks for an anchor'],
    [inRules(`${anchored}<rule name="s"><anchor/><look-ahead><rule by-ref="r"/></look-ahead></rule>`), 'look-ahead', 'looks for an anchor'],
    [inRules(`${anchored}<rule name="s"><choice><rule by-ref="r"/><any/></choice></rule><rule name="t"><anchor/><look-ahead><rule by-ref="s"/></look-ahead></rule>`), 'look-ahead', 'looks for an anchor'],
    [inContext('<anchor cp="0061"/>'), 'anchor cp="0061"', 'unknown or malformed: lgr/rules/rule/anchor/cp 0061'],
    // actions
    [inRules('<action/>'), 'action', 'no disp'],
    [inRules('<action disp="a b"/>'), 'action disp="a b"', 'unknown or malformed: lgr/rules/action/disp a b'],
    [inRules('<action disp="valid" only-variants=""/>'), 'action disp="valid" only-variants=""', 'unknown or malformed: lgr/rules/action/only-variants '],
    [inRules('<action disp="valid" any-variant="a" all-variants="a"/>'), 'action disp="valid" any-variant="a" all-variants="a"', 'has two lists of types'],
    [inRules('<action disp="valid"><any/></action>'), 'any', 'unknown: lgr/rules/action/any'],
    [inRules('<action disp="valid" match="r"/>'), 'action disp="valid" match="r"', 'names no such rule, or two'],
    [inRules(`${plain}<action disp="valid" not-match="s"/>`), 'action disp="valid" not-match="s"',
      'names no such rule, or two'],
    [inRules(`${plain}<action disp="valid" match="r" not-match="r"/>`), 'action disp="valid" match="r" not-match="r"',
      'names no such rule, or two'],
    [inRules('<action disp="valid" any-variant="_a"/>'), 'action disp="valid" any-variant="_a"',
      'unknown or malformed: lgr/rules/action/any-variant _a'],
  ])('%s', (xml, element, reason) => {
    const error = refusal(xml);
    expect(error).toBeInstanceOf(LgrError);
    expect(error).toMatchObject({ name: 'LgrError', element, reason, message: `${element}: ${reason}` });
  });
});

it('says in which line the element begins', () => {
  const xml = inData('\n<char cp="0061"/>\r\n<char\n cp="b"/>');
  expect(refusal(xml)).toMatchObject({ element: 'char cp="b"', line: xml.slice(0, xml.indexOf('<char\n')).split('\n').length });
});

function refusal(xml: string): unknown {
  try {
    return readTable(xml);
  } catch (error) {
    return error;
  }
}
