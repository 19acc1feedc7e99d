/** From files as text to files as typed data, each with what is wrong with it. */

import { orId } from '../_elections/did-you-mean';
import type { Finding } from '../_elections/finding';
import { idPattern } from '../_elections/schema';
import type { SourceFile } from './files';
import { type FrontMatter, readFrontMatter } from './front-matter';
import type { Problem } from './problem';
import { type DataOf, type FileKind, schemas } from './schema';
import { validate } from './validate';

export interface ParsedFile<K extends FileKind = FileKind> {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  /** The address within the site. */
  readonly path: string;
  /** What of the front matter is sound. */
  readonly data: Partial<DataOf<K>>;
  /** All of it, where nothing is wrong. */
  readonly complete: DataOf<K> | undefined;
  /** All of it or, where that is enough to make a page while writing, what is sound. */
  readonly usable: DataOf<K> | undefined;
  readonly body: string;
  readonly bodyLine: number;
  readonly front: FrontMatter;
  readonly problems: readonly Problem[];
}

export interface ParsedFiles {
  readonly post: readonly ParsedFile<'post'>[];
  readonly election: readonly ParsedFile<'election'>[];
  readonly topic: readonly ParsedFile<'topic'>[];
  readonly author: readonly ParsedFile<'author'>[];
}

const addresses: Record<FileKind, string> = { post: 'posts', election: 'results', topic: 'topics', author: 'authors' };

/** Parses every file; never throws. */
export function parseFiles(sources: readonly SourceFile[]): ParsedFiles {
  return parseAll(sources, parseFile);
}

function parseAll(sources: readonly SourceFile[], parse: typeof parseFile): ParsedFiles {
  const of = <K extends FileKind>(kind: K) =>
    sources.filter((source) => source.kind === kind).map((source) => parse(kind, source));
  return { post: of('post'), election: of('election'), topic: of('topic'), author: of('author') };
}

/** Parses as `parseFiles` does, but keeps what it has parsed of files that have not changed since. */
export function makeParser(): typeof parseFiles {
  const kept = new Map<string, { readonly text: string; readonly parsed: ParsedFile }>();
  const parse = <K extends FileKind>(kind: K, source: SourceFile): ParsedFile<K> => {
    const known = kept.get(source.file);
    if (known?.text === source.text && isOfKind(known.parsed, kind)) return known.parsed;
    const parsed = parseFile(kind, source);
    kept.set(source.file, { text: source.text, parsed });
    return parsed;
  };
  return (sources) => parseAll(sources, parse);
}

function isOfKind<K extends FileKind>(parsed: ParsedFile, kind: K): parsed is ParsedFile<K> {
  return parsed.kind === kind;
}

/** All parsed files in one list. */
export function allFiles(files: ParsedFiles): ParsedFile[] {
  return [...files.post, ...files.election, ...files.topic, ...files.author];
}

function parseFile<K extends FileKind>(kind: K, source: SourceFile): ParsedFile<K> {
  const { id, file } = source;
  const front = readFrontMatter(source.text);
  const checked = validate(kind, front);
  const problems: Problem[] = front.errors.map((error) => ({ file, level: 'error', rule: 'yaml', ...error }));
  for (const slip of front.warnings) problems.push({ file, level: 'warning', rule: 'yaml', ...slip });
  if (!idPattern.test(id) || /^\d+$/.test(id)) {
    const rule = 'lower-case letters a to z, digits and single hyphens, with at least one letter';
    const message = `the file name "${id}" can't be an address: it may have ${rule}${orId(id)}`;
    problems.push({ file, line: 1, column: 1, level: 'error', rule: 'schema', message });
  }
  problems.push(...checked.problems.map((problem) => ({ file, ...problem })));
  const complete = problems.every(({ level }) => level === 'warning') ? checked.complete : undefined;
  return {
    kind,
    id,
    file,
    path: `/${addresses[kind]}/${id}/`,
    data: checked.data,
    complete,
    usable: complete ?? (hasRequired(kind, checked.data) ? checked.data : undefined),
    body: front.body,
    bodyLine: front.bodyLine,
    front: checked.front,
    problems,
  };
}

/** Whether every key is there that such a file must have; what stands under it has passed the schema. */
function hasRequired<K extends FileKind>(kind: K, data: Partial<DataOf<K>>): data is DataOf<K> {
  return Object.entries(schemas[kind].shape).every(
    ([key, schema]) => schema.safeParse(undefined).success || key in data,
  );
}

/** A finding inside a file's front matter, at its line and column. */
export function locateFinding(parsed: ParsedFile, finding: Finding): Problem {
  const { rule, level, message } = finding;
  return { file: parsed.file, ...parsed.front.locate(finding.path), level, rule, message };
}
