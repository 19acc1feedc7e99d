/** Proof that an edit did what it was to do, and nothing else. */
import { isDeepStrictEqual } from 'node:util';
import { readFrontMatter } from '../../_content/front-matter';
import type { Path } from '../../_elections/finding';
import { Refusal } from '../refusal';
import { type Edit, type FrontText, withEdits } from './front-text';

/** What stands at a path afterwards, from what stood there before. */
export interface Change {
  readonly path: Path;
  readonly to: (before: unknown) => unknown;
}

/**
 * Makes the edits and reads the result again.
 * @throws Refusal where the front matter then holds anything but what it held with the changes made, or the body differs
 */
export function edited(front: FrontText, edits: readonly Edit[], changes: readonly Change[]): string {
  const text = withEdits(front, edits);
  const before = readFrontMatter(front.source.text);
  const after = readFrontMatter(text);
  const expected = changes.reduce((data, { path, to }) => changed(data, path, to), before.data);
  if (after.errors.length === 0 && after.body === before.body && isDeepStrictEqual(after.data, expected)) return text;
  throw new Refusal(
    `${front.source.file} is written in a way that this command can't edit without touching more: do it by hand. Nothing was changed.`,
  );
}

function changed(data: unknown, path: Path, to: Change['to']): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to(data);
  if (Array.isArray(data)) return data.map((part, index) => (index === step ? changed(part, rest, to) : part));
  const map = typeof data === 'object' && data !== null ? data : {};
  return { ...map, [step]: changed(Object.entries(map).find(([key]) => key === step)?.[1], rest, to) };
}

/** For a list that grows by an item. */
export function withItem(item: unknown): Change['to'] {
  return (before) => [...(Array.isArray(before) ? before : []), item];
}
