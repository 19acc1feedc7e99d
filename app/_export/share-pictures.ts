/** Draws the share pictures of an edition, and puts them into its export; one that was drawn before is only copied. */
import { constants, copyFileSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import packages from '../../package.json';
import type { Edition } from '../_content/edition';
import { cardsOf } from '../_share/cards';
import { ContentCache } from './content-cache';
import { fontsHash } from './fonts-hash';
import { inParallel } from './in-parallel';
import { sharePng, withHashes } from './share-png';

/** Changed whenever a picture of the same SVG comes out otherwise. */
const recipe = ['c', packages.dependencies['@resvg/resvg-js'], packages.dependencies.sharp, fontsHash()];

export interface SharePictures {
  /** The files they are kept in, by their addresses on the site. */
  readonly files: ReadonlyMap<string, string>;
  /** How many had to be drawn. */
  readonly drawn: number;
}

/**
 * Draws them, which needs the edition and none of its pages: they are drawn while Next makes those.
 * @param cacheFolder what is kept between builds
 */
export async function drawSharePictures(edition: Edition, cacheFolder: string): Promise<SharePictures> {
  const cache = new ContentCache(cacheFolder);
  const files = new Map<string, string>();
  let drawn = 0;
  await inParallel(cardsOf(edition), availableParallelism(), async (card) => {
    const svg = card.draw();
    const { file, isNew } = await cache.get(ContentCache.key(...recipe, withHashes(svg)), () => sharePng(svg));
    if (isNew) drawn += 1;
    files.set(card.path, file);
  });
  cache.prune();
  return { files, drawn };
}

/** @param folder the export: each picture stands beside its page */
export function placeSharePictures(folder: string, { files }: SharePictures): void {
  for (const [address, file] of files) {
    const target = path.join(folder, address);
    // A page that is not there has no picture: its address would be one of something held back.
    if (!existsSync(path.dirname(target))) throw new Error(`${address} has no page beside it`);
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  }
}
