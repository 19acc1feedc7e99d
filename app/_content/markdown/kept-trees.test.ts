import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept } from './kept-trees';
import { parse } from './parser';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-parsed-'));
  vi.stubEnv('TALLY_PARSED', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const text = `## A [heading](/about/ "x")

Text with a note[^1], **strong**, ~~old~~ :number[3]{of="a/b.c"} and 20:00.

| a | b |
|:--|--:|
| 1 | 2 |

- [x] done
- one

:::update{at="2017-05-07T20:00+02:00"}
More.
:::

[^1]: The note.
`;

test('a tree that was kept is as good as a new one', () => {
  vi.stubEnv('TALLY_PARSED', '');
  const anew = parse(text);
  vi.stubEnv('TALLY_PARSED', folder);
  expect(parse(text)).toEqual(anew);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(parse(text)).toEqual(anew);
});

test('the same text is parsed once, another text anew, and so is one whose file is broken', () => {
  let parsed = 0;
  const count = () => ++parsed;
  expect([kept('a', count), kept('a', count), kept('b', count), kept('a', count)]).toEqual([1, 1, 2, 1]);
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), 'x');
  expect([kept('a', count), kept('a', count)]).toEqual([3, 3]);
});

test('a folder that can not be written costs nothing but time', () => {
  writeFileSync(path.join(folder, 'file'), '');
  vi.stubEnv('TALLY_PARSED', path.join(folder, 'file', 'below'));
  expect(kept('a', () => 1)).toBe(1);
});
