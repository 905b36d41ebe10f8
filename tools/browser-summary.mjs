/** A reporter for @web/test-runner: leaves what `npm test` counts, for each browser, in .test-results/browser.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export function browserSummary() {
  return {
    onTestRunFinished({ sessions }) {
      const summary = {};
      for (const session of sessions) {
        const counts = (summary[session.browser.name] ??= { passed: 0, failed: 0, skipped: [], failures: [] });
        const before = counts.failed;
        const file = [session.browser.name, relative('.', session.testFile)];
        countSuite(session.testResults, counts, file);
        // a file that can't be loaded, or that throws outside of a test, fails without a failed test
        if (!session.passed && counts.failed === before) fail(counts, file, session.errors[0]);
      }
      mkdirSync('.test-results', { recursive: true });
      writeFileSync('.test-results/browser.json', JSON.stringify(summary, null, 2));
    },
  };
}

/** Mocha knows no reason for a skipped test, so that its full name has to say it. Where it stands is told of one that failed. */
function countSuite(suite, counts, names) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped.push([...names.slice(2), test.name].join(' › '));
    else if (test.passed) counts.passed++;
    else fail(counts, [...names, test.name], test.error);
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts, [...names, inner.name]);
}

function fail(counts, names, error) {
  counts.failed++;
  counts.failures.push(`${names.join(' › ')}: ${error?.message ?? 'no reason is told'}`);
}
