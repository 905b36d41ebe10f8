/** Tables in which nothing begins as a label does are not asked whether they permit it; the answer is that of asking all. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examineName } from '../../src/diagnosis/validate-name.js';
import { evaluate } from '../../src/lgr/evaluate.js';
import { registries } from '../../src/registries/bundled.js';
import { evaluateLabel } from '../../src/registry/evaluate-label.js';
import { entriesOf } from '../registries/entries.js';

const all = Object.values(registries).flatMap(({ tables }) => tables);
const registry = { ...registries.se, tables: [...all, ...all.toReversed()], shapes: [] };
const entries = [...new Set(all.flatMap(entriesOf))];

const pairs = entries.flatMap((one) => entries.map((other) => one + other));
const longer = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...entries) }, { weight: 1, arbitrary: fc.constantFrom('о', '漢', 'ß', '\u0301') }), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

function check(text: string): void {
  const [label] = examineName(text).labels;
  const fit = evaluateLabel(label!, 0, registry)!;
  const evaluations = registry.tables.map((table) => evaluate(label!.decoded, table));
  const best = evaluations.findIndex(({ eligible }) => eligible);
  if (fit.isRefused !== best < 0) expect.fail(`${text}: ${fit.isRefused}`);
  if (best >= 0 && fit.table !== registry.tables[best]!.id) expect.fail(`${text}: ${fit.table}`);
  if (best >= 0) return;
  const fewest = Math.min(...evaluations.map(({ refused }) => Math.max(1, refused)));
  const chosen = registry.tables.findIndex(({ id }) => id === fit.table);
  expect(Math.max(1, evaluations[chosen]!.refused)).toBe(fewest);
  expect(fit.parts).toEqual(evaluations[chosen]!.parts);
}

it('of every entry of every bundled table, alone and in pairs', () => {
  for (const text of [...entries, ...pairs]) check(text);
}, 120_000);

it('of random labels', () => {
  fc.assert(fc.property(longer, check), { numRuns: 2000 });
});

it('nothing is said by a registry without tables, and of a code that stands for nothing', () => {
  expect(evaluateLabel(examineName('a').labels[0]!, 0, { ...registry, tables: [] })).toBeUndefined();
  expect(evaluateLabel(examineName('xn--0000h').labels[0]!, 0, registry)).toBeUndefined();
});
