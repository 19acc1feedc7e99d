/** Collects what is wrong in a body. */
import type { Node } from 'mdast';
import type { BodyProblem, Refusal } from './types';

interface Place {
  readonly line: number;
  readonly column: number;
}

export class Problems {
  readonly #found: BodyProblem[] = [];

  add(rule: BodyProblem['rule'], at: Node | Place, message: string, level: BodyProblem['level'] = 'error'): void {
    const { line, column } = 'line' in at ? at : (at.position?.start ?? { line: 1, column: 1 });
    this.#found.push({ rule, level, line, column, message });
  }

  /** What the edition says is wrong with a directive. */
  refuse(at: Node, name: string, { rule, problem, level }: Refusal): void {
    this.add(rule, at, `${name}: ${problem}`, level);
  }

  /** By place; what stands at one place, in the order in which it was found. */
  sorted(): BodyProblem[] {
    return this.#found.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}
