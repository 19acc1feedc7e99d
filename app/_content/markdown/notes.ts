/** The notes of a body: taken out of the text, and handed out to each text that refers to them. */
import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import type { Problems } from './problems';

/** A long note under each of thousands of updates would make a page of gigabytes. */
const mostRepeated = 1000;

export class Notes {
  readonly #problems: Problems;
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #used = new Set<string>();
  #repeated = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  add(node: FootnoteDefinition): void {
    if (this.#definitions.has(node.identifier)) {
      this.#problems.add('reference', node, `there is another note [^${node.label ?? node.identifier}] above`);
    } else this.#definitions.set(node.identifier, node);
  }

  /** The content of a note, to be placed below one text: a copy, since another text may refer to it too. */
  take({ identifier, position }: FootnoteReference): RootContent[] {
    const { children = [] } = this.#definitions.get(identifier) ?? {};
    if (this.#used.has(identifier)) this.#repeated++;
    this.#used.add(identifier);
    if (this.#repeated <= mostRepeated) return structuredClone(children);
    if (position) this.#problems.add('reference', position.start, `notes are repeated more than ${mostRepeated} times`);
    return [];
  }

  reportUnused(): void {
    for (const [name, node] of this.#definitions) {
      if (!this.#used.has(name)) {
        this.#problems.add('reference', node, `nothing refers to the note [^${node.label ?? name}]`, 'warning');
      }
    }
  }
}
