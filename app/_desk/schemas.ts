/** `npm run schemas`: what editors' tools need to complete and check front matter, with the ids that there are now. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorSchema, idsOf } from '../_content/editor-schemas';
import { readSourceFiles } from '../_content/files';
import { parseFiles } from '../_content/parse';
import { type FileKind, schemas } from '../_content/schema';

const folder = '.vscode/schemas';
const ids = idsOf(parseFiles(readSourceFiles().files));

function isKind(name: string): name is FileKind {
  return Object.hasOwn(schemas, name);
}

mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(schemas).filter(isKind)) {
  const text = `${JSON.stringify(editorSchema(kind, ids), null, 2)}\n`;
  writeFileSync(path.join(folder, `${kind}.json`), text);
}
console.log(`Schemas for editors' tools: ${folder}/`);
