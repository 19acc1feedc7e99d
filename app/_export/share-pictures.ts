/** Draws the share pictures of an edition into an export; one that was drawn before is only copied. */
import { constants, copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import packages from '../../package.json';
import type { Edition } from '../_content/edition';
import { cardsOf } from '../_share/cards';
import { ContentCache } from './content-cache';
import { fontsHash } from './fonts-hash';
import { inParallel } from './in-parallel';
import { sharePng, withHashes } from './share-png';

/** Changed whenever a picture of the same SVG comes out otherwise. */
const recipe = ['a', packages.dependencies['@resvg/resvg-js'], packages.dependencies.sharp, fontsHash()];

/**
 * @param folder the export: each picture stands beside its page
 * @param cacheFolder what is kept between builds
 * @returns how many there are, and how many of them had to be drawn
 */
export async function writeSharePictures(
  folder: string,
  edition: Edition,
  cacheFolder: string,
): Promise<{ all: number; drawn: number }> {
  const cache = new ContentCache(cacheFolder);
  const cards = cardsOf(edition);
  let drawn = 0;
  await inParallel(cards, 4, async (card) => {
    const target = path.join(folder, card.path);
    // A page that is not there has no picture: its address would be one of something held back.
    if (!existsSync(path.dirname(target))) throw new Error(`${card.path} has no page beside it`);
    const svg = card.draw();
    const { file, isNew } = await cache.get(ContentCache.key(...recipe, withHashes(svg)), () => sharePng(svg));
    if (isNew) drawn += 1;
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  });
  cache.prune();
  return { all: cards.length, drawn };
}
