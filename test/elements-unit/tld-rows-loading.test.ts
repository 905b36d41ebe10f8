/** Rows of top-level domains whose registries are small files of their own: on their way, or not to be had. */
import { expect, it, vi } from 'vitest';
import * as english from '../../src/languages/en.js';
import { rowsOf } from '../../src/elements/converter/tld-rows.js';
import { evaluateInput, formValueOf, speak, type Terms } from '../../src/elements/shared/evaluate-input.js';
import { allRegistries, loadRegistries } from '../../src/registry/registered.js';

vi.mock('../../src/registries/bundled.js', async (original) => {
  const actual = await original<{ loadable: object }>();
  return { ...actual, loadable: { ...actual.loadable, no: () => Promise.reject(new TypeError('Failed to fetch')) } };
});

const rows = (terms: Terms) => rowsOf(evaluateInput('räk', terms), terms).map(({ state, isFree }) => [state, isFree]);
const termsOf = (): Terms => ({ accept: 'registrable', tld: 'se no com', registries: allRegistries() });

it('a name can’t be had while its registry is on its way; without it, its names are taken as those of any other TLD without rules', async () => {
  expect(rows(termsOf())).toEqual([['permitted', true], ['awaited', false], ['unknown', true]]);
  await loadRegistries('no').catch(() => undefined);
  expect(rows(termsOf())).toEqual([['permitted', true], ['missing', true], ['unknown', true]]);
  expect(formValueOf(evaluateInput('räk.no', termsOf()), 'domain')).toBe('xn--rk-via.no');
});

it('what the protocol refuses is refused before any has come', () => {
  const terms: Terms = { ...termsOf(), tld: 'se dk' };
  expect(rowsOf(evaluateInput('a♥', terms), terms).map(({ state, isFree }) => [state, isFree])).toEqual([['refused', false], ['invalid', false]]);
});

it('without its rules a name is taken, but not by a strict page, and it is said why', () => {
  const terms: Terms = { ...termsOf(), tld: 'no' };
  const answer = evaluateInput('räk', terms);
  expect([formValueOf(answer, 'domain'), formValueOf(evaluateInput('räk', { ...terms, strict: true }), 'domain')]).toEqual(['xn--rk-via.no', null]);
  expect(speak(answer, english)).toBe('The rules of .no could not be loaded, so we don’t know whether räk.no can be registered.');
});
