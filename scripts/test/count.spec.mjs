// @ts-check
import { describe, expect, it } from '@jest/globals';
import { countJest, countPlaywright, sum } from './count.mjs';

const jest = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

describe('Jest', () => {
  it('counts tests', () => {
    expect(countJest({ ...jest, success: false, numFailedTests: 2, numPendingTests: 1 })).toMatchObject({
      passed: 3,
      failed: 2,
      skipped: 1,
    });
  });
  it('counts a suite that could not be loaded as failed', () => {
    expect(countJest({ ...jest, success: false, numRuntimeErrorTestSuites: 1 }).failed).toBe(1);
  });
  it('counts a failure outside the tests', () => {
    expect(countJest({ ...jest, success: false }).failed).toBe(1);
  });
  it('takes a run without tests for a failure', () => {
    expect(countJest({ ...jest, numPassedTests: 0 })).toMatchObject({ failed: 1, remarks: ['no test ran'] });
  });
  it('takes a run that skipped everything for a failure', () => {
    expect(countJest({ ...jest, numPassedTests: 0, numPendingTests: 5 }).failed).toBe(1);
  });
});

describe('Playwright', () => {
  it('counts a test that passed on a second try as failed', () => {
    expect(countPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] })).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });
  it('counts errors outside the tests', () => {
    const count = countPlaywright({ stats: { ...stats, expected: 0 }, errors: [{ message: 'no server' }] });
    expect(count).toMatchObject({ passed: 0, failed: 1, remarks: ['no server'] });
  });
});

it('adds up', () => {
  const one = { passed: 2, failed: 1, skipped: 4, remarks: [] };
  expect(sum([one, one])).toEqual({ passed: 4, failed: 2 });
});
