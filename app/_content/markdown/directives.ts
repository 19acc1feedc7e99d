/** The directives of the content format: their forms, their attributes, and what each is for. */
import type { Directives as DirectiveNode } from 'mdast-util-directive';

export interface Directive {
  /** In a line of text with one colon, on a line of its own with two, around other lines with three. */
  readonly form: DirectiveNode['type'];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The only values that an attribute takes. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly example: string;
}

export const directives = {
  result: {
    form: 'leafDirective',
    required: ['contest'],
    optional: ['count', 'show'],
    values: { show: ['bars', 'table', 'hemicycle', 'timeline'] },
    example: '::result[First round]{contest="fr-president-2017/round-1" show="bars"}',
  },
  poll: {
    form: 'leafDirective',
    required: ['id'],
    optional: [],
    example: '::poll[Who should investigate]{id="inquiry"}',
  },
  images: { form: 'leafDirective', required: [], optional: [], example: '::images' },
  n: {
    form: 'textDirective',
    required: ['of'],
    optional: ['count'],
    example: ':n[24.01]{of="fr-president-2017/round-1/macron/share" count="certified"}',
  },
  update: {
    form: 'containerDirective',
    required: ['at'],
    optional: ['title'],
    example: ':::update{at="2017-04-23T20:00+02:00" title="First estimate"}',
  },
  quote: {
    form: 'containerDirective',
    required: ['by'],
    optional: ['source', 'url', 'platform'],
    example: ':::quote{by="Name"}',
  },
} as const satisfies Record<string, Directive>;

export type DirectiveName = keyof typeof directives;

export const directiveNames = Object.keys(directives);

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/** How a directive is written, such as `:::quote`. */
export function written(form: DirectiveNode['type'], name: string): string {
  return colons[form] + name;
}

export function isDirective(node: { type: string }): node is DirectiveNode {
  return Object.hasOwn(colons, node.type);
}
