/**
 * How a picture is shown: which smaller ones and which formats of it there are. Pages name them, and _export/pictures.ts makes
 * those that are named; both take the names from here.
 */
import { contentRoot } from '../files';
import { isResized, type PictureFile, pictureFile } from './picture-file';
import type { PictureSize } from './picture-size';

export interface Variant {
  /** Address on the site, without the base path. Named for its content, so that it may be kept for ever. */
  readonly path: string;
  readonly format: 'avif' | 'webp';
  readonly width: number;
}

export interface Shown extends PictureSize {
  /** Empty where the picture is shown as it is. */
  readonly variants: readonly Variant[];
}

/** No picture of the export is wider, nor is the original. */
export const widest = 2400;

/** Widths of each format; the second is for the few browsers that lack the first, with fewer files. */
const steps = { avif: [480, 800, 1200, 1800], webp: [800, 1800] } as const;

/** Changed whenever the pictures come out otherwise, so that their names do too. */
const recipe = 'a';

/** The size of a picture as it is shown, never larger than it is, and what is made of it. */
export function shownPicture(src: string, root = contentRoot()): Shown | undefined {
  const file = pictureFile(src, root);
  if (!file) return undefined;
  if (!isResized(file)) return { width: file.width, height: file.height, variants: [] };
  const width = Math.min(file.width, widest);
  const height = Math.max(1, Math.round((file.height * width) / file.width));
  // `npm run dev` shows the original.
  return { width, height, variants: process.env.NODE_ENV === 'development' ? [] : variantsOf(src, file) };
}

export function variantsOf(src: string, file: PictureFile): Variant[] {
  return (['avif', 'webp'] as const).flatMap((format) => {
    const last = Math.min(file.width, steps[format].at(-1) ?? widest);
    const widths = [...steps[format].filter((width) => width < last), last];
    return widths.map((width) => ({
      path: `/_next/static/media/${nameOf(src, file)}.${width}.${format}`,
      format,
      width,
    }));
  });
}

/** From the file's own name and content: letters that no address has to write otherwise. */
function nameOf(src: string, { hash }: PictureFile): string {
  const name = src
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${name || 'picture'}.${recipe}${hash.slice(0, 11)}`;
}
