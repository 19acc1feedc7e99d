/**
 * `integrity.json`: the fingerprint of every file of an edition, so that a reader can tell whether a copy, or the site
 * as served, is what was published. `integrity.json.sig` beside it is an Ed25519 signature of its bytes, in base64.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const integrityName = 'integrity.json';
export const signatureName = 'integrity.json.sig';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** A path inside the edition. The list may come from a site that somebody else has got into: it leads nowhere else. */
const file = z.string().regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\p{Cc}\\]+$/u);

const integritySchema = z.strictObject({
  /** The address the edition was made for. */
  site: z.string(),
  /** Whether a signature belongs to it: one that was taken away is missed. */
  signature: z.enum(['none', 'ed25519']),
  /** SHA-256 by path. */
  files: z.record(file, fingerprint),
  /** Files of earlier editions that are still given out, and how many editions ago they were in use. */
  kept: z.record(file, z.strictObject({ sha256: fingerprint, age: z.int().min(1) })),
  /** Pages at former addresses, and the address a host may lead to instead of showing them. */
  moved: z.record(file, z.string()),
});

export type Integrity = z.infer<typeof integritySchema>;

/** @throws where the text is not of this form */
export function parseIntegrity(text: string): Integrity {
  return integritySchema.parse(JSON.parse(text));
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The fingerprints of these files of a folder, in the order given. */
export function fingerprints(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));
}

/** The bytes of integrity.json: the same content gives the same ones. */
export function integrityText(integrity: Integrity): string {
  return `${JSON.stringify(integrity, null, 1)}\n`;
}

/**
 * The private key from the environment: PEM, or the base64 of its PKCS#8 bytes on one line.
 * @throws where it is set to anything but an Ed25519 private key; the message doesn't repeat it
 */
export function signingKey(setting: string | undefined): KeyObject | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  const key = readKey(() =>
    setting.includes('-----BEGIN')
      ? createPrivateKey(setting.replaceAll('\\n', '\n'))
      : createPrivateKey({ key: Buffer.from(setting, 'base64'), format: 'der', type: 'pkcs8' }),
  );
  if (key === undefined) throw new Error('TALLY_SIGNING_KEY is no Ed25519 private key: `npm run keys` makes one.');
  return key;
}

/**
 * A public key as it stands in the settings: the base64 of its SPKI bytes.
 * @throws where it is none
 */
export function publicKey(text: string): KeyObject {
  const key = readKey(() => createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }));
  if (key === undefined)
    throw new Error(`"${text}" is no Ed25519 public key in base64: \`npm run keys\` makes a pair.`);
  return key;
}

function readKey(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The public half of a key, as the settings and the about page give it. */
export function publicText(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** The text of integrity.json.sig. Ed25519 has no chance in it: the same bytes give the same signature. */
export function signatureOf(text: string, key: KeyObject): string {
  return `${sign(null, Buffer.from(text), key).toString('base64')}\n`;
}

/** Whether the signature is this key's over these bytes. */
export function isSigned(bytes: Uint8Array, signature: string, key: KeyObject): boolean {
  return verify(null, bytes, key, Buffer.from(signature.trim(), 'base64'));
}
