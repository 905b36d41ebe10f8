import { expect, it } from 'vitest';
import { compareTables } from '../../src/lgr/compare-tables.js';
import { seLatin } from '../registries/bundled-tables.js';
import { charXml, readSections } from './lgr-xml.js';

const before = readSections({ data: charXml('a') + charXml('b') + charXml('cd') });

it('names what was added and what was removed, sequences as one', () => {
  const after = readSections({ data: charXml('b') + charXml('ef') + '<range first-cp="0061" last-cp="0061"/><range first-cp="0067" last-cp="0068"/>' });
  expect(compareTables(before, after)).toEqual({ added: ['ef', 'g', 'h'], removed: ['cd'], variants: [], rules: false });
});

it('sees nothing where there is nothing, however it is written', () => {
  const after = readSections({ data: '<range first-cp="0061" last-cp="0062"/>' + charXml('cd') });
  expect(compareTables(before, after)).toEqual({ added: [], removed: [], variants: [], rules: false });
});

it('sees that a character may stand elsewhere', () => {
  const rules = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
  const free = readSections({ data: charXml('a'), rules });
  const bound = readSections({ data: '<char cp="0061" when="first"/>', rules });
  expect(compareTables(free, bound)).toEqual({ added: [], removed: [], variants: [], rules: true });
});

it('sees that a rule or an action is another one', () => {
  const latin = seLatin;
  expect(compareTables(latin, { ...latin, rules: { ...latin.rules, 'hyphen-minus-disallowed': [{ type: 'anchor' }] } }).rules).toBe(true);
  expect(compareTables(latin, { ...latin, actions: [{ disp: 'blocked' }] }).rules).toBe(true);
});

it('sees another variant, its type and its context, in whatever order variants are', () => {
  const table = (variants: string) => readSections({ data: `<char cp="0061">${variants}</char>${charXml('b')}`, rules: '<rule name="r"><anchor/></rule>' });
  const two = '<var cp="0062" type="blocked"/><var cp="0063"/>';
  expect(compareTables(table(two), table('<var cp="0063"/><var cp="0062" type="blocked" comment="b"/>')).variants).toEqual([]);
  for (const other of ['', '<var cp="0063"/>', two.replace('0063', '0064'), two.replace('blocked', 'allocatable'), two.replace('0063"', '0063" when="r"')]) {
    expect(compareTables(table(two), table(other))).toEqual({ added: [], removed: [], variants: ['a'], rules: false });
  }
});

it('sees another tag and another class, and no remark', () => {
  const table = (attributes: string, set: string) => readSections({ data: `<char cp="0061" ${attributes}/>`, rules: `<class name="c">${set}</class>` });
  expect(compareTables(table('tag="x"', '0061'), table('tag="y"', '0061')).rules).toBe(true);
  expect(compareTables(table('tag="x"', '0061'), table('tag="x"', '0062')).rules).toBe(true);
  expect(compareTables(table('tag="x y"', '0061'), table('tag="y x" comment="a"', '0061')).rules).toBe(false);
});
