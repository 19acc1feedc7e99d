/** A share picture from its SVG to its PNG. */
import { readFileSync } from 'node:fs';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { pictureFile, picturePath } from '../_content/pictures/picture-file';
import type { PictureSize } from '../_content/pictures/picture-size';
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
  for (const [, src = ''] of svg.matchAll(picture)) embedded.set(src, await smallData(src));
  // The drawing library writes a > as it is; after two brackets XML allows that at the end of CDATA alone.
  const whole = svg.replaceAll(']]>', ']]&gt;').replace(picture, (_, src: string) => embedded.get(src) ?? '');
  const { pixels, width, height } = await renderAsync(whole, options);
  // The sheet covers all of it: nothing is to be seen through. The drawing library's own encoder takes longer for half as many bytes more.
  const sheet = () => sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const png = await sheet().png({ compressionLevel: 6 }).toBuffer();
  return png.length <= mostBytes ? png : sheet().png({ palette: true, colours: 192, effort: 5 }).toBuffer();
}

const latest = new Map<string, Promise<string>>();

/** So many pictures are kept small, for others of their stories: those of a series stand next to each other. */
const mostKept = 50;

/** A picture inside another, made small once for stories that share it. */
function smallData(src: string): Promise<string> {
  const known = latest.get(src) ?? asData(src);
  latest.delete(src);
  latest.set(src, known);
  const [oldest] = latest.keys();
  if (latest.size > mostKept && oldest !== undefined) latest.delete(oldest);
  return known;
}

/** A drawing takes longer to be drawn inside another than by itself, so it comes as pixels too. */
async function asData(src: string): Promise<string> {
  const file = picturePath(src);
  if (file === undefined) throw new Error(`${src} is no picture in public/images/`);
  const found = pictureFile(src);
  const small = await (found?.format === 'svg' ? drawing(file, found) : photograph(file));
  return `data:image/png;base64,${small.toString('base64')}`;
}

/** A drawing in the size it is shown in, as PNG. */
async function drawing(file: string, { width, height }: PictureSize): Promise<Buffer> {
  const scale = Math.min(place.width / width, place.height / height);
  const fitTo = { mode: 'width', value: Math.max(1, Math.round(width * scale)) } as const;
  return (await renderAsync(readFileSync(file), { ...options, fitTo })).asPng();
}

/** A photograph no larger than it is shown, as PNG. */
function photograph(file: string): Promise<Buffer> {
  const { width, height } = place;
  const small = sharp(file).autoOrient().resize({ width, height, fit: 'inside', withoutEnlargement: true });
  return small.png().toBuffer();
}
