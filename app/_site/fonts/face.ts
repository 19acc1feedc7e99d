/** Which letters a font has and how wide they are, read from the font itself: build-time drawings have no browser to ask. */
import { readFileSync } from 'node:fs';

export interface Face {
  /** The name that an SVG asks for. */
  readonly family: string;
  /** Width of a letter in em; undefined where the font has no such letter. */
  width(codePoint: number): number | undefined;
}

/**
 * A face from a TrueType file.
 * @throws where the file has no table of the form needed: Unicode BMP in format 4, which every such file has
 */
export function readFace(file: string, family: string): Face {
  const bytes = readFileSync(file);
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables.set(bytes.toString('latin1', record, record + 4), font.getUint32(record + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`${file} has no table ${name}`);
    return at;
  };
  const unitsPerEm = font.getUint16(table('head') + 18);
  const widths = font.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphs = readGlyphs(font, table('cmap'), file);
  return {
    family,
    width(codePoint) {
      const glyph = glyphs.get(codePoint);
      // Glyphs beyond the last width are as wide as it says.
      return glyph === undefined ? undefined : font.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
    },
  };
}

/** Code points to glyphs: OpenType, cmap format 4. */
function readGlyphs(font: DataView, cmap: number, file: string): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const at = subtable(font, cmap);
  if (at === undefined) throw new Error(`${file} has no cmap of format 4`);
  const span = font.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + span, at + 16 + 2 * span, at + 16 + 3 * span];
  for (let segment = 0; segment < span; segment += 2) {
    const start = font.getUint16(starts + segment);
    const offset = font.getUint16(offsets + segment);
    for (let code = start; code <= font.getUint16(ends + segment) && code < 0xffff; code++) {
      const listed = offset === 0 ? code : font.getUint16(offsets + segment + offset + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + font.getInt16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function subtable(font: DataView, cmap: number): number | undefined {
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const at = cmap + font.getUint32(cmap + 8 + 8 * index);
    if (font.getUint16(at) === 4) return at;
  }
  return undefined;
}
