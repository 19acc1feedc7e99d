/** Width and height of a picture under public/, read from its own bytes, so that the page keeps its place open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../_content/files';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const sizes = new Map<string, PictureSize | undefined>();

/** The size of a picture such as `/images/ballots.svg`; undefined where its format isn't one that we read. */
export function pictureSize(src: string): PictureSize | undefined {
  if (!sizes.has(src)) sizes.set(src, readSize(join(contentRoot(), 'public', src)));
  return sizes.get(src);
}

function readSize(file: string): PictureSize | undefined {
  try {
    return file.endsWith('.svg') ? svgSize(readFileSync(file, 'utf8')) : pngSize(readFileSync(file));
  } catch {
    // A picture that doesn't exist is an error of the check (rule reference), not of a page.
    return undefined;
  }
}

/** From the drawing's own width and height, else its viewBox. */
export function svgSize(svg: string): PictureSize | undefined {
  const tag = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1]);
  const [, , boxWidth = 0, boxHeight = 0] = (/\sviewBox="([^"]*)"/.exec(tag)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return sizeOf(number('width') || boxWidth, number('height') || boxHeight);
}

/** From the header chunk, which is always the first. */
export function pngSize(png: Buffer): PictureSize | undefined {
  return png.toString('latin1', 1, 4) === 'PNG' ? sizeOf(png.readUInt32BE(16), png.readUInt32BE(20)) : undefined;
}

function sizeOf(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
