/** What a command adds to a file, as YAML. */
import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Decimal } from '../../_elections/decimal';

/** null is unknown, and for the editor to fill in; what is undefined is left out. */
export type Value = string | number | boolean | null | Decimal | readonly Value[] | InFlow | Item;
export interface Item {
  readonly [key: string]: Value | undefined;
}

/** Keys and values that stand on one line, between braces. */
export class InFlow {
  readonly item: Item;
  constructor(item: Item) {
    this.item = item;
  }
}

/** As lines, without indentation: what is unknown is a key without a value. */
export function renderLines(value: Value, step: number): string[] {
  const lines = print(nodeOf(value), { indent: step, nullStr: '' }).split('\n');
  // The house writes lists without the blanks that the library puts inside brackets.
  return lines.map((line) => line.replace(/^([\w -]+: \[) (.*) \]$/, '$1$2]'));
}

/** On one line, to stand between braces. */
export function renderFlow(value: Value): string {
  // As the item of a list, so that a word which would end it between braces is quoted.
  const list = new YAMLSeq();
  list.items.push(nodeOf(value));
  list.flow = true;
  return print(list, { nullStr: 'null', flowCollectionPadding: true }).replace(/^\[ ?| ?\]$/g, '');
}

/** As the reader of the front matter will give it back: without what is unknown. */
export function plain(value: Value): unknown {
  if (value instanceof InFlow) return plain(value.item);
  if (isDecimal(value)) return value.digits === 0 ? value.value : { value: value.value, digits: value.digits };
  if (isList(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).flatMap(([key, part]) => (part == null ? [] : [[key, plain(part)] as const]));
  return Object.fromEntries(known);
}

function print(contents: Node, options: Parameters<Document['toString']>[0]): string {
  const document = new Document(null, { version: '1.2', schema: 'core' });
  document.contents = contents;
  // No line is folded: what an editor adds stands on the line of its key.
  return document.toString({ lineWidth: 0, ...options }).trimEnd();
}

function nodeOf(value: Value): Node {
  if (value instanceof InFlow) return mapOf(value.item, true);
  if (isDecimal(value)) {
    const figure = new Scalar(value.value);
    figure.minFractionDigits = value.digits;
    return figure;
  }
  if (isList(value)) {
    const list = new YAMLSeq();
    list.items.push(...value.map(nodeOf));
    list.flow = value.every((part) => typeof part !== 'object');
    return list;
  }
  return typeof value === 'object' && value !== null ? mapOf(value, false) : new Scalar(value);
}

function mapOf(item: Item, flow: boolean): YAMLMap {
  const map = new YAMLMap();
  for (const [key, part] of Object.entries(item)) {
    if (part !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(part)));
  }
  map.flow = flow;
  return map;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isDecimal(value: Value): value is Decimal {
  return typeof value === 'object' && value !== null && 'digits' in value && 'value' in value;
}
