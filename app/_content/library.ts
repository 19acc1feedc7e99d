/** What a body may refer to: addresses, pictures, elections. One for the check (all files), one for the edition. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../_elections/did-you-mean';
import type { IdentifiedElection } from '../_elections/election';
import { comparable } from './checks/addresses';
import { contentRoot } from './files';

export interface Library {
  readonly elections: ReadonlyMap<string, IdentifiedElection>;
  /** What is wrong with an address inside the site (`/posts/x/#part`), or nothing. */
  linkProblem(address: string): string | undefined;
  /** What is wrong with a picture's address (`/images/x.svg`), or nothing. */
  pictureProblem(src: string): string | undefined;
}

/** Pages and files of the site that are not made from one file of posts/. */
const otherAddresses =
  /^\/(?:results|topics|authors|archive|search|corrections|about|tags|feeds|data|embed)?(?:\/|$)|^\/(?:feed\.xml|atom\.xml|feed\.json|sitemap\.xml)$/;
/** The parts of the site in which each page is a file of posts/. */
const filePages = /^\/(?:posts|results|topics|authors)\/[^/]+\/?$/;

/**
 * @param elections those that may be shown
 * @param paths the addresses of the pages made from files, such as /posts/x/
 */
export function makeLibrary(
  elections: readonly IdentifiedElection[],
  paths: readonly string[],
  root = contentRoot(),
): Library {
  const known = new Set(paths.map(comparable));
  const pictures = new Map<string, string | undefined>();
  return {
    elections: new Map(elections.map((election) => [election.id, election])),
    linkProblem(address) {
      const plain = address.replace(/[?#].*$/s, '');
      if (known.has(comparable(plain))) return undefined;
      if (fileUnder(publicFolders(root), plain)) return undefined;
      if (otherAddresses.test(plain) && !filePages.test(plain)) return undefined;
      return `${plain} is no page or file of this site${didYouMean(plain, paths)}`;
    },
    pictureProblem(src) {
      if (!pictures.has(src)) {
        const there = fileUnder(publicFolders(root), src);
        pictures.set(src, there ? undefined : `${src} is no picture in public/images/`);
      }
      return pictures.get(src);
    },
  };
}

function publicFolders(root: string): string[] {
  return [...new Set([root, process.cwd()])].map((folder) => path.join(folder, 'public'));
}

/** Whether a file stands at this address inside one of the folders: with exactly this case, and not outside it. */
function fileUnder(folders: readonly string[], address: string): boolean {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return false;
  }
  if (decoded.includes('\0') || decoded.endsWith('/')) return false;
  return folders.some((folder) => {
    const file = path.join(folder, decoded);
    // A file system that ignores case would find what the host then does not.
    return (
      file.startsWith(folder + path.sep) &&
      existsSync(file) &&
      realpathSync.native(file) === path.join(realpathSync.native(folder), decoded)
    );
  });
}
