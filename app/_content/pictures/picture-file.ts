/** The file of a picture under public/, its size and what the checks say of it. Each file is read once. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../files';
import { type PictureHeader, type PictureSize, readHeader } from './picture-size';

export interface PictureFile extends PictureHeader {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Of its content, in hexadecimal. */
  readonly hash: string;
}

/** The folders that pictures are looked for in: the content's own first, then the project's. */
export function publicFolders(root = contentRoot()): string[] {
  return [...new Set([root, process.cwd()])].map((folder) => path.join(folder, 'public'));
}

const files = new Map<string, PictureFile | undefined>();

/** A picture such as `/images/ballots.svg`; undefined where it isn't there, or is none that the site can show. */
export function pictureFile(src: string, root = contentRoot()): PictureFile | undefined {
  const key = `${root}\0${src}`;
  // While writing, a picture may be put in place of another of the same name.
  if (files.has(key) && process.env.NODE_ENV !== 'development') return files.get(key);
  const file = picturePath(src, root);
  const found = file === undefined ? undefined : read(file);
  files.set(key, found);
  return found;
}

/** Width and height of a picture, so that the page keeps its place open. */
export function pictureSize(src: string): PictureSize | undefined {
  const found = pictureFile(src);
  return found && { width: found.width, height: found.height };
}

/** Where the file of a picture is; undefined where there is none. */
export function picturePath(src: string, root = contentRoot()): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(src);
  } catch {
    return undefined;
  }
  return publicFolders(root)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

function read(file: string): PictureFile | undefined {
  const bytes = readFileSync(file);
  const header = readHeader(bytes);
  return header && { ...header, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

const megabyte = 1_000_000;
/** Sent as it is: a reader waits for all of it. */
const mostAsIs = megabyte;
/** Made smaller at the build, which takes its time, and stored in full in the project. */
const mostResized = 15 * megabyte;

/** What is wrong with the file of a picture that is there; nothing where it can be shown. */
export function brokenPicture(src: string, root = contentRoot()): string | undefined {
  const file = pictureFile(src, root);
  if (!file) return `${src} can't be shown: it is no PNG, JPEG, WebP, GIF or SVG picture, or it doesn't say its size`;
  return file.isCut ? `${src} is cut off: the end of the file is missing; copy it there once more` : undefined;
}

/** What is to be said of a picture that is far too large. */
export function hugePicture(src: string, root = contentRoot()): string | undefined {
  const file = pictureFile(src, root);
  if (!file) return undefined;
  const size = `${src} is far too large: ${(file.bytes / megabyte).toFixed(1)} MB`;
  if (!isResized(file)) return file.bytes > mostAsIs ? `${size}, and readers are sent all of it` : undefined;
  return file.bytes > mostResized ? `${size}; a picture of 2,400 pixels is wide enough` : undefined;
}

/** Whether smaller ones and other formats are made of it: drawings are sharp at any size, and what moves stays so. */
export function isResized({ format, isAnimated }: PictureHeader): boolean {
  return format !== 'svg' && !isAnimated;
}
