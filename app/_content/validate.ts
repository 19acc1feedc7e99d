/** From front matter to typed data: schema errors in an editor's words, and whatever part of the file is sound. */
import { z } from 'zod';
import { asTyped, isDecimal } from '../_elections/decimal';
import { didYouMean, likelyWord } from '../_elections/did-you-mean';
import type { Path } from '../_elections/finding';
import type { FrontMatter } from './front-matter';
import type { Problem } from './problem';
import { type DataOf, type FileKind, schemas } from './schema';

export interface Validated<K extends FileKind> {
  /** What of the front matter is sound; all of it where there are no problems. */
  readonly data: Partial<DataOf<K>>;
  /** The whole, where nothing is wrong with it. */
  readonly complete: DataOf<K> | undefined;
  readonly problems: Place[];
  /** The front matter that `data` was read from: its positions are those of the file, its lists are without what was wrong. */
  readonly front: FrontMatter;
}

/**
 * Checks front matter against the schema of its kind.
 * What is wrong is reported and cut out, so that the checks which follow still see the rest of the file.
 */
export function validate<K extends FileKind>(kind: K, front: FrontMatter): Validated<K> {
  // A file whose YAML can't be read has no data, and would be told that everything is missing.
  if (front.errors.length > 0) return { data: {}, complete: undefined, problems: [], front };
  // One signature for the four schemas: what they return is then known again by the kind.
  const schema: z.ZodObject = schemas[kind];
  const problems: Place[] = [];
  let sound = front;
  problems.push(...checkEmptyKeys(front, schema));
  let result = schema.safeParse(front.data);
  const slips = result.error?.issues.reduce((sum, issue) => sum + ('keys' in issue ? issue.keys.length : 1), 0) ?? 0;
  if (slips > mostSlips) return hopeless(slips, result.error?.issues ?? [], front, schema);
  const complete = result.success && problems.length === 0 ? (result.data as DataOf<K>) : undefined;
  const split = splitFigures(front, schema);
  // A count lacks figures only because those it has are cut.
  const isOfSplit = (issue: Issue) =>
    issue.code === 'custom' && split.some((path) => nameOf(path.slice(0, -1)) === nameOf(plainPath(issue)));
  const own = result.error?.issues.filter((issue) => !isOfSplit(issue)) ?? [];
  problems.push(...explainAll(own, front, schema));
  if (split.length > 0) {
    sound = front.without(split);
    result = schema.partial().safeParse(sound.data);
  }
  // Each round cuts out what is wrong; what then misses a required part is cut out in the next.
  for (let round = 0; !result.success && round < 10; round++) {
    const cuts: Path[] = [];
    for (const issue of result.error.issues) cuts.push(...cut(issue, sound.data));
    sound = sound.without(cuts, meantKeys(result.error.issues, schema, sound.data));
    result = schema.partial().safeParse(sound.data);
  }
  const data = result.success ? (result.data as Partial<DataOf<K>>) : {};
  return { data, complete, problems, front: sound };
}

/** Slips of one file that are named one by one: nobody reads more, and each is compared with all others. */
const mostSlips = 500;

/** A file that is another one than was meant: a table, a file of another sort. The first slips say of what sort they are. */
function hopeless<K extends FileKind>(
  slips: number,
  issues: readonly Issue[],
  front: FrontMatter,
  schema: z.core.$ZodType,
): Validated<K> {
  const first = issues.filter((issue) => issue.code !== 'unrecognized_keys' || issue.keys.length <= 20).slice(0, 20);
  const message = `${slips} values don't fit, of which the first are named: is this the file that was meant?`;
  const problem = { ...front.locate([]), level: 'error', rule: 'schema', message } as const;
  return { data: {}, complete: undefined, problems: [problem, ...explainAll(first, front, schema)], front };
}

type Issue = z.core.$ZodIssue;

function plainPath(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** What has to go for the rest to be readable: the wrong value, or the item that lacks a required part. */
function cut(issue: Issue, data: unknown): Path[] {
  const path = plainPath(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  // With one figure gone the sum of the rest would be wrong: the figures go together.
  const figures = path.findIndex((step) => /^(?:votes|shares|seats|answers)$/.test(String(step)));
  if (figures > 0 && figures < path.length - 1 && path.includes('counts')) return [path.slice(0, figures + 1)];
  // So do the lists that need not reach the threshold.
  const exempt = path.indexOf('exempt');
  if (exempt > 0) return [path.slice(0, exempt + 1)];
  if (path.length > 1 && valueAt(data, path) === undefined) return [path.slice(0, -1)];
  return path.length === 0 ? [] : [path];
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

type Place = Omit<Problem, 'file'>;

/** Where misspelt keys are likely to have been meant to stand. */
function meantKeys(issues: readonly Issue[], schema: z.core.$ZodType, data: unknown): Path[] {
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
function explainAll(issues: readonly Issue[], front: FrontMatter, schema: z.core.$ZodType): Place[] {
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

/** A path as an editor would say it, counting from 1: `contests[1].counts[2].votes`. */
function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step),
    '',
  );
}

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

/** A key without a value says that something is unknown; one that nobody knows is a slip all the same. */
function checkEmptyKeys(front: FrontMatter, schema: z.core.$ZodType): Place[] {
  const seen = new Set<string>();
  return front.emptyKeys.flatMap((path): Place[] => {
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    const place = front.locate(path, 'key');
    const record = recordAt(schema, parent);
    if (record) {
      // YAML reads 8,433,346 between braces as 8 and two keys: one line for them all.
      if (record.keyType.safeParse(key).success || seen.has(nameOf(parent))) return [];
      seen.add(nameOf(parent));
      const likely = figureHint(key, parent);
      const message = `\`${nameOf(parent)}\` has "${key}" where a key should stand${likely}`;
      return [{ ...place, level: 'error', rule: 'schema', message }];
    }
    const known = keysAt(schema, parent);
    if (known.length === 0 || known.includes(key)) return [];
    const message = `\`${key}\` is no key ${parent.length > 0 ? `of \`${nameOf(parent)}\`` : 'of such a file'}${didYouMean(key, freeKeys(schema, parent, front.data))}`;
    return [{ ...place, level: 'error', rule: 'unknown-key', message }];
  });
}

/** The figures of which YAML made a figure and keys: with what is left of them the sums would be wrong as well. */
function splitFigures(front: FrontMatter, schema: z.core.$ZodType): Path[] {
  return front.emptyKeys.flatMap((path) => {
    const record = recordAt(schema, path.slice(0, -1));
    return record && !record.keyType.safeParse(path.at(-1)).success ? [path.slice(0, -1)] : [];
  });
}

/** What was meant where YAML found a key inside of a figure, or a key and its figure in one. */
function figureHint(key: string, parent: Path): string {
  if (/^[\w-]+:/.test(key)) return `: a space is missing after the colon, as in ${key.replace(':', ': ')}`;
  if (!/^\d+%?$/.test(key)) return '';
  const isShare = /^(?:shares|answers)$/.test(String(parent.at(-1)));
  return isShare ? ': a share is typed with a point, as 44.5' : ': figures are typed without separators, as 8433346';
}

/** The record that stands at a path, where its keys are the editor's own. */
function recordAt(schema: z.core.$ZodType, path: Path): { keyType: z.ZodType } | undefined {
  if (schema instanceof z.ZodOptional) return recordAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return recordAt(schema.in, path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? recordAt(schema.element, rest) : undefined;
  if (schema instanceof z.ZodRecord) {
    if (step !== undefined) return recordAt(schema.valueType, rest);
    return schema.keyType instanceof z.ZodType ? { keyType: schema.keyType } : undefined;
  }
  if (!(schema instanceof z.ZodObject) || step === undefined) return undefined;
  const next: z.core.$ZodType | undefined = schema.shape[step];
  return next && recordAt(next, rest);
}

/** The keys that may still be put where others stand, for a suggestion. */
function freeKeys(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const there = valueAt(data, path);
  return keysAt(schema, path).filter(
    (key) => typeof there !== 'object' || there === null || !Object.hasOwn(there, key),
  );
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? keysAt(schema.element, rest) : [];
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : keysAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next: z.core.$ZodType | undefined = schema.shape[step];
  return next ? keysAt(next, rest) : [];
}
