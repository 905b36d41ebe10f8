/** A reporter for @web/test-runner: leaves what `npm test` counts, for each browser, in .test-results/browser.json. */
import { mkdirSync, writeFileSync } from 'node:fs';

export function browserSummary() {
  return {
    onTestRunFinished({ sessions }) {
      const summary = {};
      for (const session of sessions) {
        const counts = (summary[session.browser.name] ??= { passed: 0, failed: 0, skipped: [] });
        const before = counts.failed;
        countSuite(session.testResults, counts, []);
        // a file that can't be loaded, or that throws outside of a test, fails without a failed test
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      mkdirSync('.test-results', { recursive: true });
      writeFileSync('.test-results/browser.json', JSON.stringify(summary, null, 2));
    },
  };
}

/** Mocha knows no reason for a skipped test, so that its full name has to say it. */
function countSuite(suite, counts, names) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped.push([...names, test.name].join(' › '));
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts, [...names, inner.name]);
}
