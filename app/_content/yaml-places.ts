/** Where in the front matter something stands, as offsets. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../_elections/finding';

/** Where a value stands, or, where there is none or `wantKey` asks for it, its key; where nothing is, what it is missing from. */
export function offsetOf(document: Document, path: Path, wantKey: boolean): number | undefined {
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
export function nameOfPlace(document: Document, path: Path): string | undefined {
  const around: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const from = rangeStart(isAlias(around) ? around.resolve(document) : around);
  if (from === undefined) return undefined;
  return isSeq(around) ? `${rangeStart(around.items[Number(path.at(-1))])}` : `${from} ${path.at(-1)}`;
}

export function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range?.[0] : undefined;
}
