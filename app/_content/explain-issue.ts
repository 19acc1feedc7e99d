/** What a schema finds wrong, in an editor's words. */
import type { z } from 'zod';
import { asTyped, isDecimal } from '../_elections/decimal';
import { didYouMean, likelyWord } from '../_elections/did-you-mean';
import type { Path } from '../_elections/finding';
import type { FrontMatter } from './front-matter';
import type { Problem } from './problem';
import { freeKeys, keysAt, nameOf, valueAt } from './schema-path';

export type Issue = z.core.$ZodIssue;

export function plainPath(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** What is wrong, and where in the file. */
export type Place = Omit<Problem, 'file'>;

/** Where misspelt keys are likely to have been meant to stand. */
export function meantKeys(issues: readonly Issue[], schema: z.core.$ZodType, data: unknown): Path[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = plainPath(issue);
    return issue.keys.flatMap((key) => {
      const likely = likelyWord(key, freeKeys(schema, path, data));
      return likely === undefined ? [] : [[...path, likely]];
    });
  });
}

/** One line a slip: a key that is missing because it is misspelt is named once, as the unknown key it is. */
export function explainAll(issues: readonly Issue[], front: FrontMatter, schema: z.core.$ZodType): Place[] {
  const suggested = new Set(meantKeys(issues, schema, front.data).map(nameOf));
  const seen = new Set<string>();
  return issues
    .filter((issue) => {
      const path = plainPath(issue);
      if (issue.code === 'unrecognized_keys') return true;
      if (seen.has(nameOf(path)) || isForWantOf(issue, issues, suggested)) return false;
      seen.add(nameOf(path));
      return valueAt(front.data, path) !== undefined || issue.code === 'custom' || !suggested.has(nameOf(path));
    })
    .flatMap((issue) => explain(issue, front, schema));
}

/** Whether something "needs a name or a url" only because the name that is there has a slip of its own. */
function isForWantOf(issue: Issue, issues: readonly Issue[], suggested: ReadonlySet<string>): boolean {
  if (issue.code !== 'custom') return false;
  const path = plainPath(issue);
  const named = [...issue.message.matchAll(/[A-Za-z]+/g)].map(([key]) => nameOf([...path, key]));
  const slips = new Set(issues.map((other) => nameOf(plainPath(other))));
  return path.length > 0 && named.some((name) => slips.has(name) || suggested.has(name));
}

function explain(issue: Issue, front: FrontMatter, schema: z.core.$ZodType): Place[] {
  const path = plainPath(issue);
  const name = path.length > 0 ? `\`${nameOf(path)}\`` : 'the front matter';
  if (issue.code === 'unrecognized_keys') {
    const known = freeKeys(schema, path, front.data);
    return issue.keys.map((key) => ({
      ...front.locate([...path, key], 'key'),
      level: 'error' as const,
      rule: 'unknown-key' as const,
      message: `\`${key}\` is no key ${path.length > 0 ? `of ${name}` : 'of such a file'}${didYouMean(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = likelyBranch(issue);
    if (branch) {
      const whole = branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
      return explainAll(whole, front, schema);
    }
    const values = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    if (values.length > 1)
      return explain({ ...issue, code: 'invalid_value', values: [...new Set(values.map(String))] }, front, schema);
  }
  const value = valueAt(front.data, path);
  const say = (message: string): Place[] => [
    { ...front.locate(path), level: 'error', rule: 'schema', message: `${name} ${message}` },
  ];
  if (value === undefined && issue.code !== 'custom') return say('is missing');
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return say(`is ${quote(value)}, and must be ${oneOf(allowed)}${didYouMean(String(value), allowed)}`);
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const isScalar = typeof value !== 'object' || isDecimal(value);
    const hint =
      issue.expected === 'string' && isScalar
        ? ': put it in quotes'
        : likelyForm(issue.expected, value, keysAt(schema, issue.expected === 'array' ? [...path, 0] : path));
    return say(`is ${quote(value)}, and must be ${typeNames[issue.expected] ?? issue.expected}${hint}`);
  }
  if (issue.code === 'invalid_key') return say(`is named in a way that it can't be: a key ${issue.issues[0]?.message}`);
  if (issue.code === 'invalid_union') return say(`is ${quote(value)}, which is none of the forms allowed here`);
  if (issue.message.startsWith('Invalid input') || issue.message.startsWith('Too '))
    return say(`is ${quote(value)}: not allowed here`);
  const isScalar = typeof value !== 'object' || isDecimal(value);
  return say(isScalar ? `is ${quote(value)}: it ${issue.message}` : issue.message);
}

/** Of several forms, the one that fits the value's type and has the fewest slips. */
function likelyBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  return issue.errors
    .filter((branch) => !branch.some((inner) => inner.path.length === 0 && /^invalid_(?:type|value)$/.test(inner.code)))
    .sort((a, b) => a.length - b.length)[0];
}

/** How a value of another type is written, with what was typed where it fits. */
function likelyForm(expected: string, value: unknown, keys: readonly string[]): string {
  const typed = typeof value === 'string' ? value : '';
  if (expected === 'boolean')
    return didYouMean(/^(?:yes|y|on)$/i.test(typed) ? 'true' : /^(?:no|n|off)$/i.test(typed) ? 'false' : typed, [
      'true',
      'false',
    ]);
  const form =
    keys.length > 0
      ? `{ ${keys
          .slice(0, 2)
          .map((key) => `${key}: …`)
          .join(', ')} }`
      : '';
  if (expected !== 'array') return form && `, such as ${form}`;
  if (form) return `, one item a line with a hyphen before it: - ${form}`;
  return /^[\w-]+(?:, *[\w-]+)*$/.test(typed) ? `: [${typed.split(/, */).join(', ')}]` : ', such as [one, two]';
}

const typeNames: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  number: 'a number',
  int: 'a whole number',
};

function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isDecimal(value)) return asTyped(value);
  if (typeof value === 'object' && value !== null) return 'keys with values';
  const text = String(value);
  return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"` : text;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
