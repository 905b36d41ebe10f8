/** What is told quickly is what the standard comes to when every question is asked: `reference.ts`, over random labels of many tables. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import { readTable } from '../../src/lgr/read-table.js';
import type { Table } from '../../src/lgr/table.js';
import { variants } from '../../src/lgr/variants.js';
import { readLgrData } from '../conformance/lgr-data.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { readSections } from './lgr-xml.js';
import { dispositionOf, entriesOf, indexLabelOf, textOf, variantsOf } from './reference.js';

const grants = ['invalid', 'blocked', 'withheld', 'allocatable', 'activated', 'valid'];
const least = (dispositions: Iterable<string>): string => [...dispositions].toSorted((one, other) => grants.indexOf(one) - grants.indexOf(other))[0]!;

function compare(text: string, table: Table): void {
  const { disposition, refused } = evaluate(text, table);
  expect(disposition, text).toBe(dispositionOf(text, table));
  expect(indexLabel(text, table), text).toBe(text === '' ? '' : indexLabelOf(text, table));
  if (refused > 0) return;
  const found = Array.from(variantsOf(text, table), ([label, each]) => [label, least([...each].filter((one) => one !== 'invalid'))]).filter(([, each]) => each !== undefined);
  const listed = variants(text, table, 100_000);
  const told = Object.fromEntries(listed.map((each) => [each.label, each.disposition]));
  // a label may have more than are looked for
  if (listed.isComplete) expect(told, text).toEqual(Object.fromEntries(found));
  else expect(Object.fromEntries(found), text).toMatchObject(told);
}

/** Labels of what the table has, whole or in pieces, and of what it lacks: another case, neighbours, unassigned code points. */
function labelsOf(table: Table): fc.Arbitrary<string> {
  const entries = entriesOf(table);
  const varied = entries.filter(({ codePoints, variants: each, rule }) => each || rule !== undefined || codePoints.length > 1);
  const some = fc.constantFrom(...entries.map(({ codePoints }) => textOf(codePoints)));
  const special = varied.length > 0 ? fc.constantFrom(...varied.map(({ codePoints }) => textOf(codePoints))) : some;
  const piece = fc.constantFrom(...varied.flatMap(({ codePoints, variants: each = [] }) => [...codePoints, ...each.flatMap((variant) => variant.codePoints)]).map((codePoint) => String.fromCodePoint(codePoint)), 'a');
  const other = fc.oneof(fc.constantFrom('A', 'É', '-', 'xn--', '\u0378', '\u{10ffff}', '1', '٠', '\u200d', '·'), some.map((text) => String.fromCodePoint(text.codePointAt(0)! + 1)));
  const letter = fc.oneof({ weight: 8, arbitrary: some }, { weight: 10, arbitrary: special }, { weight: 4, arbitrary: piece }, { weight: 1, arbitrary: other });
  return fc.array(letter, { maxLength: 4 }).map((each) => each.join(''));
}

const own = readSections({
  data: `<range first-cp="0061" last-cp="0064"/><char cp="0061 0062" when="x"><var cp="0063" type="blocked"/></char><char cp="0062 0061"/><char cp="0062 0063 0064"><var cp="0061" type="t"/></char>
    <char cp="0067"><var cp="0067" type="r" when="x"/><var cp="0068" type="blocked"/><var cp="" type="allocatable" not-when="y"/></char><char cp="0068"><var cp="0067" type="blocked"/><var cp="0061 0062" type="t" when="y"/></char>`,
  rules: `<rule name="x"><look-behind><class>0061-0063</class></look-behind><anchor/></rule>
    <rule name="y"><choice><rule by-ref="x"/><rule><anchor/><look-ahead><any count="0:1"/><char cp="0061"/></look-ahead></rule></choice></rule>
    <rule name="z"><choice><rule><char cp="0061"/><any count="0+"/><choice count="1+"><char cp="0062 0063"/><char cp="0064"/></choice></rule><rule count="2:3"><class>0064</class><any count="0:1"/></rule></choice></rule>
    <action disp="invalid" match="z" any-variant="t"/><action disp="withheld" only-variants="r t"/><action disp="activated" not-match="z"/><action disp="blocked" all-variants="r"/>`,
});
const data = readLgrData();
const others = typeof data === 'string' ? [] : Array.from(data.tables, ([name, xml]) => [name, readTable(xml)] as const);

it.each([['of several kinds', own] as const, ...bundledTables.map((table) => [table.id, table] as const), ...others])('%s', (name, table) => {
  const numRuns = name === 'of several kinds' ? 2000 : entriesOf(table).length > 3000 ? 20 : 100;
  fc.assert(fc.property(labelsOf(table), (text) => compare(text, table)), { numRuns });
}, 120_000);
