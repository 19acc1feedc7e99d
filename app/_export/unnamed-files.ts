/** Built files that nothing names yet. A page is searched once for all of them, however many there are. */
import path from 'node:path';

/** What may be the name of a built file, its folder left out; looked for at the beginning of each word alone, since pages are long. */
const name = /(?<![\w~%-])[\w~%-][\w.~%-]*\.\w+/g;

export class UnnamedFiles {
  /** By name; two folders may have files of the same one. */
  readonly #files = new Map<string, string[]>();
  readonly #found: string[] = [];

  /** @param files those of the export */
  constructor(files: readonly string[]) {
    for (const file of files) {
      if (!file.startsWith(path.join('_next', 'static'))) continue;
      const base = path.basename(file);
      // A name that would not be found must not cost its file.
      if (base.replace(name, '') === '') this.#files.set(base, [...(this.#files.get(base) ?? []), file]);
    }
  }

  /** Takes out the files that a text names. */
  read(text: string): void {
    for (const [found] of text.matchAll(name)) {
      const files = this.#files.get(found);
      if (files === undefined) continue;
      this.#found.push(...files);
      this.#files.delete(found);
    }
  }

  /** Takes out what is needed though nothing names it. */
  keep(isNeeded: (file: string) => boolean): void {
    for (const [base, files] of this.#files) if (files.some(isNeeded)) this.read(base);
  }

  /** One of those taken out, each once: what it names is to be read too. */
  next(): string | undefined {
    return this.#found.pop();
  }

  get rest(): string[] {
    return [...this.#files.values()].flat();
  }
}
