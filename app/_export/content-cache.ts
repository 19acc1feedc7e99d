/** Files kept from build to build under a key of all that goes into them, so that the same is never made twice. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What has not been asked for in so many days is given up. */
const keptDays = 30;
const day = 86_400_000;

export class ContentCache {
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<{ file: string; isNew: boolean }>>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** A key of texts, none of which runs into the next. */
  static key(...parts: readonly string[]): string {
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
  }

  /**
   * The file of a key, made where there is none yet.
   * @param make gives its bytes
   * @returns where it is; it must not be changed there
   */
  get(key: string, make: () => Promise<Uint8Array>): Promise<{ file: string; isNew: boolean }> {
    // Two that ask for the same at the same time get the same.
    const asked = this.#asked.get(key) ?? this.#find(key, make).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  async #find(key: string, make: () => Promise<Uint8Array>): Promise<{ file: string; isNew: boolean }> {
    const file = path.join(this.#folder, key);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat) {
      // Written once a day at most: it says that somebody still asks for it.
      if (Date.now() - stat.mtimeMs > day) utimesSync(file, new Date(), new Date());
      return { file, isNew: false };
    }
    const bytes = await make();
    // Whole or not at all, also where two builds write it or one is killed.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, bytes);
    renameSync(part, file);
    return { file, isNew: true };
  }

  /** Gives up what nobody has asked for in a month. */
  prune(now = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const file = path.join(this.#folder, name);
      if (now - statSync(file).mtimeMs > keptDays * day) rmSync(file, { force: true });
    }
  }
}
