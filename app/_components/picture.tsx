import type { Picture as PictureData } from '../_content/schema';
import { href } from '../_site/site';
import { pictureSize } from './picture-size';

interface ImageProps {
  readonly picture: PictureData;
  /** In view when the page opens: fetched first, not lazily. */
  readonly first?: boolean;
  /** Beside a headline that says it all the picture is decoration. */
  readonly decorative?: boolean;
}

/** A picture alone, with its place kept open. */
export function Image({ picture, first = false, decorative = false }: ImageProps) {
  const size = pictureSize(picture.src);
  return (
    // biome-ignore lint/performance/noImgElement: next/image makes dead addresses in a static export
    <img
      src={href(picture.src)}
      alt={decorative ? '' : (picture.alt ?? '')}
      width={size?.width}
      height={size?.height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  );
}

/** A picture with its caption and credit. */
export function PictureFigure({ picture, first = false }: { picture: PictureData; first?: boolean }) {
  return (
    <figure className="picture">
      <Image picture={picture} first={first} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">Picture: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
