/** Places in front matter, by their paths: what stands there, what the schema knows there, how an editor calls it. */
import { z } from 'zod';
import type { Path } from '../_elections/finding';

/** A path as an editor would say it, counting from 1: `contests[1].counts[2].votes`. */
export function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step),
    '',
  );
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

/** The record that stands at a path, where its keys are the editor's own. */
export function recordAt(schema: z.core.$ZodType, path: Path): { keyType: z.ZodType } | undefined {
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
export function freeKeys(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const there = valueAt(data, path);
  return keysAt(schema, path).filter(
    (key) => typeof there !== 'object' || there === null || !Object.hasOwn(there, key),
  );
}

/** The keys that the schema knows at a path. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
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
