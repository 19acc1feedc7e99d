/** Splits a Markdown file into its front matter, as data with positions, and its body. */
import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from '../_elections/finding';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  /** The front matter as plain data; keys without a value are left out, since unknown is not the same as nothing. */
  readonly data: unknown;
  /** Where keys stand without a value. They are not in the data, but their names must be right all the same. */
  readonly emptyKeys: readonly Path[];
  readonly body: string;
  /** The line of the file on which the body's first line stands. */
  readonly bodyLine: number;
  /** What YAML itself finds wrong; the data is then empty. */
  readonly errors: readonly (Position & { message: string })[];
  /**
   * Where something stands: a value, the key of a list or map, or, where nothing is there, what it is missing from.
   * `key` asks for the key rather than the value.
   */
  locate(path: Path, key?: 'key'): Position;
  /**
   * The same front matter without what stands at these paths; positions stay those of the file.
   * @param meant paths that are taken to be cut as well: where a misspelt key was meant to stand
   */
  without(paths: readonly Path[], meant?: readonly Path[]): FrontMatter;
  /** Whether something stood at this path, or around it, that `without` has left out. */
  wasCut(path: Path): boolean;
}

const start: Position = { line: 1, column: 1 };
/** Names that would reach into JavaScript's own objects. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a file. Never throws: what can't be read is among the errors.
 * @param text the whole file, CRLF and byte order mark as they come
 */
export function readFrontMatter(text: string): FrontMatter {
  const fail = (message: string, at = start): FrontMatter => ({
    data: {},
    emptyKeys: [],
    body: '',
    bodyLine: 1,
    errors: [{ ...at, message }],
    locate: () => start,
    without: () => fail(message, at),
    wasCut: () => false,
  });
  // One kind of line end: neither lines nor columns change by it.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return fail('the file is empty: it needs front matter between two lines of ---');
  const opening = /^---[ \t]*(.*?)[ \t]*\n/.exec(plain);
  if (!opening) return fail('no front matter: the file must begin with a line of ---, then the keys, then another ---');
  if (opening[1]) return fail(`the first line must be --- alone: front matter is YAML, "${opening[1]}" is not read`);
  const closing = /\n---([^\n]*)/.exec(plain.slice(3));
  if (!closing) return fail('the front matter is not closed: a line of --- is missing after the keys');
  if (closing[1]?.trim()) {
    const line = plain.slice(0, closing.index + 3).split('\n').length + 1;
    return fail('a line that begins with --- ends the front matter: it must be --- alone', { line, column: 1 });
  }
  const lines = new LineCounter();
  let document: Document | undefined;
  let content = '';
  try {
    // Options are given so that gray-matter's cache, which remembers failures as empty files, stays out of it.
    const parts = matter(plain, {
      language: 'yaml',
      engines: {
        yaml: (block: string) => {
          document = parse(block, lines);
          return {};
        },
        // gray-matter would execute a file that begins with ---js.
        javascript: refuse,
        json: refuse,
      },
    });
    content = parts.content;
  } catch (error) {
    return fail(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const bodyLine = plain.slice(0, plain.length - content.length).split('\n').length;
  return view(document ?? parse('', lines), lines, content, bodyLine);
}

function refuse(): never {
  throw new Error('front matter is YAML only');
}

function parse(block: string, lineCounter: LineCounter): Document {
  return parseDocument(block, { version: '1.2', schema: 'core', lineCounter, uniqueKeys: false, prettyErrors: false });
}

function view(
  document: Document,
  lines: LineCounter,
  body: string,
  bodyLine: number,
  cuts: ReadonlySet<string> = new Set(),
): FrontMatter {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = documentErrors(document).map(({ offset, message }) => ({ ...at(offset), message }));
  let data: unknown = {};
  const emptyKeys: Path[] = [];
  if (errors.length === 0) {
    try {
      data = toData(document, emptyKeys) ?? {};
    } catch (error) {
      // An alias that multiplies without end is refused by the library.
      const alias = firstAlias(document);
      const message = 'aliases (the words with *) make this file very long: write out what is meant';
      errors.push(alias === undefined ? { ...start, message: String(error) } : { ...at(alias), message });
    }
  }
  return {
    data,
    emptyKeys,
    body,
    bodyLine,
    errors,
    locate: (path, key) => {
      const offset = offsetOf(document, path, key === 'key');
      return offset === undefined ? start : at(offset);
    },
    without: (paths, meant = []) => {
      const copy = document.clone();
      const gone = new Set([...cuts, ...[...paths, ...meant].flatMap((path) => nameOfPlace(document, path) ?? [])]);
      // From the back, so that removing one item of a list does not move the next one to be removed.
      for (const path of [...paths].sort(laterFirst)) remove(copy, path);
      return view(copy, lines, body, bodyLine, gone);
    },
    wasCut: (path) =>
      path.some((_, index) => cuts.has(nameOfPlace(document, path.slice(0, index + 1)) ?? 'no such place')),
  };
}

const tagWording = 'a tag (the word with !) is not allowed: values are plain';

const twice = 'this key stands twice: the second one would hide the first';

/** Errors of the document, and what YAML allows but this site does not: tags, odd keys, a list at the top. */
function documentErrors(document: Document): { offset: number; message: string }[] {
  const library = [...document.errors, ...document.warnings];
  const found = library.map((error) => ({
    offset: error.pos[0],
    message:
      error.code === 'TAG_RESOLVE_FAILED'
        ? tagWording
        : (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, ''),
  }));
  const tagReported = library.some((error) => error.code === 'TAG_RESOLVE_FAILED');
  if (document.contents !== null && !isMap(document.contents)) {
    found.push({ offset: document.contents.range?.[0] ?? 0, message: 'front matter must be keys with values' });
  }
  visit(document, {
    Map(_, { items }) {
      // The library's own search compares each key with all others, which takes minutes where there are very many.
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, message: twice });
        seen.add(key.value);
      }
    },
    Pair(_, pair) {
      const key = pair.key;
      if (isScalar(key) && forbiddenKeys.has(String(key.value))) {
        found.push({ offset: key.range?.[0] ?? 0, message: `"${key.value}" can't be a key` });
      } else if (!isScalar(key)) {
        found.push({ offset: rangeStart(key) ?? 0, message: 'a key must be plain text, and this one is none' });
      }
    },
    Alias(_, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      const target = node.resolve(document);
      if (!target) found.push({ offset, message: `*${node.source} refers to nothing` });
      else if (ancestors.includes(target)) {
        found.push({ offset, message: `*${node.source} stands inside of what it refers to: it would never end` });
      }
    },
    Value(_, node) {
      if (node.tag !== undefined && !tagReported) {
        found.push({ offset: node.range?.[0] ?? 0, message: tagWording });
      }
    },
  });
  return found;
}

/** The document as plain data. A number with a point keeps the digits it was typed with. */
function toData(document: Document, emptyKeys: Path[]): unknown {
  visit(document, {
    Scalar(place, node) {
      if (place === 'key') return;
      const typed = typeof node.value === 'number' ? /^[-+]?\d*\.(\d*)$/.exec(node.source ?? '') : null;
      if (typed) node.value = { value: node.value, digits: typed[1]?.length ?? 0 };
    },
  });
  return withoutNulls(document.toJS({ maxAliasCount: 100 }), [], emptyKeys);
}

function withoutNulls(value: unknown, path: Path, emptyKeys: Path[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutNulls(item, [...path, index], emptyKeys));
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, item] of Object.entries(value)) if (item === null) emptyKeys.push([...path, key]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item, [...path, key], emptyKeys)]),
  );
}

function laterFirst(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return -1;
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return other - step;
    if (step !== other) return String(step) < String(other) ? 1 : -1;
  }
  return b.length - a.length;
}

function remove(document: Document, path: Path): void {
  if (!isMap(document.contents)) return;
  try {
    document.deleteIn(path);
  } catch {
    // The path leads through an alias, whose anchor other places use as well: drop the whole key.
    document.deleteIn(path.slice(0, 1));
  }
}

function offsetOf(document: Document, path: Path, wantKey: boolean): number | undefined {
  let node: unknown = document.contents;
  let found: number | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair<unknown, unknown> | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return found;
      const value = pair.value;
      const useValue = !wantKey && isScalar(value) && value.value !== null;
      found = rangeStart(useValue ? value : pair.key);
      node = value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return found;
      found = rangeStart(item);
      node = item;
    } else {
      return found;
    }
  }
  return found;
}

/** A place among what stands around it, which stays the same while other places go: the start of the map, and the key. */
function nameOfPlace(document: Document, path: Path): string | undefined {
  const around: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const from = rangeStart(isAlias(around) ? around.resolve(document) : around);
  if (from === undefined) return undefined;
  return isSeq(around) ? `${rangeStart(around.items[Number(path.at(-1))])}` : `${from} ${path.at(-1)}`;
}

function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset ??= node.range?.[0];
    },
  });
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range?.[0] : undefined;
}
