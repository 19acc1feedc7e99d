/** What a body may refer to: addresses, pictures, elections. One for the check (all files), one for the edition. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { didYouMean, likelyWord } from '../_elections/did-you-mean';
import type { IdentifiedElection } from '../_elections/election';
import { comparable, fixedPages } from './checks/addresses';
import { isInMadeFolder, isMade, isMadeFile } from './checks/site-made';
import { contentRoot } from './files';
import { isHidden } from './hidden';
import { brokenPicture, hugePicture, publicFolders } from './pictures/picture-file';
import { routes } from './routes';

export interface Library {
  readonly elections: ReadonlyMap<string, IdentifiedElection>;
  /** What is wrong with an address inside the site (`/posts/x/#part`), or nothing. */
  linkProblem(address: string): string | undefined;
  /** What stands at an address already, other than the pages made from files; nothing where it is free. */
  ownerOf(address: string): string | undefined;
  /** What file stands at an address, so that nothing can stand below it; nothing where there is none, or a page. */
  fileAt(address: string): string | undefined;
  /** What is wrong with a picture's address (`/images/x.svg`), or nothing. */
  pictureProblem(src: string): string | undefined;
  /** What is to be said of a picture that can be shown, but should not be as it is. */
  pictureWarning(src: string): string | undefined;
}

/** The further pages of a list, and the files that elections are given away as. */
const furtherPage = /^(\/(?:topics|authors)\/[^/]+\/)page\/\d+\/?$/;
const dataFile = /^\/data\/(?:index\.json|([^/]+?)(?:\.json|\/[^/]+\.(?:csv|json)))$/;

/**
 * @param elections those that may be shown
 * @param paths the addresses of the pages made from files, such as /posts/x/
 * @param days the days of the posts: each month has its page in the archive
 * @param placeProblem what is wrong with a fragment on one of the pages; without it fragments are not looked at
 */
export function makeLibrary(
  elections: readonly IdentifiedElection[],
  paths: readonly string[],
  days: readonly string[],
  placeProblem: (path: string, fragment: string) => string | undefined = () => undefined,
  root = contentRoot(),
): Library {
  const months = days.map((day) => `/archive/${day.slice(0, 7)}/`);
  const known = new Set([...fixedPages, ...months, ...paths].map(comparable));
  const made = new Set([...months, ...routes()].map(comparable));
  const pictures = new Map<string, string | undefined>();
  let files: ReadonlyMap<string, string> | undefined;
  const allFiles = () => {
    files ??= new Map(filesIn(publicFolders(root)).map((name) => [comparable(name), name]));
    return files;
  };
  return {
    elections: new Map(elections.map((election) => [election.id, election])),
    linkProblem(address) {
      const plain = address.replace(/[?#].*$/s, '');
      const fragment = /#(.+)$/s.exec(address)?.[1];
      if (known.has(comparable(furtherPage.exec(plain)?.[1] ?? plain))) {
        return fragment === undefined ? undefined : placeProblem(plain, fragment);
      }
      if (made.has(comparable(plain))) return undefined;
      if (fileUnder(publicFolders(root), plain)) return undefined;
      const data = dataFile.exec(plain);
      if (data && (data[1] === undefined || known.has(comparable(`/results/${data[1]}/`)))) return undefined;
      return `${plain} is no page or file of this site${didYouMean(plain, paths)}`;
    },
    ownerOf(address) {
      const path = comparable(address);
      if (made.has(path) || isMade(path) || furtherPage.test(address)) return 'a page or file that the site makes';
      if (isInMadeFolder(path)) return 'a folder that the site makes';
      const file = allFiles().get(path);
      return file && `the file public${file}`;
    },
    fileAt(address) {
      const path = comparable(address);
      if (isMadeFile(path)) return `${path}, a file that the site makes`;
      const file = allFiles().get(path);
      // The page of a folder is in it, and so is what else stands there.
      return file && !/\/index\.html?$/i.test(file) ? `the file public${file}` : undefined;
    },
    pictureProblem(src) {
      if (!pictures.has(src)) {
        const there = fileUnder(publicFolders(root), src);
        pictures.set(
          src,
          there
            ? brokenPicture(src, root)
            : `${src} is no picture in public/images/${likelyPicture(src, allFiles().values())}`,
        );
      }
      return pictures.get(src);
    },
    pictureWarning: (src) => hugePicture(src, root),
  };
}

/** The picture with nearly the same name, in whatever folder. */
function likelyPicture(src: string, files: Iterable<string>): string {
  const pictures = new Map(
    [...files].filter((file) => file.startsWith('/images/')).map((file) => [path.basename(file), file]),
  );
  const likely = pictures.get(likelyWord(path.basename(src), pictures.keys()) ?? '');
  return likely === undefined ? '' : `; did you mean \`${likely}\`?`;
}

/** The files of these folders as addresses. */
function filesIn(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile(),
      ),
    )
    .map((name) => `/${name.split(path.sep).join('/')}`);
}

/** Whether a file stands at this address inside one of the folders: with exactly this case, and not outside it. */
function fileUnder(folders: readonly string[], address: string): boolean {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return false;
  }
  // A step upwards, even one that stays inside, is another address for a browser than for what reads the file.
  if (
    !decoded.startsWith('/') ||
    decoded.includes('\0') ||
    decoded.endsWith('/') ||
    /(?:^|[/\\])\.{1,2}[/\\]/.test(decoded)
  )
    return false;
  if (isHidden(decoded)) return false;
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
