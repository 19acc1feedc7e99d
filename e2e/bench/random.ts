/** Numbers that look random and are the same at every run. */
export interface Random {
  /** @returns a whole number from `least` to `most` */
  whole(least: number, most: number): number;
  of<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for made-up stories. */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    of(list) {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    chance: (share) => next() < share,
  };
}
