/** The checks by name, as the content format lists them. */
export const rules = [
  'yaml',
  'schema',
  'unknown-key',
  'reference',
  'duplicate-slug',
  'alias-clash',
  'votes-sum',
  'ballots',
  'share-mismatch',
  'shares-total',
  'seats-total',
  'majority',
  'count-order',
  'count-falls',
  'reported',
  'allocation',
  'before-close',
  'call',
  'poll-facts',
  'directive',
  'bound-number',
  'number-in-prose',
  'silence',
  'future-count',
  'test-data',
  'alt-text',
  'heading-order',
  'insecure-link',
  'source',
] as const;
export type Rule = (typeof rules)[number];

export type Path = readonly (string | number)[];

/** What a check found, at a place inside a file's front matter; `_content` turns the path into line and column. */
export interface Finding {
  readonly rule: Rule;
  readonly level: 'error' | 'warning';
  /** Where in the front matter, e.g. ['contests', 0, 'counts', 2, 'votes']. */
  readonly path: Path;
  /** What is wrong, both figures, and what is likely. One line. */
  readonly message: string;
  /** What the finding misses. Where something stood there that the schema has refused, that is the slip, and named already. */
  readonly missing?: readonly Path[];
}
