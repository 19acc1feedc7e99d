/** Marks that cost a parser much, up to a bound. */
import type { Code, Construct, Point, TokenizeContext } from 'micromark-util-types';
import { asText } from './as-text';

/** How many marks a paragraph, a cell or a label may have, and what is done at the first one beyond that. */
export interface Bound {
  marks: number;
  exceeded(at: Point): void;
}

/**
 * Brackets, stars and the like look back or ahead through their whole paragraph: thousands of them in one paragraph, or
 * hundreds in a very long one, would take minutes. Beyond the bound they are text.
 */
export function boundedMark(bound: Bound): Construct {
  const counts = new WeakMap<TokenizeContext, number>();
  return {
    name: 'boundedMark',
    tokenize(effects, ok, nok) {
      return (code) => {
        const count = (counts.get(this) ?? 0) + 1;
        counts.set(this, count);
        if (count <= bound.marks) return nok(code);
        if (count === bound.marks + 1) bound.exceeded(this.now());
        return asText(effects, ok, isOfLine)(code);
      };
    },
  };
}

/** Not the end of a line, which has a negative code, nor of the text. */
function isOfLine(code: Code): boolean {
  return code !== null && code >= -2;
}

const backtick = 96;

/** As in CommonMark's own construct: a run of backticks is tried as a whole or not at all. */
export function notAfterBacktick(this: TokenizeContext, code: Code): boolean {
  return code !== backtick || this.events.at(-1)?.[1].type === 'characterEscape';
}
