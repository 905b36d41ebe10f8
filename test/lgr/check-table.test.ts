import { expect, it } from 'vitest';
import { checkTable, type TableFaultCode } from '../../src/lgr/check-table.js';
import { formatTableFault } from '../../src/messages/format-table-fault.js';
import { toText } from '../../src/messages/message.js';
import { readLanguages } from '../languages/read-languages.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { charXml, readSections, type Sections } from './lgr-xml.js';

const anchored = '<rule name="r"><anchor/></rule>';
const plain = '<rule name="r"><any/></rule>';
const char = (text: string, ...variants: string[]): string => charXml(text).replace('/>', `>${variants.map((each) => charXml(each).replace('char', 'var')).join('')}</char>`);

const faulty: [code: TableFaultCode, sections: Sections, place: object][] = [
  ['entry-not-nfc', { data: charXml('a\u0308') }, { entry: 'a\u0308' }],
  ['entry-not-idna', { data: charXml('aÅ') }, { entry: 'aÅ', values: { codePoint: 'U+00C5', property: 'DISALLOWED' } }],
  ['entry-not-idna', { data: '<range first-cp="0060" last-cp="0061"/>' }, { entry: '`' }],
  ['variant-outside', { data: char('a', 'b') }, { entry: 'a', values: { variant: 'b' } }],
  ['variant-asymmetric', { data: char('a', 'b') + char('b') }, { entry: 'a', values: { variant: 'b' } }],
  ['variant-intransitive', { data: char('a', 'b') + char('b', 'a', 'c') + char('c', 'b') }, { entry: 'a', values: { variant: 'c' } }],
  ['condition-ignored', { data: '<char cp="0061" when="r" not-when="s"/>', rules: anchored + anchored.replace('"r"', '"s"') }, { entry: 'a', values: { rule: 's' } }],
  ['condition-contradictory', { data: '<char cp="0061"><var cp="" when="r" not-when="r"/></char>', rules: anchored }, { entry: 'a', values: { rule: 'r' } }],
  ['rule-unused', { rules: plain }, { rule: 'r' }],
  ['class-unused', { rules: '<class name="c">0061</class>' }, { class: 'c' }],
  ['action-anchored', { rules: `${anchored}<action disp="valid" any-variant="blocked"/><action disp="invalid" match="r"/>` }, { action: 2, values: { rule: 'r' } }],
  ['action-unreachable', { rules: `${plain}<action disp="valid"/><action disp="invalid" match="r"/>` }, { action: 2, values: { before: '1' } }],
  ['action-unknown-type', { data: '<char cp="0061"><var cp="0061" type="x"/></char>', rules: '<action disp="valid" only-variants="y z"/><action disp="valid" all-variants="x y"/>' },
    { action: 1, values: { type: 'y, z' } }],
];

it.each(faulty)('%s is told, with its place', (code, sections, place) => {
  const faults = checkTable(readSections(sections)).filter((fault) => fault.code === code);
  expect(faults[0]).toMatchObject({ code, ...place });
  if (code !== 'variant-intransitive') expect(faults).toHaveLength(1);
});

it.each<[what: string, sections: Sections]>([
  ['variants that all name each other', { data: char('a', 'b', 'c') + char('b', 'a', 'c') + char('c', 'a', 'b') }],
  ['a reflexive variant, and none at all', { data: '<char cp="0061"><var cp="0061"/><var cp=""/></char>' }],
  ['a rule that only another one names', { rules: `${plain}<rule name="s"><rule by-ref="r"/></rule><action disp="invalid" match="s"/>` }],
  ['classes that classes and rules name', {
    rules: '<class name="c">0061</class><complement name="d"><class by-ref="c"/></complement><rule name="r"><choice><class by-ref="d"/><any/></choice></rule><action disp="invalid" match="r"/>',
  }],
  ['an action by what a rule with an anchor does not match', { rules: `${anchored}<action disp="valid" not-match="r"/>` }],
  ['types that every table asks for', { data: '<char cp="0061"><var cp="0061" type="x"/></char>', rules: '<action disp="invalid" any-variant="out-of-repertoire-var"/>' }],
])('nothing is wrong with %s', (_, sections) => {
  expect(checkTable(readSections(sections))).toEqual([]);
});

it.each(bundledTables)('nothing is wrong with $id', (table) => expect(checkTable(table)).toEqual([]));

it.each(await readLanguages())('every fault has a sentence without empty places in $tag', (language) => {
  for (const [code, sections] of faulty) {
    const fault = checkTable(readSections(sections)).find((each) => each.code === code)!;
    expect(toText(formatTableFault(fault, language)), code).toMatch(/^[^{}]+\.$/);
  }
});

it('takes no longer than the table is long, however variants belong together', () => {
  const all = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const everyOne = readSections({ data: all.map((text) => char(text, ...all.filter((other) => other !== text))).join('') });
  expect(checkTable(everyOne)).toEqual([]);
  const star = readSections({ data: char('a', ...all) + all.map((text) => char(text, 'a')).join('') });
  expect(checkTable(star).map(({ code }) => code)).toEqual(all.map(() => 'variant-intransitive'));
});
