/** The share picture of a story: kind and storyline, headline, lead picture, who wrote it and when. */
import { isRunning, kindName } from '../_components/kind';
import { kindSigns } from '../_components/kind-signs';
import type { Post } from '../_content/edition';
import type { PictureSize } from '../_content/pictures/picture-size';
import { printDay } from '../_site/dates';
import { lines } from './draw';
import { footer, label, sheetWith } from './frame';
import { colours, foot, margin, right } from './paper';
import { besidePicture, picture } from './picture-place';
import { setText } from './set-text';

const leading = 1.09;
const top = 204;

/**
 * @param clock of the edition: whether a live page is still running
 * @param size of the lead picture, where it can be shown
 */
export function storyCard(post: Post, clock: number, size?: PictureSize): string {
  const shown = post.image && size ? picture(post.image.src, size) : [];
  const width = (shown.length > 0 ? besidePicture : right) - margin;
  const sizes =
    shown.length > 0
      ? [68, 64, 60, 56, 52, 48, 44, 40, 36]
      : [120, 108, 96, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40];
  const title = setText(post.title, { width, height: foot - top - 18, face: 'serif', sizes, leading });
  return sheetWith([
    ...label(
      {
        sign: kindSigns[post.kind],
        isRing: post.kind === 'live' && !isRunning(post, clock),
        word: kindName(post, clock),
        more: post.topics[0]?.title,
        fill: post.kind === 'live' ? colours.accent : undefined,
      },
      width,
    ),
    ...shown,
    ...lines(title, margin, top, leading, { face: 'serif' }),
    ...footer(printedByline(post), printDay(post.date.day)),
  ]);
}

/** "By The Tally desk"; a byline of the editor's own, such as "From Missy", needs no "By". */
function printedByline(post: Post): string {
  return post.authors.some(({ name }) => post.byline.startsWith(name)) ? `By ${post.byline}` : post.byline;
}
