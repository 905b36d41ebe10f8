/** A reporter for vitest: leaves what `npm test` counts in .test-results/unit.json, with the reasons of skipped and failed tests. */
import { mkdirSync, writeFileSync } from 'node:fs';

export default class UnitSummary {
  onTestRunEnd(files, unhandledErrors) {
    const counts = { passed: 0, failed: 0, skipped: [], failures: [] };
    for (const error of unhandledErrors) fail(counts, 'outside of the tests', error);
    for (const file of files) {
      const before = counts.failed;
      for (const test of file.children.allTests()) countTest(test, `${file.relativeModuleId} › ${test.fullName}`, counts);
      // a file that can't be loaded, or whose hooks throw, fails without a failed test
      if (!file.ok() && counts.failed === before) fail(counts, file.relativeModuleId, file.errors()[0]);
    }
    mkdirSync('.test-results', { recursive: true });
    writeFileSync('.test-results/unit.json', JSON.stringify({ unit: counts }, null, 2));
  }
}

function countTest(test, name, counts) {
  const { state, note, errors } = test.result();
  if (state === 'passed') counts.passed++;
  else if (state === 'skipped') counts.skipped.push(note ?? test.fullName);
  else fail(counts, name, errors?.[0] ?? { message: 'the run ended before it did' });
}

function fail(counts, name, error) {
  counts.failed++;
  counts.failures.push(`${name}: ${error?.message ?? 'no reason is told'}`);
}
