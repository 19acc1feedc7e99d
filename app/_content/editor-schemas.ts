/** JSON Schemas of the four kinds of file, for editors' tools: made from the schemas that the checks use. */
import { z } from 'zod';
import { keyHelp } from './key-help';
import { allFiles, type ParsedFiles } from './parse';
import { type FileKind, schemas } from './schema';

type Json = z.core.JSONSchema.JSONSchema;

/** The ids that files may name, by kind. */
export type Ids = Readonly<Record<FileKind, readonly string[]>>;

export function idsOf(files: ParsedFiles): Ids {
  const of = (kind: FileKind) => allFiles(files).flatMap((file) => (file.kind === kind ? [file.id] : []));
  return { post: of('post'), election: of('election'), topic: of('topic'), author: of('author') };
}

/** Which key names files of which kind. */
const references: Readonly<Record<FileKind, Readonly<Record<string, FileKind>>>> = {
  post: { authors: 'author', topics: 'topic', elections: 'election' },
  election: { previous: 'election', compare: 'election' },
  topic: {},
  author: {},
};

/** The JSON Schema (draft 7) of one kind of file, its references limited to the ids that there are. */
export function editorSchema(kind: FileKind, ids: Ids): Json {
  // What only code can say (a day that exists, an address that opens) is left to the check.
  const schema = z.toJSONSchema(schemas[kind], { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  explain(schema);
  for (const [key, named] of Object.entries(references[kind])) {
    const property = schema.properties?.[key];
    if (typeof property !== 'object' || ids[named].length === 0) continue;
    const items = Array.isArray(property.items) || typeof property.items !== 'object' ? property : property.items;
    items.enum = [...ids[named]];
  }
  return schema;
}

/** Puts the help of each key where an editor's tool looks for it. */
function explain(schema: Json): void {
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  for (const [key, property] of Object.entries(properties)) {
    const own = key === 'status' && 'claim' in properties ? 'claim.status' : key;
    if (typeof property === 'object' && keyHelp[own]) property.description ??= keyHelp[own];
  }
  const inner: unknown[] = [...Object.values(properties), items, ...anyOf, additionalProperties];
  for (const part of inner.flat()) if (isSchema(part)) explain(part);
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
