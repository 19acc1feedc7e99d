import { expect, test } from 'vitest';
import { makeLastSound } from './last-sound';
import { parseFiles } from './parse';

const text = (kind: string) => `---
title: T
summary: S
date: 2017-05-08
kind: ${kind}
authors: [a]
---
Text.
`;
const read = (kind: string) =>
  parseFiles([
    { kind: 'post', id: 'p', file: 'posts/p.md', text: kind === '' ? '---\ntitle: "open\n---\n' : text(kind) },
  ]);

test('a file that has become unreadable is as it last was, until it can be read again', () => {
  const lastSound = makeLastSound();
  const kindOf = (kind: string) => lastSound(read(kind)).post[0]?.usable?.kind;
  expect(kindOf('')).toBeUndefined();
  expect(kindOf('report')).toBe('report');
  expect(kindOf('')).toBe('report');
  expect(kindOf('nothing of the kind')).toBe('report');
  expect(kindOf('note')).toBe('note');
});
