// @ts-check
// Reads how many tests really ran from the reporters' JSON, never from what they print.

/** @typedef {{ passed: number, failed: number, skipped: number, remarks: string[] }} Count */

/**
 * A suite that could not even be loaded counts as one failed test: it hides an unknown number of them.
 * @param {{
 *   success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number,
 * }} report Jest's `--json`
 * @returns {Count}
 */
export function countJest(report) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return complete({
    passed: report.numPassedTests,
    failed: report.success || failed > 0 ? failed : 1,
    skipped: report.numPendingTests + report.numTodoTests,
    remarks: [],
  });
}

/**
 * A test that passed only on a second try has failed: nobody would trust it the third time.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[],
 * }} report Playwright's JSON reporter
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return complete({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    remarks: errors.map(({ message }) => message ?? 'an error outside any test'),
  });
}

/**
 * A step in which nothing ran has proved nothing.
 * @param {Count} count
 * @returns {Count}
 */
function complete(count) {
  if (count.passed + count.failed > 0) return count;
  return { ...count, failed: 1, remarks: [...count.remarks, 'no test ran'] };
}

/**
 * @param {Count[]} counts
 * @returns {{ passed: number, failed: number }}
 */
export function sum(counts) {
  return {
    passed: counts.reduce((total, one) => total + one.passed, 0),
    failed: counts.reduce((total, one) => total + one.failed, 0),
  };
}
