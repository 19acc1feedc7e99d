import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function preview(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'app/_desk/preview.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test.each([
  [['--at', 'tomorrow'], '--at is "tomorrow": it must be a time with its offset'],
  [['--at', '2017-05-06'], '--at is "2017-05-06": it must be a time with its offset'],
  [['--ta', 'x'], "Unknown option '--ta'"],
])('%j is refused in one line', (args, line) => {
  const { status, output } = preview(...args);
  expect(status).toBe(2);
  expect(output).toContain(line);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('--help says what it does', () => {
  expect(preview('--help')).toMatchObject({ status: 0, output: expect.stringContaining('--at 2017-') });
});
