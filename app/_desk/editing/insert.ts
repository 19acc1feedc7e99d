/** Adding to front matter by position: a key to a map, an item to a list. Every other byte stays as it is. */
import { isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refusal } from '../refusal';
import { columnOf, type Edit, endOf, type FrontText, lineAfter, lineEndAt, pairOf, startOf } from './front-text';
import { type Item, renderFlow, renderLines, type Value } from './render';

/**
 * Adds an item at the end of the list under a key, and the list where there is none.
 * @param order the keys of the map as the content format has them: a missing key is put in where it belongs
 * @throws Refusal where something else than a list stands there
 */
export function appendItem(front: FrontText, map: YAMLMap, key: string, item: Item, order: readonly string[]): Edit[] {
  const pair = pairOf(map, key);
  if (!pair) return addKey(front, map, key, [item], order);
  const list = pair.value;
  if (isScalar(list) && list.value === null) return fillKey(front, map, key, item, list);
  if (isSeq(list) && !list.flow) return [afterLastItem(front, list, item)];
  if (isSeq(list) && list.items.length > 0) return insideBraces(front, list, renderFlow(item));
  // Between empty brackets there is nothing to keep, unless it is a comment.
  if (isSeq(list) && !map.flow && /^\[\s*\]$/.test(front.block.slice(startOf(list), endOf(list)))) {
    return fillKey(front, map, key, item, list);
  }
  if (isSeq(list)) return insideBraces(front, list, renderFlow(item));
  throw new Refusal(`\`${key}\` of ${front.source.file} is no list that this command can add to: do it by hand.`);
}

/** Gives a key its value: in the place of the one it has, or as a new key. */
export function setKey(front: FrontText, map: YAMLMap, key: string, value: string, order: readonly string[]): Edit[] {
  const old = pairOf(map, key)?.value;
  if (old === undefined) return addKey(front, map, key, value, order);
  if (!isScalar(old)) throw new Refusal(`\`${key}\` of ${front.source.file} is no plain value: change it by hand.`);
  const isNothing = startOf(old) === endOf(old);
  const [at, end] = isNothing ? [behindColon(front, map, key), 0] : [startOf(old), endOf(old)];
  const quote = /^["']/.exec(front.block.slice(at, end))?.[0] ?? '';
  const text = quote + value + quote;
  return [isNothing ? { at, text: ` ${text}` } : { at, remove: end - at, text }];
}

/** The place behind a key and its colon. */
function behindColon({ block }: FrontText, map: YAMLMap, key: string): number {
  return block.indexOf(':', endOf(pairOf(map, key)?.key)) + 1;
}

/** Adds a key behind the last of those that come before it in the order. */
export function addKey(front: FrontText, map: YAMLMap, key: string, value: Value, order: readonly string[]): Edit[] {
  if (map.flow) return insideBraces(front, map, renderFlow({ [key]: value }).replace(/^\{ | \}$/g, ''));
  const earlier = new Set(order.slice(0, order.indexOf(key)));
  const before = map.items.filter((pair) => isScalar(pair.key) && earlier.has(String(pair.key.value))).at(-1);
  const column = columnOf(front.block, startOf(map.items[0]?.key));
  const at = lineAfter(front.block, endOf(before ?? map.items.at(-1)), column);
  return [{ at, text: lines(front, at, column, renderLines({ [key]: value }, front.step)) }];
}

/** Puts a list of one item below a key that has no value, or an empty list. */
function fillKey(front: FrontText, map: YAMLMap, key: string, item: Item, old: unknown): Edit[] {
  const pair = pairOf(map, key);
  if (map.flow) {
    const [at, end] = [startOf(old), endOf(old)];
    return [{ at, remove: end - at, text: `${at === end ? ' ' : ''}[ ${renderFlow(item)} ]` }];
  }
  const column = columnOf(front.block, startOf(pair?.key));
  const colon = behindColon(front, map, key);
  // A value that is not there has its place behind a comment that may follow the key.
  const end = startOf(old) === endOf(old) ? colon : endOf(old);
  const at = lineAfter(front.block, end, column);
  // The key stays, with the comment; what is gone is the word for nothing.
  const nothing: Edit = { at: colon, remove: end - colon, text: '' };
  const inner = renderLines([item], front.step);
  return [nothing, { at, text: lines(front, at, column + front.step, inner) }];
}

/** The item below the last one, set off in the same way. */
function afterLastItem(front: FrontText, list: YAMLSeq, item: Item): Edit {
  const { block } = front;
  const dash = columnOf(block, startOf(list));
  const last = list.items.at(-1);
  const column = isMap(last) && !last.flow ? columnOf(block, startOf(last)) : dash + 2;
  const at = lineAfter(block, endOf(list), dash);
  const inward = column - dash;
  const inner = renderLines(item, front.step).map((line, index) => {
    return (index === 0 ? '-'.padEnd(inward) : ' '.repeat(inward)) + line;
  });
  return { at, text: lines(front, at, dash, inner) };
}

/** Adds to a list or map between brackets or braces, on a line of its own where its last part has one. */
function insideBraces(front: FrontText, whole: YAMLSeq | YAMLMap, text: string): Edit[] {
  const { block } = front;
  const last = whole.items.at(-1);
  const close = endOf(whole) - 1;
  if (last === undefined) {
    const inner = block.slice(startOf(whole) + 1, close);
    // What stands there is a comment: it ends with its line.
    const at = inner.trim() ? block.lastIndexOf('\n', close) + 1 : startOf(whole) + 1;
    const indent = ' '.repeat(close - at + front.step);
    return [{ at, text: inner.trim() ? `${indent}${text}${lineEndAt(front, at)}` : ` ${text} ` }];
  }
  const end = endOf(last);
  const start = startOf(isPair(last) ? last.key : last);
  const ownLine = block.slice(block.lastIndexOf('\n', start) + 1, start);
  const rest = /^([ \t]*,)?([ \t]*#[^\n]*)?/.exec(block.slice(end, close));
  const comma = rest?.[1] ?? '';
  const at = end + (rest?.[0].length ?? 0) - (rest?.[0].endsWith('\r') ? 1 : 0);
  const gap = ownLine.trim() === '' && block.includes('\n') ? lineEndAt(front, end) + ownLine : ' ';
  const added: Edit = { at, text: `${gap}${text}${comma ? ',' : ''}` };
  if (comma) return [added];
  return at === end ? [{ at, text: `,${gap}${text}` }] : [{ at: end, text: ',' }, added];
}

function lines(front: FrontText, at: number, column: number, inner: readonly string[]): string {
  const end = lineEndAt(front, at);
  return inner.map((line) => `${line === '' ? '' : ' '.repeat(column)}${line}${end}`).join('');
}
