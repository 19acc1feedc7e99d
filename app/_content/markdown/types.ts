import type { Element } from 'hast';
import type { Rule } from '../../_elections/finding';

/** What is wrong in a body; line and column count from 1 at the body's own beginning. */
export interface BodyProblem {
  readonly rule: Rule;
  readonly level: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Refusal {
  readonly problem: string;
  readonly rule: Rule;
}

export type Answer = { readonly tree: Element } | Refusal;

/** What a body's directives, links and pictures mean: each answers, or says what is wrong. */
export interface Figures {
  result(attributes: { contest: string; count?: string; show?: string }, label: string): Answer;
  poll(attributes: { id: string }, label: string): Answer;
  images(): Answer;
  number(attributes: { of: string; count?: string }, typed: string): { readonly text: string } | Refusal;
  link(url: string): { readonly url: string; readonly external: boolean } | { readonly problem: string };
  picture(
    src: string,
  ): { readonly src: string; readonly width?: number; readonly height?: number } | { readonly problem: string };
}

export interface Update {
  /** The fragment of its permalink, from its time: `update-2017-04-23t20-00`. */
  readonly id: string;
  readonly at: string;
  readonly title?: string;
  readonly html: string;
  readonly line: number;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface Body {
  /** What stands outside the updates. */
  readonly html: string;
  /** In the order of the file. */
  readonly updates: readonly Update[];
  readonly headings: readonly Heading[];
  /** Of the whole body. */
  readonly words: number;
  readonly text: string;
  readonly problems: readonly BodyProblem[];
}
