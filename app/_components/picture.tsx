import { lazySizes, pictureMarkup } from '../_content/pictures/markup';
import type { Picture as PictureData } from '../_content/schema';

interface ImageProps {
  readonly picture: PictureData;
  /** In view when the page opens: fetched first, not lazily. */
  readonly first?: boolean;
  /** Beside a headline that says it all the picture is decoration. */
  readonly decorative?: boolean;
  /** How wide it is shown, as the attribute of that name has it; a browser measures the place of a lazy one itself. */
  readonly sizes?: string;
}

/** A picture alone, with its place kept open; in newer formats and the size that fits, where it is a photograph. */
export function Image({ picture, first = false, decorative = false, sizes = lazySizes }: ImageProps) {
  const { src, width, height, sources } = pictureMarkup(picture.src, sizes);
  const image = (
    // biome-ignore lint/performance/noImgElement: next/image makes dead addresses in a static export
    <img
      src={src}
      alt={decorative ? '' : (picture.alt ?? '')}
      width={width}
      height={height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  );
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} {...source} />
      ))}
      {image}
    </picture>
  );
}

/** A picture with its caption and credit. */
export function PictureFigure({ picture, first = false, sizes }: Pick<ImageProps, 'picture' | 'first' | 'sizes'>) {
  return (
    <figure className="picture">
      <Image picture={picture} first={first} sizes={sizes} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">Picture: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
