/** The list that other tests rest on has the figures that it says, counted without any of the code under test but the check itself. */
import { expect, it } from 'vitest';
import { checkList } from '../../src/lists/check-list.js';
import { no } from '../../src/registries/no/policy.js';
import { applicationFigures as figures, applicationsAsCSV, generatedApplications } from './applications.js';

it('has Norid’s figures', { timeout: 120_000 }, async () => {
  const applicants = new Map<string, Set<string>>();
  const counts = { rows: 0, faults: 0, duplicates: 0 };
  for await (const { verdict, unicode, kept } of checkList(applicationsAsCSV(generatedApplications()), { registries: no, keep: ['Søker'] })) {
    counts.rows++;
    if (verdict !== 'permitted') {
      counts.faults++;
      continue;
    }
    const known = applicants.get(unicode) ?? new Set();
    applicants.set(unicode, known);
    if (known.has(kept![0]!)) counts.duplicates++;
    known.add(kept![0]!);
  }
  const sizes = [...applicants.values()].map(({ size }) => size);
  const several = sizes.filter((size) => size > 1);
  expect({
    ...counts,
    left: sizes.reduce((all, size) => all + size),
    names: sizes.length,
    namesWithOneApplicant: sizes.length - several.length,
    applicantsOfOthers: Math.round(several.reduce((all, size) => all + size) / several.length),
    topNames: [...applicants].toSorted(([, one], [, other]) => other.size - one.size).slice(0, 10).map(([name]) => name),
  }).toEqual(figures);
});

it('is the same each time', () => {
  expect(generatedApplications()).toEqual(generatedApplications());
  expect(generatedApplications(1)).not.toEqual(generatedApplications());
});
