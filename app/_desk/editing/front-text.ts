/** A file's front matter as text and as a tree that knows where in the text everything stands. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { SourceFile } from '../../_content/files';
import { readFrontMatter } from '../../_content/front-matter';
import { formatProblem } from '../../_content/problem';
import { Refusal } from '../refusal';

export interface FrontText {
  readonly source: SourceFile;
  /** The front matter without its fences, line ends as they are in the file. */
  readonly block: string;
  /** Where the block begins in the file. */
  readonly base: number;
  readonly root: YAMLMap;
  /** How far lists and maps are moved in below their key, as the file does it. */
  readonly step: number;
}

/** A change at one place of the block: `remove` characters go, `text` comes. */
export interface Edit {
  readonly at: number;
  readonly remove?: number;
  readonly text: string;
}

/**
 * Reads the front matter of a file that is to be edited.
 * @throws Refusal where it can't be read, with each reason at its line
 */
export function readFrontText(source: SourceFile): FrontText {
  const { file, text } = source;
  const { errors } = readFrontMatter(text);
  if (errors.length > 0) {
    const lines = errors.map((error) => formatProblem({ file, level: 'error', rule: 'yaml', ...error }));
    throw new Refusal(`${lines.join('\n')}\nNothing was changed: mend this first.`);
  }
  if (/\r(?!\n)/.test(text)) throw new Refusal(`${file} has line ends that only old machines use: save it anew first`);
  const base = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const end = text.indexOf('\n---', base - 1) + 1;
  const block = text.slice(base, Math.max(base, end));
  const document = parseDocument(block, { version: '1.2', schema: 'core' });
  if (!isMap(document.contents)) throw new Refusal(`${file} has no keys in its front matter`);
  return { source, block, base, root: document.contents, step: stepOf(document, block) };
}

/** The file's text with these edits made. */
export function withEdits({ source, base }: FrontText, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, remove = 0, text: added }) => {
      return text.slice(0, base + at) + added + text.slice(base + at + remove);
    }, source.text);
}

/** What stands under a key of a map. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where a node ends: behind its last character that is not a comment or an empty line. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  return last === undefined ? rangeOf(node)[1] : endOf(last);
}

function rangeOf(node: unknown): readonly [number, number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  if (!range) throw new Refusal('The front matter is written in a way that this command can’t edit: do it by hand.');
  return range;
}

/** How many characters stand before this place on its line. */
export function columnOf(block: string, at: number): number {
  return at - (block.lastIndexOf('\n', at - 1) + 1);
}

/** The line end in use just before this place. */
export function lineEndAt({ block, source }: FrontText, at: number): string {
  const before = block.lastIndexOf('\n', at - 1);
  if (before < 0) return /\r\n/.test(source.text) ? '\r\n' : '\n';
  return block[before - 1] === '\r' ? '\r\n' : '\n';
}

/** The beginning of the line after this place; comments below that belong to what ends here, being further in, stay with it. */
export function lineAfter(block: string, at: number, column: number): number {
  // A block of text ends with its last line end.
  let line = at;
  if (block[at - 1] !== '\n' || columnOf(block, at) > 0) line = nextLine(block, at);
  for (let next = line; next < block.length; ) {
    const [, indent = '', comment] = /^([ \t]*)(#)?/.exec(block.slice(next, nextLine(block, next))) ?? [];
    if (comment === undefined && block.slice(next, nextLine(block, next)).trim() !== '') break;
    if (comment !== undefined && indent.length <= column) break;
    next = nextLine(block, next);
    if (comment !== undefined) line = next;
  }
  return line;
}

function nextLine(block: string, at: number): number {
  const end = block.indexOf('\n', at);
  return end < 0 ? block.length : end + 1;
}

function stepOf(document: Document, block: string): number {
  let step = 0;
  visit(document, {
    Pair(_, pair) {
      if (!(isMap(pair.value) || isSeq(pair.value)) || pair.value.flow || pair.value.items.length === 0) return;
      const inward = columnOf(block, startOf(pair.value)) - columnOf(block, startOf(pair.key));
      step ||= inward;
    },
  });
  return step > 0 ? step : 2;
}
