/** duplicate-slug and alias-clash: one page per address, also ignoring case. */
import { allFiles, type ParsedFile, type ParsedFiles } from '../parse';
import type { Problem } from '../problem';

/** Addresses that are not made from a file of posts/. */
export const fixedPages = ['/', '/results/', '/topics/', '/authors/', '/archive/', '/corrections/', '/about/'];

/** An address as hosts compare it: without case, the slash at its end or index.html. */
export function comparable(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A stray % stays as it was typed.
  }
  return (
    decoded
      .toLowerCase()
      .replace(/(?:^|\/)index\.html?$/, '/')
      .replace(/\/+$/, '') || '/'
  );
}

export function checkAddresses(files: ParsedFiles): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>(fixedPages.map((path) => [comparable(path), 'a page of the site']));
  const claim = (path: string, owner: string, report: (other: string) => Problem) => {
    const key = comparable(path);
    const other = owners.get(key);
    if (other === undefined) owners.set(key, owner);
    else problems.push(report(other));
  };
  for (const parsed of allFiles(files)) {
    claim(parsed.path, parsed.file, (other) => ({
      ...at(parsed),
      rule: 'duplicate-slug',
      message: `${parsed.path} is already the address of ${other}`,
    }));
  }
  for (const post of files.post) {
    for (const [index, alias] of (post.data.aliases ?? []).entries()) {
      claim(alias, `${post.file} (alias)`, (other) => ({
        ...at(post),
        ...post.front.locate(['aliases', index]),
        rule: 'alias-clash',
        message: `the alias ${alias} is already the address of ${other}`,
      }));
    }
  }
  return problems;
}

function at(parsed: ParsedFile): Pick<Problem, 'file' | 'line' | 'column' | 'level'> {
  return { file: parsed.file, line: 1, column: 1, level: 'error' };
}
