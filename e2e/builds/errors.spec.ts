/** What an editor gets wrong is named, all of it in one run. */
import { expect, test } from '@playwright/test';
import { contentWith, script } from '../support/exports';
import { refused, straining } from '../support/odd-files';
import { traces } from '../support/traces';

test.describe.configure({ mode: 'default', timeout: 600_000 });

const problemLine = /^posts\/[^:]+:\d+:\d+ {2}(error|warning) {2}[a-z-]+ {2}\S/;

test('every odd file gives an error line of its own, and none a stack trace', () => {
  const { status, output } = script('check', { TALLY_CONTENT: contentWith('refused', refused) });
  const lines = output.trim().split('\n');
  const named = Object.keys(refused).filter((file) =>
    lines.some((line) => line.startsWith(`${file}:`) && / {2}error {2}/.test(line)),
  );
  expect(named).toEqual(Object.keys(refused));
  expect(status).toBe(1);
  expect(traces(output)).toEqual([]);
  expect(lines.slice(0, -1).filter((line) => !problemLine.test(line))).toEqual([]);
});

test('a body that strains the parser is read or refused, in finite time', () => {
  const { status, output } = script('check', { TALLY_CONTENT: contentWith('straining', straining) });
  expect(traces(output)).toEqual([]);
  expect([0, 1]).toContain(status);
});

test('a SITE_CLOCK that is no time is refused in one line', () => {
  const { status, output } = script('check', { SITE_CLOCK: 'tomorrow' });
  expect(status).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toContain('SITE_CLOCK is "tomorrow"');
});
