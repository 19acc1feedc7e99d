import { describe, expect, test } from 'vitest';
import { readCheckOptions } from './check-options';

describe('the command line of npm run check', () => {
  test('names files and a format', () => {
    expect(readCheckOptions(['--format', 'json', 'posts/a.md'])).toEqual({
      format: 'json',
      watch: false,
      help: false,
      files: ['posts/a.md'],
    });
    expect(readCheckOptions([])).toMatchObject({ format: 'text', files: [] });
  });

  test.each([
    [['--fromat', 'json'], '--fromat is unknown; did you mean `format`?'],
    [['--format=jsn'], '--format is "jsn", and must be one of text, json, github; did you mean `json`?'],
    [['--format'], 'argument missing'],
    [['-x'], '-x is unknown'],
  ])('%j is answered in one line', (args, answer) => {
    const read = readCheckOptions(args);
    expect(read).toContain(answer);
    expect(read).not.toContain('\n');
  });
});
