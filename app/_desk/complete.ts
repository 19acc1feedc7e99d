/** The last part of a build: from what `next build` exported to what goes to a host. */
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../_content/load';
import { makeEdition } from '../_content/make-edition';
import { finishExport } from '../_export/finish';
import { prepareForHosts } from '../_export/for-hosts';
import { removeHeldBackPictures } from '../_export/held-back-pictures';
import { removeHiddenFiles } from '../_export/hidden-files';
import { writePictures } from '../_export/pictures';
import { readForSearch } from '../_export/search-index';
import { placeSharePictures } from '../_export/share-pictures';
import { site } from '../_site/site';
import type { Drawn } from './drawing';
import { cache, out, projectRoot, stage } from './place';
import { stopwatch } from './stopwatch';

/**
 * Makes of Next's output what goes to a host, and says how long each step took.
 * @param pictures those that pages are shared with, which are drawn meanwhile
 */
export async function complete({ root, files, clock }: Content, pictures: Promise<Drawn>): Promise<void> {
  const edition = makeEdition(files, { clock: clock.clock, timeZone: site.timeZone });
  if (root !== projectRoot && existsSync(path.join(root, 'public'))) {
    cpSync(path.join(root, 'public'), stage, { recursive: true });
  }
  removeHiddenFiles(stage);
  const lap = stopwatch();
  const index = await readForSearch(stage, edition);
  console.log(`Pages read for the search index: ${lap()}`);
  const written = index.write();
  try {
    finishExport(stage, path.join(projectRoot, '.next'), site.basePath);
    removeHeldBackPictures(stage, files, edition);
  } catch (error) {
    // That is what is said, and nothing is written any more into what is then removed.
    await written.catch(() => undefined);
    throw error;
  }
  console.log(`Pages finished: ${lap()}`);
  await written;
  console.log(`Search index: ${lap()} more`);
  const share = await pictures;
  placeSharePictures(stage, share);
  console.log(
    `${share.files.size} share pictures (${share.drawn} drawn, ${share.seconds.toFixed(1)} s of a processor meanwhile): ${lap()} more`,
  );
  const { all, made } = await writePictures(stage, path.join(cache, 'pictures'));
  console.log(`${all} pictures of photographs (${made} made): ${lap()}`);
  const moves = edition.posts.flatMap((post) =>
    (post.aliases ?? []).map((from) => ({ from, to: post.path, file: post.file, title: post.title })),
  );
  const signed = prepareForHosts(stage, { moves, earlier: out, key: process.env.TALLY_SIGNING_KEY });
  console.log(signed ? 'integrity.json is signed.' : 'integrity.json is not signed: TALLY_SIGNING_KEY is not set.');
}
