/**
 * Parsed Markdown kept by its text, from the check to the pages and from build to build: parsing is most of the work with a text, and
 * nothing but the text and the parser goes into it. `npm run build` names the folder, another one for every version of the parser.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * @param source the text
 * @param parse gives what is kept: plain data, which is as good after JSON as before
 */
export function kept<T>(source: string, parse: () => T): T {
  const folder = process.env.TALLY_PARSED;
  if (!folder) return parse();
  const file = path.join(folder, createHash('sha256').update(source).digest('hex').slice(0, 40));
  try {
    return JSON.parse(inflateRawSync(readFileSync(file)).toString());
  } catch {
    const parsed = parse();
    keep(file, deflateRawSync(JSON.stringify(parsed), { level: 1 }));
    return parsed;
  }
}

/** Whole or not at all; a disk that is full is no reason to stop here. */
function keep(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // It is parsed once more next time.
  }
}
