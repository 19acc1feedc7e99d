/** Whether a directive is known, stands in its own form, and has the attributes it needs. */
import type { Directives as DirectiveNode } from 'mdast-util-directive';
import { didYouMean } from '../../_elections/did-you-mean';
import { momentHint } from '../../_elections/likely-moment';
import { parseMoment } from '../../_elections/moment';
import { type Directive, type DirectiveName, directiveNames, directives, isDirectiveName, written } from './directives';
import type { Problems } from './problems';

/** A directive without fault. */
export interface Checked {
  readonly name: DirectiveName;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Names all that is wrong with a directive; gives it back where nothing is. */
export function checkDirective(node: DirectiveNode, problems: Problems): Checked | undefined {
  const { name, type } = node;
  const sign = written(type, name);
  if (!isDirectiveName(name)) {
    const hint =
      didYouMean(name, directiveNames) ||
      (type === 'textDirective' ? '; a colon in the text before [ or { is written \\:' : '');
    problems.add('directive', node, `${sign} is no directive${hint}`);
    return undefined;
  }
  const directive: Directive = directives[name];
  if (directive.form !== type) {
    problems.add(
      'directive',
      node,
      `${sign} is not written like this, but ${directive.example}${place[directive.form]}`,
    );
    return undefined;
  }
  const attributes = new Map<string, string>();
  let sound = true;
  const fault = (key: string, message: string) => {
    problems.add('directive', node.data?.position?.attributes?.[key]?.start ?? node, `${sign}: ${message}`);
    sound = false;
  };
  const known = [...directive.required, ...directive.optional];
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const problem = known.includes(key)
      ? valueProblem(directive, key, value ?? '')
      : `\`${key}\` is no attribute of it${didYouMean(key, known)}`;
    if (problem) fault(key, problem);
    attributes.set(key, value ?? '');
  }
  for (const key of directive.required) {
    if (!attributes.has(key)) fault(key, `\`${key}\` is missing, as in ${directive.example}`);
  }
  return sound ? { name, attributes } : undefined;
}

const place = {
  textDirective: ', within a line',
  leafDirective: ', on a line of its own',
  containerDirective: ', with its text in the lines below it and a line of ::: at the end',
} as const;

function valueProblem({ values }: Directive, key: string, value: string): string | undefined {
  if (value.trim() === '') return `\`${key}\` is empty`;
  // Word processors put them in, and the value would end at the first space.
  if (/^[“”„‟«‘’‚]/.test(value)) return `\`${key}\` stands in typographic quotes; it needs straight ones: ${key}="…"`;
  const allowed = values?.[key];
  if (allowed && !allowed.includes(value)) {
    return `\`${key}\` is "${value}" and must be one of ${allowed.join(', ')}${didYouMean(value, allowed)}`;
  }
  if (key === 'at' && !parseMoment(value)) {
    return `\`at\` is "${value}" and must be a day (2017-04-23) or a time with its offset (2017-04-23T20:00+02:00)${momentHint(value)}`;
  }
  if (key === 'url' && !(/^https?:\/\/\S+$/i.test(value) && URL.canParse(value))) {
    return `\`url\` is "${value}" and must be a web address that starts with https://`;
  }
  return undefined;
}
