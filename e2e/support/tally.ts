/** Counts what passed and what failed, from the reports that the test runners write for machines. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});

const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A runner that ended badly has failed at least once, whatever its report says: it may have broken off. */
function atLeastOne(failed: number, exitCode: number): number {
  return exitCode === 0 ? failed : Math.max(failed, 1);
}

function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** What vitest's JSON report says. */
export function unitTally(file: string, exitCode: number): Tally {
  const report = read(file, unitReport);
  if (!report) return { passed: 0, failed: 1 };
  return { passed: report.numPassedTests, failed: atLeastOne(report.numFailedTests, exitCode) };
}

/** What Playwright's JSON report says. A test that wasn't run (its build failed) or passed only at a second try has failed. */
export function browserTally(file: string, exitCode: number): Tally {
  const report = read(file, browserReport);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: atLeastOne(unexpected + flaky + skipped, exitCode) };
}

/** What a step without a report of its own counts as. */
export function stepTally(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All steps together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
