/** Labels are told quickly where that is possible, and come to the same as if every question were asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { permitsLabel, tellPermission } from '../../src/lgr/permits-label.js';
import { readTable } from '../../src/lgr/read-table.js';
import { expand } from '../../src/lgr/repertoire.js';
import type { RuleNode, Table } from '../../src/lgr/table.js';
import { readLgrData } from '../conformance/lgr-data.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { readSections } from './lgr-xml.js';

/** The same table, in which no entry is plain, and every rule names another one, of which nothing is told beforehand. */
function slowed(table: Table): Table {
  const named = Object.entries(table.rules).flatMap(([name, nodes]): [string, readonly RuleNode[]][] => [[`${name}.`, nodes.map(renamed)], [name, [{ type: 'rule', by: `${name}.` }]]]);
  return { ...table, repertoire: table.repertoire.flatMap(expand).map((entry) => ({ variants: [], ...entry })), rules: Object.fromEntries(named) };
}

const renamed = ({ by, nodes, ...node }: RuleNode): RuleNode => ({ ...node, ...(by !== undefined && { by: `${by}.` }), ...(nodes && { nodes: nodes.map(renamed) }) });

const own = readSections({
  data: `<range first-cp="0061" last-cp="0066"/><char cp="0061 0062" when="x"/><char cp="0067"><var cp="0067" type="r" when="x"/><var cp="0068" type="blocked"/></char><char cp="0068"/>`,
  rules: `<rule name="x"><look-behind><class>0061-0063</class></look-behind><anchor/></rule>
    <rule name="some"><choice><rule><char cp="0061"/><any count="0+"/><char cp="0062 0063"/></rule><class count="2:3">0064-0065</class></choice></rule>
    <rule name="no"><start/><char cp="0066" count="0+"/><complement><class>0061-0067</class></complement><char cp="0061"/></rule>
    <rule name="both"><rule by-ref="some"/><char cp="0066" count="0:1"/></rule>
    <action disp="invalid" match="both"/><action disp="blocked" match="no"/><action disp="allocatable" only-variants="r"/><action disp="activated" not-match="some"/>`,
});
const data = readLgrData();
const others = typeof data === 'string' ? [] : ['rz-5__und-Latn', 'rz-5__und-Arab', 'rz-5__und-Mymr', 'synthetic__count-attribute', 'sl-2024__und-Beng'].flatMap((name) => data.tables.get(name) ?? []).map(readTable);

const tables = [own, ...bundledTables, ...others].map((table) => [table.id, table] as const);

it.each(tables)('%s', (_, table) => {
  const entries = table.repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
  const label = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...entries) }, { weight: 1, arbitrary: fc.constantFrom('!', ...Array.from(entries.join(''))) }), { minLength: 1, maxLength: 10 });
  const slow = slowed(table);
  fc.assert(
    fc.property(label.map((parts) => parts.join('')), (text) => {
      const [quick, asked] = [table, slow].map((each) => {
        const { action: _action, parts, ...rest } = evaluate(text, each);
        return { ...rest, parts: parts.map(({ entry, ...part }) => ({ ...part, entry: entry?.codePoints })) };
      });
      expect(quick).toEqual(asked);
    }),
    { numRuns: 300 },
  );
});

/** The entries of a table, and what no table has: a sign, a lone surrogate, and letters of other planes. */
const piecesOf = (table: Table): string[] => ['!', '\uD800', '\u{10400}', ...table.repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints))];

describe('a label is permitted as its parts tell', () => {
  it.each(tables)('%s: each entry alone, and beside some of the others', (_, table) => {
    const pieces = piecesOf(table);
    const told = { true: 0, false: 0, undefined: 0 };
    for (const [index, one] of pieces.entries()) {
      // beside each of them where they are few
      const step = Math.ceil(pieces.length / 150);
      for (let at = -1; at < pieces.length; at += at < 0 ? 1 + (index % step) : step) {
        const label = one + (pieces[at] ?? '');
        told[`${tellPermission(label, table)}`]++;
        if (permitsLabel(label, table) !== evaluate(label, table).eligible) expect.fail(JSON.stringify(label));
      }
    }
    expect(told.false).toBeGreaterThan(0);
  });

  it.each(tables)('%s: any of its entries, and code points of these', (_, table) => {
    const pieces = piecesOf(table);
    const piece = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...pieces) }, { weight: 2, arbitrary: fc.constantFrom(...Array.from(pieces.join(''))) }, { weight: 3, arbitrary: fc.constantFrom('-', '1', 'a') });
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
      const label = parts.join('');
      expect(permitsLabel(label, table)).toBe(evaluate(label, table).eligible);
    }), { numRuns: 2000 });
  });

  it('most of them without asking for the parts', () => {
    const words = ['räksmörgås', 'e-handel', 'kaffe24', '\u05D9\u05B4\u05D3\u05D9\u05E9', '\u05E4\u05BF\u05D9\u05E9-\u05D0\u05B7', 'ж', 'ß'];
    const told = bundledTables.slice(0, 2).map((table) => words.map((word) => tellPermission(word, table)));
    expect(told).toEqual([[true, true, true, false, false, false, false], [false, false, false, true, true, false, false]]);
    expect(tellPermission('-a', bundledTables[0]!)).toBeUndefined();
  });
});

it('a letter with variants is not told without them', () => {
  const table = readSections({ data: '<char cp="0061"><var cp="0061" type="blocked"/></char><char cp="0062"/>', rules: '' });
  expect(['a', 'b', 'ab'].map((label) => tellPermission(label, table))).toEqual([undefined, true, undefined]);
  expect(['a', 'b', 'ab'].map((label) => permitsLabel(label, table))).toEqual([false, true, false]);
});
