/** Compares a copy of an edition, or the site as served, with its integrity.json. */
import type { KeyObject } from 'node:crypto';
import { type Integrity, integrityName, isSigned, parseIntegrity, sha256, signatureName } from './integrity';

/** Where the files are. */
export interface Copy {
  /** The bytes of a file; undefined where there is none. `moved` is where a host may lead to instead of showing it. */
  read(file: string, moved?: string): Promise<Uint8Array | 'moved' | undefined>;
  /** Every file there is; undefined where nobody can tell, as of a served site. */
  list(): string[] | undefined;
  /** Files that a host obeys and doesn't give out. */
  readonly withheld: readonly string[];
}

export type Signature = 'good' | 'bad' | 'missing' | 'none' | 'unchecked';

export interface Verdict {
  readonly signature: Signature;
  readonly checked: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Undefined where what was added can't be told. */
  readonly added: readonly string[] | undefined;
}

async function signatureOf(copy: Copy, bytes: Uint8Array, stated: Integrity, key?: KeyObject): Promise<Signature> {
  const text = await copy.read(signatureName);
  if (text === undefined || text === 'moved') return stated.signature === 'none' && !key ? 'none' : 'missing';
  if (key === undefined) return 'unchecked';
  return isSigned(bytes, Buffer.from(text).toString('utf8'), key) ? 'good' : 'bad';
}

/**
 * Reads every file and compares.
 * @param key the public key of the publication; without one a signature is not looked at
 * @param together how many files are asked for at a time
 * @throws where there is no integrity.json, or it can't be read
 */
export async function verifyCopy(copy: Copy, key?: KeyObject, together = 8): Promise<Verdict> {
  const bytes = await copy.read(integrityName);
  if (bytes === undefined || bytes === 'moved') throw new Error(`there is no ${integrityName}`);
  const stated = parseIntegrity(Buffer.from(bytes).toString('utf8'));
  const kept = Object.entries(stated.kept).map(([file, { sha256 }]) => [file, sha256] as const);
  const expected = [...Object.entries(stated.files), ...kept].filter(([file]) => !copy.withheld.includes(file));
  const [changed, missing]: [string[], string[]] = [[], []];
  const queue = [...expected];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [file, fingerprint] = next;
      const found = await copy.read(file, stated.moved[file]);
      if (found === undefined) missing.push(file);
      else if (found !== 'moved' && sha256(found) !== fingerprint) changed.push(file);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  const known = new Set([...Object.keys(stated.files), ...kept.map(([file]) => file), integrityName, signatureName]);
  return {
    signature: await signatureOf(copy, bytes, stated, key),
    checked: expected.length,
    changed: changed.sort(),
    missing: missing.sort(),
    added: copy.list()?.filter((file) => !known.has(file)),
  };
}
