import { describe, expect, it } from 'vitest';
import { LgrError, parseLgr } from '../../src/lgr/parse.js';
import { documentOf, lgrXml, meta } from './document.js';

const anchored = '<rule name="r"><anchor/></rule>';
const namespace = 'xmlns="urn:ietf:params:xml:ns:lgr-1.0"';
const inMeta = (elements: string) => lgrXml({ meta: meta + elements });
const inData = (data: string, rules?: string) => lgrXml(rules === undefined ? { data } : { data, rules });
const inRules = (rules: string) => lgrXml({ rules });
const inContext = (nodes: string) => inData('<char cp="0061" when="r"/>', `<rule name="r">${nodes}</rule>`);

describe('refuses, naming the element and the reason', () => {
  it.each<[xml: string, element: string, reason: string]>([
    // the document
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html', 'not an LGR'],
    [lgrXml({}).replace('lgr-1.0', 'lgr-2.0'), 'lgr', 'not in the namespace urn:ietf:params:xml:ns:lgr-1.0'],
    [`<!DOCTYPE lgr>${lgrXml({})}`, 'document', 'has a document type declaration'],
    [`<lgr ${namespace}/>`, 'lgr', 'no meta'],
    [lgrXml({}).replace(/<data>.*<\/data>/, ''), 'lgr', 'no data'],
    [lgrXml({}).replace('</lgr>', '<data><any/></data></lgr>'), 'lgr', 'more than one data'],
    [`<lgr ${namespace}><data><char cp="0061"/></data><meta>${meta}</meta></lgr>`, 'meta', 'out of order'],
    [lgrXml({ rules: '' }).replace(/(<data>.*<\/data>)(<rules>.*<\/rules>)/, '$2$1'), 'data', 'out of order'],
    [lgrXml({}).replace('</lgr>', '<extension/></lgr>'), 'extension', 'unknown element in lgr'],
    [lgrXml({}).replace('<data>', '<data xmlns="urn:x">'), 'data', 'not in the namespace urn:ietf:params:xml:ns:lgr-1.0'],
    [lgrXml({}).replace('<data>', '<data>a'), 'data', 'stray text "a"'],
    [lgrXml({}).replace('<data>', '<data><![CDATA[a]]>'), 'data', 'stray text "a"'],
    [lgrXml({}).replace('<data>', '<data><?php ?>'), 'data', 'unknown content'],
    [lgrXml({}).replace('<data>', '<data version="1">'), 'data', 'unknown attribute version'],
    [lgrXml({}).replace('<data>', '<data xml:lang="sv">'), 'data', 'unknown attribute xml:lang'],
    [lgrXml({}).replace('<data>', '<data xmlns:x="urn:x" x:comment="a">'), 'data', 'unknown attribute x:comment'],
    // meta
    [lgrXml({ meta: meta.replace(/<version>.*?<\/version>/, '') }), 'meta', 'no version'],
    [lgrXml({ meta: meta.replace(/<date>.*?<\/date>/, '') }), 'meta', 'no date'],
    [lgrXml({ meta: meta.replace(/<unicode-version>.*?<\/unicode-version>/, '') }), 'meta', 'no unicode-version'],
    [inMeta('<version>2</version>'), 'meta', 'more than one version'],
    [lgrXml({ meta: meta.replace('>1<', '> <') }), 'version', 'malformed value ""'],
    [lgrXml({ meta: meta.replace('2026-01-31', '31 January') }), 'date', 'malformed value "31 January"'],
    [lgrXml({ meta: meta.replace('6.3.0', '6.3') }), 'unicode-version', 'malformed value "6.3"'],
    [lgrXml({ meta: meta.replace('und-Latn', 'und_Latn') }), 'language', 'malformed value "und_Latn"'],
    [inMeta('<validity-start>soon</validity-start>'), 'validity-start', 'malformed value "soon"'],
    [inMeta('<validity-end>never</validity-end>'), 'validity-end', 'malformed value "never"'],
    [inMeta('<scope></scope>'), 'scope', 'malformed value ""'],
    [inMeta('<scope type="person">a</scope>'), 'scope', 'unknown type person'],
    [inMeta('<scope kind="domain">a</scope>'), 'scope', 'unknown attribute kind'],
    [inMeta('<references><reference id="0">a</reference></references>'), 'reference', 'unknown element in references'],
    [inMeta('<description><b>a</b></description>'), 'b', 'unknown element in description'],
    [inMeta('<author>a</author>'), 'author', 'unknown element in meta'],
    // data
    [inData(''), 'data', 'empty'],
    [inData('<any/>'), 'any', 'unknown element in data'],
    [inData('<char/>'), 'char', 'missing attribute cp'],
    [inData('<char cp="0061" tag="a"/>'), 'char cp="0061"', 'unknown attribute tag'],
    [inData('<char cp="0061" ref="0"/>'), 'char cp="0061"', 'unknown attribute ref'],
    [inData('<char cp="0061"><var cp="0062"/></char>'), 'var cp="0062"', 'unknown element in char'],
    [inData('<char cp="">'.replace('>', '/>')), 'char cp=""', 'malformed code point ""'],
    [inData('<char cp="00e5"/>'), 'char cp="00e5"', 'malformed code point "00e5"'],
    [inData('<char cp="U+00E5"/>'), 'char cp="U+00E5"', 'malformed code point "U+00E5"'],
    [inData('<char cp="E5"/>'), 'char cp="E5"', 'malformed code point "E5"'],
    [inData('<char cp="0061,0062"/>'), 'char cp="0061,0062"', 'malformed code point "0061,0062"'],
    [inData('<char cp="0061 D800"/>'), 'char cp="0061 D800"', 'D800 is a surrogate'],
    [inData('<char cp="DFFF"/>'), 'char cp="DFFF"', 'DFFF is a surrogate'],
    [inData('<char cp="110000"/>'), 'char cp="110000"', '110000 is beyond Unicode'],
    [inData('<range first-cp="0061"/>'), 'range first-cp="0061"', 'missing attribute last-cp'],
    [inData('<range last-cp="0061"/>'), 'range last-cp="0061"', 'missing attribute first-cp'],
    [inData('<range first-cp="0061 0062" last-cp="0063"/>'), 'range first-cp="0061 0062" last-cp="0063"',
      'malformed code point "0061 0062"'],
    [inData('<range first-cp="0062" last-cp="0061"/>'), 'range first-cp="0062" last-cp="0061"', 'last-cp before first-cp'],
    [inData('<char cp="0061"/><char cp="0061" when="r"/>', anchored), 'char cp="0061"', 'overlaps char cp="0061"'],
    [inData('<char cp="0061 0062"/><char cp="0061 0062"/>'), 'char cp="0061 0062"', 'listed twice'],
    [inData('<char cp="0062"/><range first-cp="0061" last-cp="0062"/>'), 'char cp="0062"',
      'overlaps range first-cp="0061" last-cp="0062"'],
    [inData('<range first-cp="0063" last-cp="0065"/><range first-cp="0061" last-cp="0063"/>'),
      'range first-cp="0063" last-cp="0065"', 'overlaps range first-cp="0061" last-cp="0063"'],
    [inData('<char cp="0061" when="r" not-when="r"/>', anchored), 'char cp="0061"', 'both when and not-when'],
    [inData('<char cp="0061" when="r"/>'), 'char cp="0061"', 'when names no rule: "r"'],
    [inData('<char cp="0061" not-when="toString"/>', anchored), 'char cp="0061"', 'not-when names no rule: "toString"'],
    [inData('<range first-cp="0061" last-cp="0062" when=""/>', anchored), 'range first-cp="0061" last-cp="0062"',
      'when names no rule: ""'],
    // rules
    [inRules('<class name="c">0061</class>'), 'class name="c"', 'unknown element in rules'],
    [inRules('<rule><any/></rule>'), 'rule', 'missing attribute name'],
    [inRules('<rule name="r"/>'), 'rule name="r"', 'empty'],
    [inRules('<rule name="r"><any/></rule><rule name="r"><end/></rule>'), 'rule name="r"', 'defined twice'],
    [inRules('<rule name="r"><rule name="s"><any/></rule></rule>'), 'rule name="s"', 'unknown attribute name'],
    [inRules('<rule name="r"><rule by-ref="s"/></rule>'), 'rule', 'unknown attribute by-ref'],
    [inRules('<rule name="r"><class by-ref="c"/></rule>'), 'class', 'unknown element in rule'],
    [inRules('<rule name="r"><any count="2"/></rule>'), 'any', 'unknown attribute count'],
    [inRules('<rule name="r"><any><any/></any></rule>'), 'any', 'unknown element in any'],
    [inRules('<rule name="r"><char cp="61"/></rule>'), 'char cp="61"', 'malformed code point "61"'],
    [inRules('<rule name="r"><char cp="0061" when="s"/></rule>'), 'char cp="0061"', 'unknown attribute when'],
    [inRules('<rule name="r"><choice/></rule>'), 'choice', 'empty'],
    [inRules('<rule name="r"><look-ahead/></rule>'), 'look-ahead', 'empty'],
    [inRules('<rule name="r">a<any/></rule>'), 'rule name="r"', 'stray text "a"'],
    // anchors
    [inContext('<look-behind><start/></look-behind>'), 'rule name="r"', 'context rule without anchor'],
    [inContext('<choice><anchor/><any/></choice>'), 'rule name="r"', 'context rule without anchor'],
    [inContext('<anchor/><anchor/>'), 'rule name="r"', 'more than one anchor'],
    [inContext('<choice><anchor/><rule><anchor/><anchor/></rule></choice>'), 'rule name="r"', 'more than one anchor'],
    [inContext('<choice><anchor/><anchor/></choice><rule><anchor/></rule>'), 'rule name="r"', 'more than one anchor'],
    [inContext('<anchor/><look-ahead><anchor/></look-ahead>'), 'rule name="r"', 'anchor inside look-behind or look-ahead'],
    [inRules(anchored), 'rule name="r"', 'anchor outside a context rule'],
    [inRules(`${anchored}<action disp="valid" match="r"/>`), 'rule name="r"', 'anchor outside a context rule'],
    // actions
    [inRules('<action/>'), 'action', 'missing attribute disp'],
    [inRules('<action disp="withheld"/>'), 'action disp="withheld"', 'unknown disposition'],
    [inRules('<action disp="valid" match="r"/>'), 'action disp="valid"', 'match names no rule: "r"'],
    [inRules('<action disp="valid" not-match="r"/>'), 'action disp="valid"', 'not-match names no rule: "r"'],
    [inRules('<rule name="r"><any/></rule><action disp="valid" match="r" not-match="r"/>'), 'action disp="valid"',
      'both match and not-match'],
    [inRules('<action disp="valid" any-variant="a"/>'), 'action disp="valid"', 'unknown attribute any-variant'],
  ])('%s', (xml, element, reason) => {
    const error = refusal(xml);
    expect(error).toBeInstanceOf(LgrError);
    expect(error).toMatchObject({ name: 'LgrError', element, reason, message: `${element}: ${reason}` });
  });

  it('a document without a root element', () => {
    expect(() => parseLgr({ documentElement: null } as unknown as Document)).toThrow('document: no root element');
  });
});

function refusal(xml: string): unknown {
  const document = documentOf(xml);
  try {
    return parseLgr(document);
  } catch (error) {
    return error;
  }
}
