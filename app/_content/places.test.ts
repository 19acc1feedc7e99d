import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templatePlaces } from './places';

/** The ids that the templates below a folder give to sections and headings. */
function idsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  return files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/ id="([a-z-]+)"/g)].map(([, id = '']) => id),
  );
}

test.each([
  ['post', 'app/posts/[slug]'],
  ['topic', 'app/topics/[topic]'],
  ['author', 'app/authors/[author]'],
] as const)('a link can lead to every section of a page of a %s', (kind, folder) => {
  expect(templatePlaces[kind].filter((id) => id !== 'pictures')).toEqual([...new Set(idsIn(folder))].sort());
});
