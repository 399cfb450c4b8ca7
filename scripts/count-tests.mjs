// `node scripts/count-tests.mjs <report.json> <exit code>` prints "passed failed" from vitest's JSON report (for .ci/run).
import { existsSync, readFileSync } from 'node:fs';

const [report, exitCode] = process.argv.slice(2);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  testResults = [],
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
// A file that cannot even be loaded has no tests to count, and an error outside of a test belongs to none.
const unloadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const failed = numFailedTests + unloadable;
console.log(`${numPassedTests} ${failed === 0 && exitCode !== '0' ? 1 : failed}`);
