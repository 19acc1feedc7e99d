/**
 * Makes the pictures that the pages of an export name in other sizes and formats, and takes out of the originals what
 * cameras put into them: an exported photograph tells nobody where it was taken.
 */
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import packages from '../../package.json';
import { isResized, type PictureFile, pictureFile, picturePath } from '../_content/pictures/picture-file';
import { type Variant, variantsOf, widest } from '../_content/pictures/sized';
import { ContentCache } from './content-cache';
import { inParallel } from './in-parallel';

/** Changed whenever a picture of the same original comes out otherwise. */
const recipe = ['a', packages.dependencies.sharp];

interface Original {
  readonly src: string;
  readonly source: string;
  readonly file: PictureFile;
}

/**
 * @param folder the export, with its pages and the originals in images/
 * @param cacheFolder what is kept between builds
 * @returns how many there are, and how many of them had to be made
 * @throws where a picture can't be read, with a line for each
 */
export async function writePictures(folder: string, cacheFolder: string): Promise<{ all: number; made: number }> {
  const originals = originalsIn(folder);
  if (originals.length === 0) return { all: 0, made: 0 };
  const cache = new ContentCache(cacheFolder);
  const named = variantsNamed(folder);
  const faults: string[] = [];
  let all = 0;
  let made = 0;
  const put = async (original: Original, target: string, how: string, make: () => Promise<Uint8Array>) => {
    const key = ContentCache.key(...recipe, original.file.hash, how);
    const { file, isNew } = await cache.get(key, make);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
    all += 1;
    if (isNew) made += 1;
  };
  // Two at a time: each encoder has threads of its own.
  await inParallel(originals, 2, async (original) => {
    try {
      await put(original, path.join(folder, decodeURIComponent(original.src)), 'original', () => cleaned(original));
      for (const variant of variantsOf(original.src, original.file)) {
        if (!named.has(path.basename(variant.path))) continue;
        await put(original, path.join(folder, variant.path), `${variant.format} ${variant.width}`, () =>
          encoded(original, variant),
        );
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      faults.push(`public${original.src}:1:1  error  reference  the picture can't be read: ${reason}`);
    }
  });
  if (faults.length > 0) throw new Error(faults.sort().join('\n'));
  cache.prune();
  return { all, made };
}

/** The photographs of an export, in order. */
function originalsIn(folder: string): Original[] {
  const images = path.join(folder, 'images');
  if (!existsSync(images)) return [];
  const names = readdirSync(images, { recursive: true, encoding: 'utf8' }).sort();
  return names.flatMap((name) => {
    if (!/\.(?:png|jpe?g|webp)$/i.test(name)) return [];
    const src = `/images/${name.split(path.sep).map(encodeURIComponent).join('/')}`;
    const source = picturePath(src);
    const file = pictureFile(src);
    return source !== undefined && file && isResized(file) ? [{ src, source, file }] : [];
  });
}

/** File names of the variants that pages name. */
function variantsNamed(folder: string): Set<string> {
  const named = new Set<string>();
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const html = readFileSync(path.join(folder, page), 'utf8');
    for (const [, name = ''] of html.matchAll(/\/_next\/static\/media\/([\w.-]+\.(?:avif|webp)) \d+w/g))
      named.add(name);
  }
  return named;
}

/** As it is to be seen: turned as the camera was held, in the web's colours, without what else the camera wrote. */
function upright(source: string, width: number): Sharp {
  return sharp(source).autoOrient().resize({ width, withoutEnlargement: true });
}

function encoded({ source }: Original, { format, width }: Variant): Promise<Buffer> {
  const picture = upright(source, width);
  return format === 'avif'
    ? picture.avif({ quality: 55, effort: 3 }).toBuffer()
    : picture.webp({ quality: 78, effort: 4, smartSubsample: true }).toBuffer();
}

/** The original in its own format; its very bytes where there is nothing to take out. */
async function cleaned({ source, file }: Original): Promise<Uint8Array> {
  const { exif, xmp, iptc, icc, comments, tifftagPhotoshop, isPalette } = await sharp(source).metadata();
  // Decoded in full, so that a file that is broken in its middle is found here and not by a reader.
  const picture = upright(source, widest);
  if (file.width <= widest && !exif && !xmp && !iptc && !icc && !comments && !tifftagPhotoshop) {
    await picture.stats();
    return readFileSync(source);
  }
  if (file.format === 'jpeg') return picture.jpeg({ quality: 86, mozjpeg: true }).toBuffer();
  if (file.format === 'webp') return picture.webp({ quality: 86 }).toBuffer();
  return picture.png({ compressionLevel: 9, palette: isPalette === true }).toBuffer();
}
