/** Where a share picture shows a picture of the site. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { colours, right } from './paper';

/** The place of a lead picture, in pixels: as wide as half of what is set, as high as its drawings are. */
export const place = { x: right - 464, y: 156, width: 488, height: 366 } as const;

/** Left over for text beside it. */
export const besidePicture = place.x - 48;

/** What the address of a picture in the SVG begins with, until it is drawn: see _export/share-png.ts. */
export const pictureScheme = 'picture:';

/**
 * A picture in its place, whole, at the top right.
 * @param src its address on the site
 * @param size in pixels, of any scale
 */
export function picture(src: string, size: { readonly width: number; readonly height: number }): Element[] {
  const scale = Math.min(place.width / size.width, place.height / size.height);
  const box = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const at = { x: right - box.width, y: place.y, ...box };
  return [
    // Drawn by itself before it comes in here, so what goes beyond its own edges is cut off, as a page does.
    // Encoded, what an attribute would have to write otherwise is still the same address.
    s('image', {
      ...at,
      href: pictureScheme + src.replace(/["<>&]/g, encodeURIComponent),
      preserveAspectRatio: 'xMidYMid meet',
    }),
    s('rect', { ...at, fill: 'none', stroke: colours.rule }),
  ];
}
