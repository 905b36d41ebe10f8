import { expect, it } from 'vitest';
import { changesBetween } from '../../src/lgr/changes.js';
import { seed } from '../../src/registries/seed.js';
import { charXml, tableOf } from './document.js';

const before = tableOf({ data: charXml('a') + charXml('b') + charXml('cd') });

it('names what was added and what was removed, sequences as one', () => {
  const after = tableOf({ data: charXml('b') + charXml('ef') + '<range first-cp="0061" last-cp="0061"/><range first-cp="0067" last-cp="0068"/>' });
  expect(changesBetween(before, after)).toEqual({ added: ['ef', 'g', 'h'], removed: ['cd'], rules: false });
});

it('sees nothing where there is nothing, however it is written', () => {
  const after = tableOf({ data: '<range first-cp="0061" last-cp="0062"/>' + charXml('cd') });
  expect(changesBetween(before, after)).toEqual({ added: [], removed: [], rules: false });
});

it('sees that a character may stand elsewhere', () => {
  const rules = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
  const free = tableOf({ data: charXml('a'), rules });
  const bound = tableOf({ data: '<char cp="0061" when="first"/>', rules });
  expect(changesBetween(free, bound)).toEqual({ added: [], removed: [], rules: true });
});

it('sees that a rule or an action is another one', () => {
  const latin = seed['se-latn'];
  expect(changesBetween(latin, { ...latin, rules: { ...latin.rules, 'hyphen-minus-disallowed': [{ type: 'anchor' }] } }).rules).toBe(true);
  expect(changesBetween(latin, { ...latin, actions: [{ disp: 'blocked' }] }).rules).toBe(true);
});
