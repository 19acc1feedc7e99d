/** What an editor gets wrong is named, all of it in one run, and costs nobody the last good export. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentWith, exportFolder, script } from '../support/exports';
import { fourSlips, refused, straining } from '../support/odd-files';
import { filesOf } from '../support/pages';

test.describe.configure({ mode: 'default', timeout: 600_000 });

const problemLine = /^posts\/[^:]+:\d+:\d+ {2}(error|warning) {2}[a-z-]+ {2}\S/;

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Lines that look like the inside of a program. */
function traces(output: string): string[] {
  return output.split('\n').filter((line) => /^\s+at .*[:(]|node_modules|node:internal|^\w*Error:/.test(line));
}

test.describe('a post with a wrong date, an unknown author, an unknown key and an open directive', () => {
  const good = exportFolder('before');
  const run = { status: 0 as number | null, output: '', untouched: false };

  test.beforeAll(() => {
    const content = contentWith('four-slips', { [fourSlips.file]: fourSlips.text });
    const earlier = fingerprint(good);
    Object.assign(run, script('build', { TALLY_CONTENT: content, TALLY_OUT: good }));
    run.untouched = fingerprint(good) === earlier;
  });

  test('gives four errors with line and column in one run', () => {
    const errors = run.output.split('\n').filter((line) => / {2}error {2}/.test(line));
    const places = errors.map((line) => /^posts\/four-slips\.md:(\d+:\d+) /.exec(line)?.[1]);
    expect(places, run.output).toEqual(Object.values(fourSlips.places));
    expect(traces(run.output)).toEqual([]);
  });

  test('stops the build and leaves the last export as it was', () => {
    expect(run.status).toBe(1);
    expect(filesOf(good)).toContain('index.html');
    expect(run.untouched).toBe(true);
  });

  test('keeps npm start from serving, in one line more', () => {
    const content = contentWith('four-slips', { [fourSlips.file]: fourSlips.text });
    const { status, output } = script('start', { TALLY_CONTENT: content, TALLY_OUT: good, PORT: '0' });
    expect(status).toBe(1);
    expect(output.trim().split('\n').at(-1)).toBe('Nothing is served: the build failed, for the reason above.');
    expect(traces(output)).toEqual([]);
  });
});

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
