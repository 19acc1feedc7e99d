import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, idsOf } from './editor-schemas';
import { readSourceFiles } from './files';
import { parseFiles } from './parse';
import type { FileKind } from './schema';

const { files: sources } = readSourceFiles(process.cwd());
const files = parseFiles(sources);
const ids = idsOf(files);
const ajv = new Ajv({ allErrors: true, strict: false });

const validators = {
  post: ajv.compile(editorSchema('post', ids)),
  election: ajv.compile(editorSchema('election', ids)),
  topic: ajv.compile(editorSchema('topic', ids)),
  author: ajv.compile(editorSchema('author', ids)),
};

/** What a tool that knows the schema underlines in a file. */
function slips(kind: FileKind, text: string): string[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  const validate = validators[kind];
  validate(parse(front));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(sources.map(({ kind, file, text }) => [file, kind, text] as const))(
  '%s is as its schema says',
  (_, kind, text) => {
    expect(slips(kind, text)).toEqual([]);
  },
);

test.each([
  ['post', 'kind: report', 'kind: reprot', '/kind must be equal to one of the allowed values'],
  ['post', 'summary:', 'sumary:', " must have required property 'summary'"],
  ['post', 'authors: [', 'authors: [nobody, ', '/authors/0 must be equal to one of the allowed values'],
  ['election', 'system: majority', 'system: majorty', 'must be equal to one of the allowed values'],
  ['election', 'valid: ', 'vaild: ', 'must NOT have additional properties'],
  ['author', 'name:', 'nmae:', " must have required property 'name'"],
] as const)('in a %s, %s typed as %s is underlined', (kind, right, wrong, slip) => {
  const source = sources.find((each) => each.kind === kind && each.text.includes(right));
  expect(slips(kind, source?.text.replace(right, wrong) ?? '').join('\n')).toContain(slip);
});

test('every key has its help', () => {
  const without: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isKey = place.endsWith('/properties') && typeof inner === 'object' && inner !== null;
      if (isKey && !('description' in inner)) without.push(`${place}/${key}`);
      walk(inner, `${place}/${key}`);
    }
  };
  for (const kind of ['post', 'election', 'topic', 'author'] as const) walk(editorSchema(kind, ids), kind);
  expect(without).toEqual([]);
});
