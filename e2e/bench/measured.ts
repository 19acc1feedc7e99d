/** What a build took and gave. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Watched } from './watched';

export interface Measured {
  readonly stories: number;
  readonly seconds: number;
  /** MB */
  readonly memory: number | undefined;
  readonly files: number;
  readonly bytes: number;
  /** Files and bytes by ending. */
  readonly kinds: ReadonlyMap<string, readonly [files: number, bytes: number]>;
}

export function measure(folder: string, stories: number, { seconds, memory }: Watched): Measured {
  const kinds = new Map<string, readonly [number, number]>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, entry));
    if (!stat.isFile()) continue;
    const [files, bytes] = kinds.get(extname(entry)) ?? [0, 0];
    kinds.set(extname(entry), [files + 1, bytes + stat.size]);
  }
  const sum = (place: 0 | 1) => [...kinds.values()].reduce((total, pair) => total + pair[place], 0);
  return { stories, seconds, memory, files: sum(0), bytes: sum(1), kinds };
}

/** @param before a smaller one of the same run, for what each further story takes */
export function printed(name: string, result: Measured | undefined, before?: Measured): string {
  if (!result) return '';
  const { stories, seconds, memory, files, bytes, kinds } = result;
  const per = before ? marginal(result, before) : undefined;
  const largest = [...kinds].sort(([, [, a]], [, [, b]]) => b - a).slice(0, 6);
  return [
    `${name}: ${seconds.toFixed(1)} s, ${memory?.toFixed(0) ?? '?'} MB, ${files} files, ${(bytes / 1e6).toFixed(1)} MB;`,
    `  a story: ${((seconds * 1000) / stories).toFixed(1)} ms in all${per ? `, ${per.toFixed(1)} ms further` : ''},`,
    `  ${(files / stories).toFixed(2)} files, ${(bytes / stories / 1000).toFixed(1)} kB;`,
    `  ${largest.map(([ending, [count, size]]) => `${ending} ${count} files ${(size / 1e6).toFixed(1)} MB`).join(', ')}`,
  ].join('\n');
}

/** Milliseconds for each story more. */
export function marginal(result: Measured, before: Measured): number {
  return ((result.seconds - before.seconds) * 1000) / (result.stories - before.stories);
}

/** Of an odd number of builds of the same, the one whose time is in the middle. */
export function middle(results: readonly Measured[]): Measured | undefined {
  return results.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(results.length / 2)];
}
