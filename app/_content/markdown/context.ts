import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Notes } from './notes';
import type { Problems } from './problems';
import type { Resolve } from './references';
import type { Figures } from './types';

/** What the steps over one body share. */
export interface Context {
  readonly source: string;
  readonly figures: Figures;
  readonly problems: Problems;
  readonly resolve: Resolve;
  /** The notes, taken out of the text. */
  readonly notes: Notes;
  /** The updates among the children of the root, with their attributes. */
  readonly updates: Map<RootContent, { at: string; title?: string; node: ContainerDirective }>;
  /** The names of the tables, and how often each was wanted. */
  readonly tables: Map<string, number>;
  /** How many figures have been drawn. */
  drawings: number;
}
