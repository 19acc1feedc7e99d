/** The attributes of a picture's elements, for pages and for bodies alike. */
import { href } from '../../_site/site';
import { shownPicture, type Variant } from './sized';

export interface SourceMarkup {
  readonly type: string;
  readonly srcSet: string;
  readonly sizes: string;
}

export interface PictureMarkup {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** In the order in which a browser should try them. */
  readonly sources: readonly SourceMarkup[];
}

/** How wide a picture stands in a text; a browser that can measure the place of a lazy one does so instead. */
export const textSizes = 'min(36rem, 100vw)';
export const lazySizes = `auto, ${textSizes}`;

/**
 * @param src a picture of the site, such as `/images/hall.jpg`
 * @param sizes how wide it is shown, as the attribute of that name has it
 */
export function pictureMarkup(src: string, sizes: string = lazySizes): PictureMarkup {
  const { width, height, variants = [] } = shownPicture(src) ?? {};
  const sources = (['avif', 'webp'] as const).flatMap((format) => {
    const own = variants.filter((variant) => variant.format === format);
    return own.length > 0 ? [{ type: `image/${format}`, srcSet: own.map(candidate).join(', '), sizes }] : [];
  });
  return { src: href(src), width, height, sources };
}

function candidate({ path, width }: Variant): string {
  return `${href(path)} ${width}w`;
}
