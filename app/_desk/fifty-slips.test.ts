/** A hundred posts with fifty slips: all are named in one run, at the right line; nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadContent } from '../_content/load';
import type { Problem } from '../_content/problem';
import { rules } from '../_elections/finding';
import { chamber, majority, post, type Slip, slips } from './fifty-slips.fixture';

const root = mkdtempSync(path.join(tmpdir(), 'tally-slips-'));
let problems: readonly Problem[] = [];

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** The file with a slip, and the line on which it is to be named. */
function slipped({ right, wrong, at = wrong }: Slip, sound: string): { text: string; line: number } {
  const text = sound.replace(right, wrong);
  if (text === sound || !text.includes(at)) throw new Error(`there is no ${right}, or no ${at}`);
  return { text, line: text.slice(0, text.indexOf(at)).split('\n').length };
}

const sound = { majority, chamber } as const;
const places = slips.map((slip, index) => {
  const file = slip.in === 'post' ? `posts/story-${index}.md` : `posts/elections/${slip.in}-${index}.md`;
  return { ...slip, file, ...slipped(slip, slip.in === 'post' ? post(index) : sound[slip.in]) };
});

beforeAll(() => {
  write('posts/authors/desk.md', '---\nname: Desk\n---\n');
  write('posts/topics/europe.md', '---\ntitle: Europe\nsummary: All of it.\n---\n');
  write('public/images/map.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" viewBox="0 0 4 3"/>');
  for (const [id, text] of Object.entries(sound)) write(`posts/elections/${id}.md`, text);
  for (let number = 0; number < 100; number++) write(`posts/story-${number}.md`, post(number));
  // The story that others link to stays sound.
  write('posts/story-0.md', post(0));
  for (const { file, text } of places) write(file.replace('story-0.', 'story-100.'), text.replace('story-0/\n', ''));
  vi.stubEnv('TALLY_CONTENT', root);
  problems = loadContent({ production: true }).problems;
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('all slips are named, each once, by its rule and on its line, and nothing else is', () => {
  const named = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  const made = places.map(({ file, line, rule }) => `${file.replace('story-0.', 'story-100.')}:${line} ${rule}`);
  expect(named.sort()).toEqual(made.sort());
});

test('fifty they are, and of every rule that the content format has', () => {
  expect(slips.length).toBeGreaterThanOrEqual(50);
  expect([...new Set(slips.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
});
