/** duplicate-slug and alias-clash: one page per address, also ignoring case. */
import { aliasFault, redirectForms, redirectLimits } from '../aliases';
import type { Library } from '../library';
import { allFiles, type ParsedFile, type ParsedFiles } from '../parse';
import type { Problem } from '../problem';

/** Addresses that are not made from a file of posts/. */
export const fixedPages = [
  '/',
  '/results/',
  '/topics/',
  '/authors/',
  '/archive/',
  '/search/',
  '/corrections/',
  '/about/',
];

/**
 * Ids that would give an election or a contest the address of a file that every site or every election has. (The files are
 * named in data/addresses.ts, which this side of the house doesn't see; a test holds the two together.)
 */
export const reservedIds = {
  election: new Map([['index', { path: '/data/index.json', what: 'the list of all data' }]]),
  contest: new Map([
    ['nist-1500-100', { path: 'nist-1500-100.json', what: 'the election in the shape of that standard' }],
  ]),
} as const;

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

/** @param site what the site itself has at an address, other than pages made from files */
export function checkAddresses(
  files: ParsedFiles,
  site: Pick<Library, 'ownerOf' | 'fileAt'> = { ownerOf: () => undefined, fileAt: () => undefined },
): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>(fixedPages.map((path) => [comparable(path), 'a page of the site']));
  const claim = (path: string, owner: string, report: (other: string) => Problem) => {
    const key = comparable(path);
    const other = owners.get(key) ?? site.ownerOf(path);
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
  const aliases = files.post.flatMap((post) =>
    (post.data.aliases ?? []).map((alias, index): Alias => {
      return { alias, post, place: { ...at(post), ...post.front.locate(['aliases', index]) } };
    }),
  );
  // A page at such an alias is the file of that name: what is below it would need a folder.
  const pages = new Map(
    aliases.flatMap(({ alias, post }) =>
      /(?<!\/index)\.html?$/i.test(alias)
        ? [[comparable(alias), `the page at the alias ${alias} of ${post.file}`] as const]
        : [],
    ),
  );
  for (const { alias, post, place } of aliases) {
    const fault = aliasFault(alias, post.path);
    if (fault !== undefined) {
      problems.push({ ...place, rule: 'schema', message: fault });
      continue;
    }
    const file = above(comparable(alias))
      .map((path) => site.fileAt(path) ?? pages.get(path))
      .find((found) => found !== undefined);
    if (file !== undefined) {
      const message = `the alias ${alias} lies below ${file}: nothing can stand below a file`;
      problems.push({ ...place, rule: 'alias-clash', message });
      continue;
    }
    claim(alias, `${post.file} (alias)`, (other) => ({
      ...place,
      rule: 'alias-clash',
      message: `the alias ${alias} is already the address of ${other}`,
    }));
  }
  return [...problems, ...tooMany(aliases), ...files.election.flatMap(checkDataFiles)];
}

interface Alias {
  readonly alias: string;
  readonly post: ParsedFile<'post'>;
  readonly place: ReturnType<typeof at>;
}

/** Hosts take so many redirects and no more: said once, at the first alias that is too many. */
function tooMany(aliases: readonly Alias[]): Problem[] {
  let redirects = 0;
  let first: Alias | undefined;
  for (const entry of aliases) {
    if (entry.post.data.draft) continue;
    redirects += redirectForms(entry.alias).length;
    if (redirects > redirectLimits.number) first ??= entry;
  }
  if (!first) return [];
  const why = `each with and without its last slash, the aliases of all posts come to ${redirects} redirects, and hosts take ${redirectLimits.number}`;
  return [{ ...first.place, rule: 'alias-clash', message: `${why}: ${first.alias} is the first that is too many` }];
}

/** The addresses above one: `/a` and `/a/b` of `/a/b/c`. */
export function above(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

/** An election's data stand in files named for its id and those of its contests: none may be named like another file. */
function checkDataFiles(election: ParsedFile<'election'>): Problem[] {
  const own = reservedIds.election.get(election.id);
  const contests = (election.data.contests ?? []).flatMap(({ id }, index): Problem[] => {
    const taken = reservedIds.contest.get(id);
    if (!taken) return [];
    const path = `/data/${election.id}/${taken.path}`;
    const place = election.front.locate(['contests', index, 'id']);
    return [{ ...at(election), ...place, rule: 'alias-clash', message: clash('contest', id, path, taken.what) }];
  });
  if (!own) return contests;
  return [
    { ...at(election), rule: 'alias-clash', message: clash('election', election.id, own.path, own.what) },
    ...contests,
  ];
}

function clash(kind: 'election' | 'contest', id: string, path: string, what: string): string {
  const remedy = kind === 'election' ? 'give the file another name' : 'give it another id';
  return `${kind === 'election' ? 'an' : 'a'} ${kind} can't be called "${id}": its data would stand at ${path}, which is ${what}; ${remedy}`;
}

function at(parsed: ParsedFile): Pick<Problem, 'file' | 'line' | 'column' | 'level'> {
  return { file: parsed.file, line: 1, column: 1, level: 'error' };
}
