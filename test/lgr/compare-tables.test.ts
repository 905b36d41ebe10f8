import { expect, it } from 'vitest';
import { compareTables } from '../../src/lgr/compare-tables.js';
import { seLatin } from '../registries/bundled-tables.js';
import { charXml, readSections } from './lgr-xml.js';

const before = readSections({ data: charXml('a') + charXml('b') + charXml('cd') });

it('names what was added and what was removed, sequences as one', () => {
  const after = readSections({ data: charXml('b') + charXml('ef') + '<range first-cp="0061" last-cp="0061"/><range first-cp="0067" last-cp="0068"/>' });
  expect(compareTables(before, after)).toEqual({ added: ['ef', 'g', 'h'], removed: ['cd'], rules: false });
});

it('sees nothing where there is nothing, however it is written', () => {
  const after = readSections({ data: '<range first-cp="0061" last-cp="0062"/>' + charXml('cd') });
  expect(compareTables(before, after)).toEqual({ added: [], removed: [], rules: false });
});

it('sees that a character may stand elsewhere', () => {
  const rules = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
  const free = readSections({ data: charXml('a'), rules });
  const bound = readSections({ data: '<char cp="0061" when="first"/>', rules });
  expect(compareTables(free, bound)).toEqual({ added: [], removed: [], rules: true });
});

it('sees that a rule or an action is another one', () => {
  const latin = seLatin;
  expect(compareTables(latin, { ...latin, rules: { ...latin.rules, 'hyphen-minus-disallowed': [{ type: 'anchor' }] } }).rules).toBe(true);
  expect(compareTables(latin, { ...latin, actions: [{ disp: 'blocked' }] }).rules).toBe(true);
});
