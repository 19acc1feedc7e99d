/** From front matter to typed data: schema errors in an editor's words, and whatever part of the file is sound. */
import type { z } from 'zod';
import { didYouMean } from '../_elections/did-you-mean';
import type { Path } from '../_elections/finding';
import { explainAll, type Issue, meantKeys, type Place, plainPath } from './explain-issue';
import type { FrontMatter } from './front-matter';
import { type DataOf, type FileKind, schemas } from './schema';
import { freeKeys, keysAt, nameOf, recordAt, valueAt } from './schema-path';

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
