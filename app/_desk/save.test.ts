import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from './refusal';
import { createFile, replaceFile, type Write } from './save';

let root = '';
const at = (file: string) => path.join(root, file);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-save-'));
  writeFileSync(at('a.md'), 'before');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A disk that takes a part and then fails. */
function failing(code: string): Write {
  return (descriptor, text) => {
    writeSync(descriptor, text.slice(0, 2));
    throw Object.assign(new Error(`${code}: no space left on device, write`), { code });
  };
}

describe('a file that is there', () => {
  test('is replaced, and keeps its rights', () => {
    chmodSync(at('a.md'), 0o640);
    replaceFile(root, 'a.md', 'before', 'after');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('after');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test.each([
    ['ENOSPC', "a.md can't be written: the disk is full. Nothing was changed."],
    ['EROFS', 'the disk can only be read'],
    ['EWHAT', 'no space left on device, write'],
  ])('%s leaves it whole, and nothing beside it', (code, message) => {
    expect(() => replaceFile(root, 'a.md', 'before', 'after', failing(code))).toThrow(message);
    expect(() => replaceFile(root, 'a.md', 'before', 'after', failing(code))).toThrow(Refusal);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('before');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('changed or removed meanwhile, it is left alone', () => {
    writeFileSync(at('a.md'), 'by somebody else');
    expect(() => replaceFile(root, 'a.md', 'before', 'after')).toThrow('changed by somebody else meanwhile');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('by somebody else');
    rmSync(at('a.md'));
    expect(() => replaceFile(root, 'a.md', 'before', 'after')).toThrow('gone');
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('a new file', () => {
  test('is written, its folder too', () => {
    createFile(root, 'new/b.md', 'text');
    expect(readFileSync(at('new/b.md'), 'utf8')).toBe('text');
    expect(readdirSync(at('new'))).toEqual(['b.md']);
  });

  test('never takes the place of another, not even of one that came while it was written', () => {
    expect(() => createFile(root, 'a.md', 'text')).toThrow('a.md is there already and is left as it is');
    const slow: Write = (descriptor, text) => {
      writeSync(descriptor, text);
      writeFileSync(at('b.md'), 'first');
    };
    expect(() => createFile(root, 'b.md', 'text', slow)).toThrow('is there already');
    expect(readFileSync(at('b.md'), 'utf8')).toBe('first');
    expect(readdirSync(root)).toEqual(['a.md', 'b.md']);
  });

  test('on a full disk leaves nothing', () => {
    expect(() => createFile(root, 'b.md', 'text', failing('ENOSPC'))).toThrow('the disk is full');
    expect(readdirSync(root)).toEqual(['a.md']);
  });
});
