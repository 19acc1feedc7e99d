/** Width and height of a picture, from its own bytes, as it is shown: with its orientation applied. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture file is, as far as its header says. */
export interface PictureHeader extends PictureSize {
  readonly format: 'svg' | 'png' | 'jpeg' | 'webp' | 'gif';
  /** Moving: it is then left as it is. */
  readonly isAnimated: boolean;
  /** Whether its end is missing, as after a broken upload. */
  readonly isCut: boolean;
}

/** The header of a picture of a format that the site shows; undefined where it is none, or says no size. */
export function readHeader(bytes: Buffer): PictureHeader | undefined {
  try {
    const header = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? svg(bytes);
    return header && header.width > 0 && header.height > 0 ? header : undefined;
  } catch (error) {
    // A header that ends in the middle.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The header chunk is always the first, and IEND the last; an animation says so before the first picture. */
function png(bytes: Buffer): PictureHeader | undefined {
  if (!begins(bytes, '\x89PNG\r\n\x1a\n')) return undefined;
  return {
    format: 'png',
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    isAnimated: bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL'),
    isCut: bytes.lastIndexOf('IEND') < bytes.length - 64,
  };
}

function gif(bytes: Buffer): PictureHeader | undefined {
  if (!begins(bytes, 'GIF8')) return undefined;
  const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  return { format: 'gif', ...size, isAnimated: true, isCut: bytes.lastIndexOf(0x3b) < bytes.length - 64 };
}

/** RIFF; VP8 (lossy), VP8L (lossless) or VP8X (extended, with flags). */
function webp(bytes: Buffer): PictureHeader | undefined {
  if (!begins(bytes, 'RIFF') || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const common = { format: 'webp', isAnimated: false, isCut: bytes.readUInt32LE(4) + 8 > bytes.length } as const;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { ...common, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { ...common, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': {
      const size = { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
      const exif = bytes.lastIndexOf('EXIF');
      const turned = exif > 0 && orientation(bytes.subarray(exif + 8)) > 4;
      return { ...common, ...(turned ? turn(size) : size), isAnimated: (bytes.readUInt8(20) & 2) !== 0 };
    }
    default:
      return undefined;
  }
}

/** Segments up to the first frame header; EXIF before it may turn the picture. */
function jpeg(bytes: Buffer): PictureHeader | undefined {
  if (!begins(bytes, '\xff\xd8\xff')) return undefined;
  let isTurned = false;
  for (let at = 2; at < bytes.length; ) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    // Filling before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === 'Exif\0\0') {
      isTurned = orientation(bytes.subarray(at + 10, at + 2 + length)) > 4;
    }
    // Frame headers are C0 to CF, but for the tables DHT, JPG and DAC.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
      const isCut = bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < at;
      return { format: 'jpeg', ...(isTurned ? turn(size) : size), isAnimated: false, isCut };
    }
    at += 2 + length;
  }
  return undefined;
}

/** The orientation of EXIF data: 1 as stored, 5 to 8 with sides exchanged. TIFF 6.0, tag 0x112. */
function orientation(exif: Buffer): number {
  const tiff = begins(exif, 'Exif\0\0') ? exif.subarray(6) : exif;
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  for (let index = 0; index < short(directory); index++) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > tiff.length) return 1;
    if (short(entry) === 0x112) return short(entry + 8);
  }
  return 1;
}

/** From the drawing's own width and height, else its viewBox. */
function svg(bytes: Buffer): PictureHeader | undefined {
  const text = bytes.toString('utf8');
  const tag = /<svg\b[^>]*>/.exec(text)?.[0];
  if (tag === undefined) return undefined;
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1]);
  const [, , boxWidth = 0, boxHeight = 0] = (/\sviewBox="([^"]*)"/.exec(tag)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return {
    format: 'svg',
    width: Math.round(number('width') || boxWidth),
    height: Math.round(number('height') || boxHeight),
    isAnimated: false,
    isCut: !/<\/svg\s*>|<svg\b[^>]*\/>/.test(text),
  };
}

function begins(bytes: Buffer, start: string): boolean {
  return bytes.toString('latin1', 0, start.length) === start;
}

function turn({ width, height }: PictureSize): PictureSize {
  return { width: height, height: width };
}
