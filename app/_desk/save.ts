/** Writing an editor's file: whole or not at all, and never over what somebody else wrote meanwhile. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal';

/** Writes bytes to an open file. A test puts a full disk in its place. */
export type Write = (descriptor: number, text: string) => void;

const write: Write = (descriptor, text) => {
  writeFileSync(descriptor, text);
  // Only what is on the disk may take the place of the old file.
  fsyncSync(descriptor);
};

/**
 * Replaces a file by a rename.
 * @param file its path, for messages and on disk under `root`
 * @param before the text as it was read: where the file says something else by now, it is left alone
 * @throws Refusal where it changed meanwhile or can't be written; the file is then as it was
 */
export function replaceFile(root: string, file: string, before: string, after: string, writing = write): void {
  const target = path.join(root, file);
  saving(file, () => {
    const mode = statSync(target).mode & 0o777;
    beside(target, after, mode, writing, (temporary) => {
      if (!readFileSync(target).equals(Buffer.from(before))) {
        throw new Refusal(`${file} was changed by somebody else meanwhile and is left as it is: run the command again`);
      }
      renameSync(temporary, target);
    });
  });
}

/**
 * Writes a new file.
 * @throws Refusal where there is one already, or it can't be written; nothing is left behind
 */
export function createFile(root: string, file: string, text: string, writing = write): void {
  const target = path.join(root, file);
  saving(file, () => {
    mkdirSync(path.dirname(target), { recursive: true });
    beside(target, text, 0o666 & ~process.umask(), writing, (temporary) => put(temporary, target));
  });
}

/** Gives the temporary file its name, unless the name is taken. */
function put(temporary: string, target: string): void {
  try {
    // Unlike a rename, a link never replaces a file.
    linkSync(temporary, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    // A file system without links: the name is held by an empty file, which the rename then replaces.
    closeSync(openSync(target, 'wx'));
    renameSync(temporary, target);
  }
}

/** Writes a file beside the target, under a name that the reader of posts/ passes over, and hands it on. */
function beside(target: string, text: string, mode: number, writing: Write, then: (temporary: string) => void): void {
  const name = `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`;
  const temporary = path.join(path.dirname(target), name);
  const descriptor = openSync(temporary, 'wx', mode);
  try {
    try {
      writing(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    then(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file is too large for this disk',
  EROFS: 'the disk can only be read',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'its folder or the file is gone',
  EIO: 'the disk has a fault',
};

function saving(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST') throw new Refusal(`${file} is there already and is left as it is`);
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    throw new Refusal(`${file} can't be written: ${reason}. Nothing was changed.`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
