/** Each element and attribute of RFC 7940 (its appendix D): what is read of it, and what labels come to by it. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import { readTable } from '../../src/lgr/read-table.js';
import { validateTable } from '../../src/lgr/validate-table.js';
import { variants } from '../../src/lgr/variants.js';
import { writeLgr } from '../../src/lgr/write-lgr.js';
import { lgrXml, meta, readSections, type Sections } from './lgr-xml.js';

const letters = '<range first-cp="0061" last-cp="007A"/>';
const whole = (nodes: string): Sections => ({ data: letters, rules: `<rule name="r"><start/>${nodes}<end/></rule><action disp="activated" match="r"/><action disp="blocked"/>` });
const sets = (set: string): Sections => ({
  data: '<char cp="0061" tag="x y"/><range first-cp="0062" last-cp="0063" tag="y"/><range first-cp="0064" last-cp="007A"/><char cp="0031"/>',
  rules: `<class name="c">0061-0063 0065</class>${set}<rule name="r"><start/><class by-ref="s" count="1+"/><end/></rule><action disp="activated" match="r"/><action disp="blocked"/>`,
});
const context = (attributes: string): Sections => ({ data: `${letters.replace('/>', '/>')}<char cp="0031" ${attributes}/>`, rules: '<rule name="r"><look-behind><char cp="0061"/></look-behind><anchor/></rule><rule name="q"><anchor/><look-ahead><end/></look-ahead></rule>' });
const typed = (...actions: string[]): Sections => ({ data: '<char cp="0061"><var cp="0061" type="x"/></char><char cp="0062"><var cp="0062" type="y"/></char><char cp="0063"/>', rules: actions.join('') });

describe.each<[what: string, sections: Sections, labels: Record<string, string>]>([
  ['char cp of one and of several', { data: '<char cp="0061"/><char cp="0062 0063"/>' }, { a: 'valid', bc: 'valid', abca: 'valid', b: 'invalid', cb: 'invalid' }],
  ['range first-cp, last-cp', { data: '<range first-cp="0061" last-cp="0063"/>' }, { abc: 'valid', d: 'invalid' }],
  ['when', context('when="r"'), { a1: 'valid', b1: 'invalid', 1: 'invalid' }],
  ['not-when', context('not-when="r"'), { a1: 'invalid', b1: 'valid', 1: 'valid' }],
  ['when beside not-when, which is not asked', context('when="r" not-when="q"'), { a1: 'valid', a1b: 'valid', b1: 'invalid' }],
  ['any', whole('<any/>'), { a: 'activated', aa: 'blocked' }],
  ['char', whole('<char cp="0061 0062"/>'), { ab: 'activated', a: 'blocked', ba: 'blocked' }],
  ['count n', whole('<any count="2"/>'), { a: 'blocked', ab: 'activated', abc: 'blocked' }],
  ['count n+', whole('<char cp="0061" count="2+"/>'), { a: 'blocked', aa: 'activated', aaaaa: 'activated', aab: 'blocked' }],
  ['count 0+', whole('<char cp="0061" count="0+"/><any/>'), { a: 'activated', b: 'activated', aab: 'activated', ba: 'blocked' }],
  ['count n:m', whole('<class count="2:3">0061-0062</class>'), { a: 'blocked', ab: 'activated', aba: 'activated', abab: 'blocked' }],
  ['count of a sequence', whole('<char cp="0061 0062" count="2"/>'), { abab: 'activated', ab: 'blocked', aabb: 'blocked' }],
  ['count of a choice', whole('<choice count="2"><char cp="0061"/><char cp="0062 0063"/></choice>'), { abc: 'activated', bca: 'activated', a: 'blocked', abca: 'blocked' }],
  ['count of a rule', whole('<rule count="1+"><any/><char cp="0062"/></rule>'), { ab: 'activated', abcb: 'activated', abc: 'blocked' }],
  ['count of a set', whole('<complement count="2"><class>0061</class></complement>'), { bc: 'activated', ba: 'blocked' }],
  ['choice', whole('<choice><char cp="0061"/><rule><any/><any/></rule></choice>'), { a: 'activated', b: 'blocked', bb: 'activated' }],
  ['start, end', { data: letters, rules: '<rule name="r"><start/><char cp="0061"/></rule><rule name="q"><char cp="0062"/><end/></rule><action disp="x" match="r"/><action disp="y" match="q"/>' },
    { ac: 'x', cb: 'y', ca: 'valid', bc: 'valid' }],
  ['look-behind, anchor, look-ahead', { data: `${letters}<char cp="0031" when="r"/>`, rules: '<rule name="r"><look-behind><char cp="0061"/></look-behind><anchor/><look-ahead><char cp="0062"/></look-ahead></rule>' },
    { a1b: 'valid', a1: 'invalid', '1b': 'invalid' }],
  ['rule by-ref', { data: letters, rules: '<rule name="p"><char cp="0061"/></rule><rule name="r"><start/><rule by-ref="p" count="2"/><end/></rule><action disp="blocked" match="r"/>' }, { aa: 'blocked', a: 'valid' }],
  ['class by text, and by-ref', sets('<union name="s"><class by-ref="c"/><class by-ref="c"/></union>'), { abce: 'activated', ad: 'blocked' }],
  ['class by from-tag', sets('<class name="s" from-tag="y"/>'), { abc: 'activated', ae: 'blocked' }],
  ['class by one of several tags', sets('<class name="s" from-tag="x"/>'), { a: 'activated', b: 'blocked' }],
  ['class by property', sets('<class name="s" property="gc:Ll"/>'), { az: 'activated', a1: 'blocked' }],
  ['class by a tag that no entry has', sets('<class name="s" from-tag="z"/>'), { a: 'blocked' }],
  ['union', sets('<union name="s"><class by-ref="c"/><class>0064</class><class from-tag="x"/></union>'), { abcde: 'activated', f: 'blocked' }],
  ['intersection', sets('<intersection name="s"><class by-ref="c"/><class>0063-0066</class></intersection>'), { ce: 'activated', a: 'blocked', d: 'blocked' }],
  ['difference', sets('<difference name="s"><class by-ref="c"/><class>0063-0066</class></difference>'), { ab: 'activated', c: 'blocked', d: 'blocked' }],
  ['symmetric-difference', sets('<symmetric-difference name="s"><class by-ref="c"/><class>0063-0066</class></symmetric-difference>'), { abdf: 'activated', c: 'blocked', e: 'blocked' }],
  ['complement', sets('<complement name="s"><class by-ref="c"/></complement>'), { d1: 'activated', a: 'blocked' }],
  ['sets in sets', sets('<difference name="s"><union><class>0061</class><complement><class>0062</class></complement></union><class>007A</class></difference>'), { ac: 'activated', b: 'blocked', z: 'blocked' }],
  ['match, not-match', { data: letters, rules: '<rule name="r"><char cp="0061"/></rule><action disp="x" match="r"/><action disp="y" not-match="r"/>' }, { ba: 'x', b: 'y' }],
  ['disp of the default actions', typed(), { a: 'valid' }],
  ['any-variant', typed('<action disp="z" any-variant="x w"/>'), { abc: 'z', bc: 'valid', c: 'valid' }],
  ['all-variants', typed('<action disp="z" all-variants="x"/>'), { ac: 'z', ab: 'valid', c: 'valid' }],
  ['only-variants', typed('<action disp="z" only-variants="x y"/>'), { ab: 'z', a: 'z', ac: 'valid', c: 'valid' }],
])('%s', (_, sections, labels) => {
  const table = readSections(sections);

  it('decides', () => {
    expect(Object.fromEntries(Object.keys(labels).map((label) => [label, evaluate(label, table).disposition]))).toEqual(labels);
  });

  it('is written and taken as it was read', () => {
    expect(readTable(writeLgr(table))).toStrictEqual(table);
    expect(validateTable(JSON.parse(JSON.stringify(table)))).toStrictEqual(table);
  });
});

describe('variants', () => {
  const of = (label: string, data: string, rules = '') => variants(label, readSections({ data, rules }), 100).map((each) => `${each.label} ${each.disposition}`);
  const rule = '<rule name="r"><look-behind><char cp="0063"/></look-behind><anchor/></rule>';

  it.each<[what: string, label: string, data: string, rules: string, found: string[]]>([
    ['type', 'a', '<char cp="0061"><var cp="0062" type="blocked"/><var cp="0063" type="allocatable"/></char><char cp="0062"/><char cp="0063"/>', '', ['b blocked', 'c allocatable']],
    ['when', 'ca', '<char cp="0061"><var cp="0062" type="blocked" when="r"/></char><char cp="0062"/><char cp="0063"/>', rule, ['cb blocked']],
    ['not-when', 'ca', '<char cp="0061"><var cp="0062" type="blocked" not-when="r"/></char><char cp="0062"/><char cp="0063"/>', rule, []],
    ['a sequence', 'a', '<char cp="0061"><var cp="0062 0063" type="blocked"/></char><char cp="0062"/><char cp="0063"/>', '', ['bc blocked']],
    ['nothing', 'ab', '<char cp="0061"><var cp="" type="blocked"/></char><char cp="0062"/>', '', ['b blocked']],
    ['a reflexive one', 'a', '<char cp="0061"><var cp="0061" type="x"/><var cp="0062" type="y"/></char><char cp="0062"/>', '<action disp="blocked" only-variants="y"/>', ['b blocked']],
    ['one that is not in the table', 'a', '<char cp="0061"><var cp="0062" type="blocked"/></char>', '', []],
  ])('%s', (_, label, data, rules, found) => expect(of(label, data, rules)).toEqual(found));

  it('have one index label', () => {
    const table = readSections({ data: '<char cp="0061"><var cp="0062"/></char><char cp="0062"><var cp="0061"/></char><char cp="0063"/>' });
    expect(['bcb', 'aca', 'acb', 'cc', 'd'].map((label) => indexLabel(label, table))).toEqual(['aca', 'aca', 'aca', 'cc', undefined]);
  });
});

it('meta is read whole, and written in its order', () => {
  const table = readSections({
    meta: `<version comment="a">1</version><date>2026-01-31</date><language>sv</language><language>fi</language><scope type="domain">se</scope><scope type="zone">x y</scope>
      <validity-start>2026-02-01</validity-start><validity-end>2027-02-01</validity-end><unicode-version>6.3.0</unicode-version><description type="text/html">&lt;p></description>
      <references><reference id="0" comment="c">The Unicode Standard</reference><reference id="A-1">Another</reference></references>`,
    data: '<char cp="0061" ref="0 A-1" comment="first"><var cp="0062" ref="0" comment="second&#10;line"/></char>', rules: '<action disp="valid" ref="A-1" comment="third"/>',
  });
  expect(table).toMatchObject({
    languages: ['sv', 'fi'], scopes: [{ type: 'domain', text: 'se' }, { type: 'zone', text: 'x y' }], description: { type: 'text/html', text: '<p>' },
    references: { 0: { text: 'The Unicode Standard', comment: 'c' }, 'A-1': { text: 'Another' } },
    repertoire: [{ ref: ['0', 'A-1'], comment: 'first', variants: [{ ref: ['0'], comment: 'second\nline' }] }], actions: [{ ref: ['A-1'], comment: 'third' }],
  });
  expect(readTable(writeLgr(table))).toStrictEqual(table);
});

it.each([
  '<class name="c" comment="a" ref="0">0061</class>', '<union name="c" comment="a" ref="0"><class comment="a" ref="0">0061</class><class>0062</class></union>',
  '<rule name="r" comment="a" ref="0"><start comment="a"/><any comment="a"/><char cp="0061" comment="a" ref="0"/><class comment="a" ref="0">0061</class><end comment="a"/></rule>',
  '<rule name="r"><look-behind comment="a"><any/></look-behind><anchor comment="a"/><look-ahead comment="a"><choice comment="a"><any/><rule comment="a" ref="0"><any/></rule></choice></look-ahead></rule>',
])('remarks may stand wherever the schema has them: %s', (rules) => {
  const bare = rules.replace(/ (comment="a"|ref="0")/g, '');
  const references = `${meta}<references><reference id="0">a</reference></references>`;
  expect(readSections({ meta: references, rules })).toEqual(readSections({ meta: references, rules: bare }));
});

describe('the examples of the standard', () => {
  it('the minimal table (§4.4)', () => {
    const table = readTable('<?xml version="1.0" encoding="utf-8"?><lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><data><char cp="002D"/><range first-cp="0030" last-cp="0039"/><range first-cp="0061" last-cp="007A"/></data></lgr>');
    expect(evaluate('a-1', table).disposition).toBe('valid');
  });

  it('the middle dot between two l (§6.4)', () => {
    const table = readSections({
      data: `${letters}<char cp="00B7" when="catalan-middle-dot"/>`,
      rules: '<rule name="catalan-middle-dot"><look-behind><char cp="006C"/></look-behind><anchor/><look-ahead><char cp="006C"/></look-ahead></rule>',
    });
    expect(['l·l', 'l·a', 'al·la', 'a·l'].map((label) => evaluate(label, table).eligible)).toEqual([true, false, true, false]);
  });

  it('digits of two sets are not mixed (§6.3)', () => {
    const table = readSections({
      data: '<range first-cp="0660" last-cp="0669" tag="arabic-indic-digits"/><range first-cp="06F0" last-cp="06F9" tag="extended-arabic-indic-digits"/>',
      rules: `<rule name="digit-mixing"><choice><rule><class from-tag="arabic-indic-digits"/><any count="0+"/><class from-tag="extended-arabic-indic-digits"/></rule>
        <rule><class from-tag="extended-arabic-indic-digits"/><any count="0+"/><class from-tag="arabic-indic-digits"/></rule></choice></rule><action disp="invalid" match="digit-mixing"/>`,
    });
    expect(['٠١', '۰۱', '٠۱', '۱٠'].map((label) => evaluate(label, table).disposition)).toEqual(['valid', 'valid', 'invalid', 'invalid']);
  });

  it('simplified and traditional characters are not mixed (§7.5)', () => {
    const char = (cp: string, ...of: [string, string][]) => `<char cp="${cp}">${of.map(([variant, type]) => `<var cp="${variant}" type="${type}"/>`).join('')}</char>`;
    const table = readSections({
      data: char('4E7E', ['4E7E', 'both'], ['4E81', 'block'], ['5E72', 'simp']) + char('4E81', ['4E7E', 'trad'], ['4E81', 'r-block'], ['5E72', 'simp']) + char('5E72', ['4E7E', 'trad'], ['4E81', 'block'], ['5E72', 'both']),
      rules: '<action disp="blocked" any-variant="block"/><action disp="allocatable" only-variants="simp both"/><action disp="allocatable" only-variants="trad both"/><action disp="blocked" all-variants="simp trad both"/>',
    });
    expect(variants('亁', table, 9).map(({ label, disposition }) => [label, disposition])).toEqual([['乾', 'allocatable'], ['干', 'allocatable']]);
    expect(evaluate('乾干', table).disposition).toBe('allocatable');
    expect(Object.fromEntries(variants('亁亁', table, 9).map(({ label, disposition }) => [label, disposition]))).toMatchObject({ 乾乾: 'allocatable', 干干: 'allocatable', 乾干: 'blocked' });
  });
});

it('a file with a byte order mark is read', () => expect(readTable(`\uFEFF${lgrXml({})}`)).toEqual(readTable(lgrXml({}))));
