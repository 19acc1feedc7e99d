/** What goes into the rendering of a body, and what comes out of it. */
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
  /** An error, unless it says otherwise. */
  readonly level?: BodyProblem['level'];
}

/** What a directive draws, or what is wrong with it. The ids in a drawing contain a hyphen: see `allowList`. */
export type Answer = { readonly tree: Element } | Refusal;

/** A picture with the place it takes, and what a browser may show instead of it. */
export interface FoundPicture {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly sources?: readonly { readonly type: string; readonly srcSet: string; readonly sizes: string }[];
  /** What an editor should know of it. */
  readonly warning?: string;
}

/** What a body's directives, links and pictures mean: each answers, or says what is wrong. */
export interface Figures {
  result(attributes: { contest: string; count?: string; show?: string }, label: string): Answer;
  poll(attributes: { id: string }, label: string): Answer;
  images(): Answer;
  number(attributes: { of: string; count?: string }, typed: string): { readonly text: string } | Refusal;
  /**
   * Any address but mail and the fragments that this body has: `https://…`, `/results/…`, `#corrections`, and what an
   * editor may have typed in place of one (`other-post.md`).
   */
  link(url: string): { readonly url: string; readonly external: boolean } | { readonly problem: string };
  picture(src: string): FoundPicture | { readonly problem: string };
}

export interface RenderOptions {
  /** Begins every id, where several bodies stand on one page. */
  readonly idPrefix?: string;
  /** How many levels the headings move down. */
  readonly headingOffset?: number;
  /** Whether only the problems are wanted: the HTML is then left empty. */
  readonly checkOnly?: boolean;
}

/** An entry of a live post or open topic. */
export interface Update {
  /** The fragment of its permalink, from its time: `update-2017-04-23T20-00`. */
  readonly id: string;
  readonly at: string;
  readonly title?: string;
  readonly html: string;
  readonly line: number;
  /** Its plain text, with the title. It is not in the text of the body, since an update may be held back. */
  readonly text: string;
  readonly words: number;
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
  /** Of what stands outside the updates. */
  readonly headings: readonly Heading[];
  /** What a link can lead to: the ids of headings and updates. */
  readonly places: ReadonlySet<string>;
  /** Of what stands outside the updates. */
  readonly words: number;
  /** The plain text of what stands outside the updates. */
  readonly text: string;
  /** Ordered by place. */
  readonly problems: readonly BodyProblem[];
}
