/** A share picture from its SVG to its PNG. */
import { readFileSync } from 'node:fs';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { pictureFile, picturePath } from '../_content/pictures/picture-file';
import { pictureScheme, place } from '../_share/picture-place';
import { fontFiles } from '../_site/fonts/share-faces';

const options: ResvgRenderOptions = {
  // Those of the machine would make other bytes on another one.
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Tally Sans' },
};

/** Networks fetch no more than this from a page that many share; a photograph is above it in full colour. */
const mostBytes = 250_000;

const picture = new RegExp(`(?<=href=")${pictureScheme}([^"]*)`, 'g');

/** The SVG with the hash of each picture in place of its address: what a cache may go by. */
export function withHashes(svg: string): string {
  return svg.replace(picture, (_, src: string) => pictureFile(src)?.hash ?? '');
}

/** @param svg with pictures of the site as `picture:/images/…` */
export async function sharePng(svg: string): Promise<Uint8Array> {
  const embedded = new Map<string, string>();
  for (const [, src = ''] of svg.matchAll(picture)) embedded.set(src, await asData(src));
  // The drawing library writes a > as it is; after two brackets XML allows that at the end of CDATA alone.
  const whole = svg.replaceAll(']]>', ']]&gt;').replace(picture, (_, src: string) => embedded.get(src) ?? '');
  const { pixels, width, height } = await renderAsync(whole, options);
  // The sheet covers all of it: nothing is to be seen through. The drawing library's own encoder takes longer for half as many bytes more.
  const drawn = () => sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const png = await drawn().png({ compressionLevel: 6 }).toBuffer();
  return png.length <= mostBytes ? png : drawn().png({ palette: true, colours: 192, effort: 5 }).toBuffer();
}

/** A picture inside another: a drawing as it is, a photograph no larger than it is shown. */
async function asData(src: string): Promise<string> {
  const file = picturePath(src);
  if (file === undefined) throw new Error(`${src} is no picture in public/images/`);
  if (pictureFile(src)?.format === 'svg') return data('image/svg+xml', readFileSync(file));
  const { width, height } = place;
  const small = sharp(file).autoOrient().resize({ width, height, fit: 'inside', withoutEnlargement: true });
  return data('image/png', await small.png().toBuffer());
}

function data(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
