/** Writing a new file under posts/. */
import type { SourceFile } from '../../_content/files';
import type { Problem } from '../../_content/problem';
import { type Content, demandSound } from '../changed-content';
import type { Desk } from '../command';
import { type Item, renderLines } from '../editing/render';
import { createFile } from '../save';

const folders = { post: 'posts', election: 'posts/elections', topic: 'posts/topics', author: 'posts/authors' };

/** Where files of a kind stand. */
export function folderOf(kind: SourceFile['kind']): string {
  return folders[kind];
}

/** Writes the file and says what is still to be done in it: each as the check would. */
export function writeNew(
  content: Content,
  desk: Desk,
  { kind, id, keys, body }: { kind: SourceFile['kind']; id: string; keys: Item; body: string },
): void {
  const file = `${folders[kind]}/${id}.md`;
  const text = `---\n${renderLines(keys, 2).join('\n')}\n---\n\n${body}`;
  // What a new file lacks is for the editor to fill in; what it breaks elsewhere is not.
  const isOpen = (problem: Problem) => problem.file === file;
  const open = demandSound(content, { kind, id, file, text }, desk, isOpen);
  createFile(content.root, file, text);
  desk.print(`${file} is written.`);
  if (open.length > 0) desk.print('Still to be filled in, or npm run check will say so:');
  for (const { line, message } of open) desk.print(`  ${file}:${line}  ${message}`);
}
