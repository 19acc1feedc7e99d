/** Splits a Markdown file into its front matter, as data with positions, and its body. */
import matter from 'gray-matter';
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from '../_elections/finding';
import { nameOfPlace, offsetOf } from './yaml-places';
import { documentSlips, firstAlias, mostAliases } from './yaml-slips';
import type { Slip } from './yaml-words';

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
  /** What YAML leaves out of it, although it may have been meant as text. */
  readonly warnings: readonly (Position & { message: string })[];
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
    warnings: [],
    locate: () => start,
    without: () => fail(message, at),
    wasCut: () => false,
  });
  // One kind of line end: neither lines nor columns change by it.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return fail('the file is empty: it needs front matter between two lines of ---');
  if (/^[-—–]*[—–]/.test(plain))
    return fail('the first line must be three hyphens (---): these are dashes of another kind');
  const [, opening] = /^---(.*)\n/.exec(plain) ?? [];
  if (opening === undefined)
    return fail('no front matter: the file must begin with a line of ---, then the keys, then another ---');
  if (/[^ \t]/.test(opening)) {
    return fail(`the first line must be --- alone: front matter is YAML, "${opening.trim().slice(0, 80)}" is not read`);
  }
  const closing = /\n---([^\n]*)/.exec(plain.slice(3));
  if (!closing) return fail('the front matter is not closed: a line of --- is missing after the keys');
  if (closing[1]?.trim()) {
    const line = plain.slice(0, closing.index + 3).split('\n').length + 1;
    return fail('a line that begins with --- ends the front matter: it must be --- alone', { line, column: 1 });
  }
  const lines = new LineCounter();
  let source: Source | undefined;
  let content = '';
  try {
    // Options are given so that gray-matter's cache, which remembers failures as empty files, stays out of it.
    const parts = matter(plain, {
      language: 'yaml',
      engines: {
        yaml: (block: string) => {
          source = { document: parse(block, lines), block, lines };
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
  return view(source ?? { document: parse('', lines), block: '', lines }, content, bodyLine);
}

function refuse(): never {
  throw new Error('front matter is YAML only');
}

function parse(block: string, lineCounter: LineCounter): Document {
  return parseDocument(block, { version: '1.2', schema: 'core', lineCounter, uniqueKeys: false, prettyErrors: false });
}

interface Source {
  readonly document: Document;
  /** What the document was read from. */
  readonly block: string;
  readonly lines: LineCounter;
}

function view(source: Source, body: string, bodyLine: number, cuts: ReadonlySet<string> = new Set()): FrontMatter {
  const { document, block, lines } = source;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const slips = documentSlips(document, block);
  const said = ({ offset, message }: Slip) => ({ ...at(offset), message });
  const errors = slips.filter(({ isDoubt }) => !isDoubt).map(said);
  const warnings = slips.filter(({ isDoubt }) => isDoubt).map(said);
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
    warnings,
    locate: (path, key) => {
      const offset = offsetOf(document, path, key === 'key');
      return offset === undefined ? start : at(offset);
    },
    without: (paths, meant = []) => {
      const copy = document.clone();
      const gone = new Set([...cuts, ...[...paths, ...meant].flatMap((path) => nameOfPlace(document, path) ?? [])]);
      // From the back, so that removing one item of a list does not move the next one to be removed.
      for (const path of [...paths].sort(laterFirst)) remove(copy, path);
      return view({ ...source, document: copy }, body, bodyLine, gone);
    },
    wasCut: (path) =>
      path.some((_, index) => cuts.has(nameOfPlace(document, path.slice(0, index + 1)) ?? 'no such place')),
  };
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
  return withoutNulls(document.toJS({ maxAliasCount: mostAliases }), [], emptyKeys);
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
