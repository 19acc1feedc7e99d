/**
 * Moves labels on a line apart so that none touches another, each as near to its place as the others allow: labels
 * that would overlap form a block around their mean, and blocks that meet merge.
 * @param places wanted middles, in any order
 * @param gap least distance between two middles
 * @param room the line's ends; where there are more labels than room, they run over its end evenly
 * @returns the middles in the order given
 */
export function spread(places: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const blocks: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    blocks.push({ members: [index], middle: places[index] ?? 0 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      const least = (gap * (last.members.length + before.members.length)) / 2;
      if (last.middle - before.middle >= least) break;
      blocks.splice(-2, 2, merged(before, last, places, gap));
    }
  }
  const result = places.map(() => 0);
  let floor = Number.NEGATIVE_INFINITY;
  for (const { members, middle } of blocks) {
    const first = middle - (gap * (members.length - 1)) / 2;
    for (const [step, index] of members.entries()) {
      floor = Math.max(floor + gap, first + step * gap, low);
      result[index] = floor;
    }
  }
  // Whatever ran over the far end is pushed back as far as the others let it.
  let ceiling = Number.POSITIVE_INFINITY;
  for (const index of [...order].reverse()) {
    ceiling = Math.min(ceiling - gap, result[index] ?? 0, high);
    result[index] = ceiling;
  }
  return result;
}

function merged(
  a: { members: number[] },
  b: { members: number[] },
  places: readonly number[],
  gap: number,
): { members: number[]; middle: number } {
  const members = [...a.members, ...b.members];
  // The block's middle at which the sum of squared distances from the wanted places is least.
  const offset = (step: number) => (step - (members.length - 1) / 2) * gap;
  const sum = members.reduce((total, index, step) => total + (places[index] ?? 0) - offset(step), 0);
  return { members, middle: sum / members.length };
}
