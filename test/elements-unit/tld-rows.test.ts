/** What a row says is what the form would get of the name in it: never more, and never less. */
import { describe, expect, it } from 'vitest';
import { labelUnder } from '../../src/elements/converter/label-under.js';
import { rowsOf } from '../../src/elements/converter/tld-rows.js';
import { evaluateInput, formValueOf, stateOf, type Terms } from '../../src/elements/shared/evaluate-input.js';
import { allRegistries, loadRegistries } from '../../src/registry/registered.js';

await loadRegistries();
const registries = allRegistries();

const tlds = [...Object.keys(registries), 'com', 'xyz'];
const termsOf = (more: Partial<Terms> = {}): Terms => ({ accept: 'registrable', tld: tlds.join(' '), registries, ...more });
const rows = (input: string, terms = termsOf()) => rowsOf(evaluateInput(input, terms), terms);
const statesOf = (input: string, ...asked: string[]): string[] => rows(input, termsOf({ tld: asked.join(' ') })).map(({ state }) => state);

const names = ['räksmörgås', 'straße', 'blåbærsyltetøy', 'q', 'pp', 'co', '850709-9805', 'wwwköp', 'þing', '\u05D9\u05B4\u05D3', 'smörgåsb\u043Erd', 'a b', 'köp-', '♥', 'xn--rksmrgs-5waolo', 'a'.repeat(64)];
const blocked = (domain: string): string | boolean => domain.startsWith('xn--rksmrgs') && (domain.endsWith('.nu') ? 'Taken.' : domain.endsWith('.com'));

describe.each<[string, Partial<Terms>]>([['any page', {}], ['a strict page', { strict: true }], ['a page that knows what is taken', { blocked }]])('%s', (_, more) => {
  it.each(names)('%s', (name) => {
    const terms = termsOf(more);
    for (const row of rows(name, terms)) {
      const answer = evaluateInput(`${name}.${row.tld}`, terms);
      expect([row.tld, row.isFree ? row.name.ascii : null]).toEqual([row.tld, formValueOf(answer, 'domain')]);
      expect([row.tld, row.state === 'blocked']).toEqual([row.tld, stateOf(answer, false) === 'blocked']);
    }
  });
});

describe('what a row says', () => {
  it.each<[string, string[], string[]]>([
    ['räksmörgås', ['se', 'is', 'pl', 'com'], ['permitted', 'refused', 'uncertain', 'unknown']],
    ['850709-9805', ['se', 'nu'], ['caution', 'permitted']],
    ['a b', ['se', 'com'], ['refused', 'invalid']],
    ['ÅÄÖ', ['com', 'se'], ['unknown', 'permitted']],
  ])('%s', (input, asked, states) => expect(statesOf(input, ...asked)).toEqual(states));

  it('is the page’s own reason, where it has one', () => {
    const reasons = rows('räksmörgås', termsOf({ blocked, tld: 'se nu com' })).map((row) => [row.state, row.blocked]);
    expect(reasons).toEqual([['permitted', undefined], ['blocked', 'Taken.'], ['blocked', '']]);
  });
});

describe('the label', () => {
  const label = (input: string, tld = 'se nu com') => labelUnder(evaluateInput(input, termsOf({ tld })))?.unicode;

  it.each([
    ['Räksmörgås', 'räksmörgås'], ['räksmörgås.nu', 'räksmörgås'], ['https://www.räksmörgås.se/', 'räksmörgås'], ['räksmörgås.com', 'räksmörgås'],
    ['xn--rksmrgs-5wao1o.se', 'räksmörgås'], ['www.räksmörgås.com', 'räksmörgås'], ['a b', 'a b'], ['a b.com', 'a b'],
    ['', undefined], [' ', undefined], ['.se', undefined],
    ['räksmörgås.org', undefined], ['a b.org', undefined], // the page does not take it
    ['räksmörgås.pp.se', undefined], ['a b.pp.se', undefined], // others register there
    ['a.se, b.se', undefined], ['192.0.2.1', undefined], ['-www.räksmörgås.se', undefined], // something else is at fault
  ])('of %s is %s', (input, expected) => expect(label(input)).toBe(expected));
});
