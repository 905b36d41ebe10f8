import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgesOf, holdsAtEdge } from '../../src/lgr/edges.js';
import { RuleMatcher } from '../../src/lgr/match.js';
import { codePointsOf } from '../../src/code-points.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { readSections } from './lgr-xml.js';

const any = (count: number): string => '<any/>'.repeat(count);
const behind = (inside: string): string => `<look-behind>${inside}</look-behind><anchor/>`;
const ahead = (inside: string): string => `<anchor/><look-ahead>${inside}</look-ahead>`;
const tableOf = (rule: string) => readSections({ data: '<range first-cp="0061" last-cp="0063"/><char cp="002D" not-when="x"/>', rules: `<rule name="y"><start/></rule><rule name="x">${rule}</rule>` });

/** What the rules are asked about. */
const A = 0x61;

it.each<[string, string, number, number]>([
  ['the first place', behind('<start/>'), 1, 0],
  ['the last place', ahead('<end/>'), 0, 1],
  ['the fourth place', behind(`<start/>${any(2)}<char cp="002D"/>`), 4, 0],
  ['the last but two', ahead(`<char cp="0061"/>${any(1)}<end/>`), 0, 3],
  ['a sequence between', behind('<start/><char cp="0061 0062"/>'), 3, 0],
  ['any of several', `<choice><rule>${behind('<start/>')}</rule><rule>${ahead(`${any(1)}<end/>`)}</rule></choice>`, 1, 2],
  ['no place, beside itself', behind(`<start/>${any(2)}<char cp="0062 0061"/>`), 0, 0],
])('a rule about the edges of a label: %s', (_, rule, start, end) => {
  expect(edgesOf('x', tableOf(rule), A)).toEqual({ start, end });
});

it.each([
  `<look-behind><start/>${any(1)}</look-behind><anchor/><look-ahead><end/></look-ahead>`, behind('<start/><class>0061-0062</class>'),
  behind('<char cp="0062"/>'), ahead('<char cp="0062"/>'), behind('<char cp="0061" count="0:1"/>'), behind(`<start/><any count="0+"/>`), behind('<start/><choice><rule><any/></rule><rule><any/><any/></rule></choice>'),
  `<choice><rule>${behind('<start/>')}</rule><rule>${behind('<char cp="0062"/>')}</rule></choice>`, '<anchor/>', behind('<rule by-ref="y"/>'),
])('a rule about other places: %s', (rule) => {
  expect(edgesOf('x', tableOf(rule), A)).toBeUndefined();
});

it('a rule with more ways than are tried one by one', () => {
  const choice = (count: number): string => `<choice>${`<rule>${behind('<start/>')}</rule>`.repeat(count)}</choice>`;
  expect([8, 9].map((count) => edgesOf('x', tableOf(choice(count)), A))).toEqual([{ start: 1, end: 0 }, undefined]);
});

it('none that a table does not have', () => {
  expect(edgesOf('z', tableOf(behind('<start/>')), A)).toBeUndefined();
  expect(edgesOf('constructor', tableOf(behind('<start/>')), A)).toBeUndefined();
});

const rules = [...bundledTables.map((table) => [table, Object.keys(table.rules)] as const), ...[behind(`<start/>${any(2)}<char cp="002D"/>`), `<choice><rule>${behind('<start/><char cp="0061 0062"/>')}</rule><rule>${ahead(`<char cp="0061"/><end/>`)}</rule></choice>`].map((rule) => [tableOf(rule), ['x']] as const)];

it.each(rules.flatMap(([table, names]) => names.map((name) => [`${table.id} ${name}`, table, name] as const)))('holds nowhere else: %s', (_, table, rule) => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '-', '-', '1'), minLength: 1, maxLength: 9 }), fc.constantFrom('a', '-', '1'), (label, asked) => {
    fc.pre(!label.includes(asked + asked));
    const { start, end } = edgesOf(rule, table, asked.charCodeAt(0))!;
    const matcher = new RuleMatcher(table, codePointsOf(label));
    const held = Array.from(label, (each, at) => (each === asked ? at : -1)).filter((at) => at >= 0 && matcher.fulfils({ rule }, { at, length: 1 }));
    expect(held.filter((at) => at >= start && at < label.length - end)).toEqual([]);
  }), { numRuns: 500 });
});

it.each(rules.flatMap(([table, names]) => names.map((name) => [`${table.id} ${name}`, table, name] as const)))('holds where it is told to: %s', (_, table, rule) => {
  const matched = { ...table, rules: { ...table.rules, asked: [{ type: 'rule', by: rule } as const] } }; // of what another rule names, nothing is told
  const told = { true: 0, false: 0, undefined: 0 };
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '-', '-', '1'), minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 3 }), (label, length) => {
    const codePoints = codePointsOf(label);
    const matcher = new RuleMatcher(matched, codePoints);
    for (let at = 0; at + length <= codePoints.length; at++) {
      const isTold = holdsAtEdge(rule, table.rules, codePoints, at, length);
      told[`${isTold}`]++;
      if (isTold !== undefined) expect(isTold).toBe(matcher.fulfils({ rule: 'asked' }, { at, length }));
    }
  }), { numRuns: 500 });
  expect(Math.min(told.true, told.false)).toBeGreaterThan(5);
});

it('is told of each place, and not where it is about others', () => {
  const told = (inside: string): (boolean | undefined)[] => [0, 1, 2].map((at) => holdsAtEdge('x', tableOf(inside).rules, codePointsOf('ab-'), at, 1));
  expect(told(ahead('<any/><end/>'))).toEqual([false, true, false]);
  expect(told(behind('<start/><char cp="0061"/>'))).toEqual([false, true, false]);
  expect(told(behind('<start/><char cp="0062"/>'))).toEqual([false, false, false]);
  expect(told(behind('<any/>'))).toEqual([undefined, undefined, undefined]);
});
