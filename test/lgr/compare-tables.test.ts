import { describe, expect, it } from 'vitest';
import { compareTables, compareTableSets, isSame, type TablePair } from '../../src/lgr/compare-tables.js';
import type { Table } from '../../src/lgr/table.js';
import { registries } from '../../src/registries/bundled.js';
import { seLatin } from '../registries/bundled-tables.js';
import { charXml, readSections } from './lgr-xml.js';

const before = readSections({ data: charXml('a') + charXml('b') + charXml('cd') });

it('names what was added and what was removed, sequences as one', () => {
  const after = readSections({ data: charXml('b') + charXml('ef') + '<range first-cp="0061" last-cp="0061"/><range first-cp="0067" last-cp="0068"/>' });
  expect(compareTables(before, after)).toMatchObject({ added: ['ef', 'g', 'h'], removed: ['cd'], variants: [], rules: false });
});

it('sees nothing where there is nothing, however it is written', () => {
  const after = readSections({ data: '<range first-cp="0061" last-cp="0062"/>' + charXml('cd') });
  expect(compareTables(before, after)).toMatchObject({ added: [], removed: [], variants: [], rules: false });
});

it('sees that a character may stand elsewhere', () => {
  const rules = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
  const free = readSections({ data: charXml('a'), rules });
  const bound = readSections({ data: '<char cp="0061" when="first"/>', rules });
  expect(compareTables(free, bound)).toMatchObject({ added: [], removed: [], variants: [], rules: true });
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
    expect(compareTables(table(two), table(other))).toMatchObject({ added: [], removed: [], variants: ['a'], rules: false });
  }
});

it('sees another tag and another class, and no remark', () => {
  const table = (attributes: string, set: string) => readSections({ data: `<char cp="0061" ${attributes}/>`, rules: `<class name="c">${set}</class>` });
  expect(compareTables(table('tag="x"', '0061'), table('tag="y"', '0061')).rules).toBe(true);
  expect(compareTables(table('tag="x"', '0061'), table('tag="x"', '0062')).rules).toBe(true);
  expect(compareTables(table('tag="x y"', '0061'), table('tag="y x" comment="a"', '0061')).rules).toBe(false);
});

describe('what exactly has changed of rules', () => {
  const table = (data: string, rules: string) => readSections({ data, rules });
  const rule = (name: string, inside = '<anchor/>') => `<rule name="${name}">${inside}</rule>`;
  const where = 'cp="0061" when="r"';

  it('rules and classes by name, actions, and the characters that may stand elsewhere', () => {
    const older = table('<char cp="0061"/><char cp="0062"/>', `<class name="c">0061</class><class name="gone">0061</class>${rule('r')}${rule('s')}`);
    const newer = table(`<char ${where}/><char cp="0062"/>`, `<class name="c">0062</class>${rule('r')}${rule('t')}<action disp="blocked" match="t"/>`);
    expect(compareTables(older, newer)).toEqual({
      added: [], removed: [], variants: [], rules: true,
      details: {
        places: ['a'],
        rules: { added: ['t'], removed: ['s'], changed: [] },
        classes: { added: [], removed: ['gone'], changed: ['c'] },
        actions: true,
      },
    });
  });

  it('a rule that says something else', () => {
    const { details } = compareTables(table(charXml('a'), rule('r')), table(charXml('a'), rule('r', '<look-behind><start/></look-behind><anchor/>')));
    expect(details).toEqual({ places: [], rules: { added: [], removed: [], changed: ['r'] }, classes: { added: [], removed: [], changed: [] }, actions: false });
  });
});

describe('the tables of a registry', () => {
  const { se, nu } = registries;
  const [latin, hebrew] = se.tables as [Table, Table];
  const idsOf = (pairs: readonly TablePair[]): (string | undefined)[][] => pairs.map((pair) => ['older' in pair ? pair.older.id : undefined, 'newer' in pair ? pair.newer.id : undefined]);

  it('each with that of the same id', () => {
    expect(idsOf(compareTableSets([hebrew, latin], [latin, hebrew]))).toEqual([['se-latn', 'se-latn'], ['se-hebr', 'se-hebr']]);
  });

  it('or of the same script, and the others are added or removed', () => {
    expect(idsOf(compareTableSets(se.tables, nu.tables))).toEqual([['se-latn', 'nu-latn'], ['se-hebr', undefined]]);
    expect(idsOf(compareTableSets(nu.tables, se.tables))).toEqual([['nu-latn', 'se-latn'], [undefined, 'se-hebr']]);
  });

  it('two single ones in any case', () => {
    expect(idsOf(compareTableSets([hebrew], [latin]))).toEqual([['se-hebr', 'se-latn']]);
  });

  it('are the same or not', () => {
    expect(compareTableSets(se.tables, se.tables).map(isSame)).toEqual([true, true]);
    expect(compareTableSets(se.tables, [latin]).map(isSame)).toEqual([true, false]);
    expect(compareTableSets(se.tables, nu.tables).map(isSame)).toEqual([false, false]);
  });
});
