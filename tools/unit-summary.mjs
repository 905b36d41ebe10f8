/** A reporter for vitest: leaves what `npm test` counts in .test-results/unit.json, with the reasons of skipped tests. */
import { mkdirSync, writeFileSync } from 'node:fs';

export default class UnitSummary {
  onTestRunEnd(files, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const file of files) {
      const before = counts.failed;
      for (const test of file.children.allTests()) countTest(test, counts);
      // a file that can't be loaded, or whose hooks throw, fails without a failed test
      if (!file.ok() && counts.failed === before) counts.failed++;
    }
    mkdirSync('.test-results', { recursive: true });
    writeFileSync('.test-results/unit.json', JSON.stringify({ unit: counts }, null, 2));
  }
}

function countTest(test, counts) {
  const { state, note } = test.result();
  if (state === 'passed') counts.passed++;
  else if (state === 'failed') counts.failed++;
  else if (state === 'skipped') counts.skipped.push(note ?? test.fullName);
  else counts.failed++; // pending: the run ended before the test did
}
