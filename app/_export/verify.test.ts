import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderCopy, servedCopy } from '../_desk/copies';
import { listen } from '../_desk/static-server';
import { prepareForHosts } from './for-hosts';
import { publicKey, publicText, signingKey } from './integrity';
import { verifyCopy } from './verify';

const { privateKey, publicKey: open } = generateKeyPairSync('ed25519');
const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const page = (text: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body>${text}</body></html>`;

let folder: string;
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const moves = [{ from: '/2017/old/', to: '/posts/a/', file: 'posts/a.md', title: 'A' }];
const prepare = (key?: string) => prepareForHosts(folder, { moves, earlier: '/nowhere', key });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-verify-'));
  for (const [file, text] of Object.entries({
    'index.html': page('front'),
    '404.html': page('not here'),
    'posts/a/index.html': page('text'.repeat(1000)),
    'data/a b.json': '{}',
    '_next/static/c.css': 'body{}',
  })) {
    put(file, text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder', () => {
  test('that is what was published passes, signed or not', async () => {
    expect(prepare()).toBe(false);
    const clean = { changed: [], missing: [], added: [] };
    expect(await verifyCopy(folderCopy(folder))).toMatchObject({ ...clean, signature: 'none' });
    rmSync(path.join(folder, 'integrity.json'));
  });

  test('names each file that was changed, taken away or put there', async () => {
    prepare(secret);
    put('posts/a/index.html', page('other text'));
    put('posts/evil/index.html', 'x');
    rmSync(path.join(folder, '404.html'));
    expect(await verifyCopy(folderCopy(folder), open)).toMatchObject({
      changed: ['posts/a/index.html'],
      missing: ['404.html'],
      added: ['posts/evil/index.html'],
      signature: 'good',
    });
  });

  test('whose list was changed with it is found out by the signature', async () => {
    prepare(secret);
    const list = path.join(folder, 'integrity.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('the-tally.example', 'the-tally.evil'));
    expect(await verifyCopy(folderCopy(folder), open)).toMatchObject({ changed: [], signature: 'bad' });
  });

  test('whose signature was taken away is missed, also where the list denies it', async () => {
    prepare(secret);
    rmSync(path.join(folder, 'integrity.json.sig'));
    expect(await verifyCopy(folderCopy(folder))).toMatchObject({ signature: 'missing' });
    const list = path.join(folder, 'integrity.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"ed25519"', '"none"'));
    expect(await verifyCopy(folderCopy(folder), open)).toMatchObject({ signature: 'missing' });
  });

  test('signed by another is found out', async () => {
    prepare(secret);
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(await verifyCopy(folderCopy(folder), other)).toMatchObject({ signature: 'bad' });
    expect(await verifyCopy(folderCopy(folder))).toMatchObject({ signature: 'unchecked' });
  });

  test('whose list leads out of it is not looked at', async () => {
    prepare();
    const list = path.join(folder, 'integrity.json');
    const text = readFileSync(list, 'utf8');
    for (const name of ['../x', '/etc/passwd', 'a/../../x', 'a/..', './x', 'a\\\\..\\\\x', 'a\\u001b[2Jx', '']) {
      writeFileSync(list, text.replace('"404.html"', `"${name}"`));
      await expect(verifyCopy(folderCopy(folder)), name).rejects.toThrow();
    }
    writeFileSync(list, text.replace('"404.html"', '"a..b/..c/.d"'));
    expect(await verifyCopy(folderCopy(folder))).toMatchObject({ missing: ['a..b/..c/.d'] });
  });

  test('without a list can be told nothing of', async () => {
    await expect(verifyCopy(folderCopy(folder))).rejects.toThrow('no integrity.json');
  });
});

test('a served site: compressed, moved and withheld files are no faults, a changed page is', async () => {
  prepare(secret);
  const server = await listen({ folder }, 0);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  try {
    const verdict = await verifyCopy(servedCopy(url), open);
    expect(verdict).toEqual({ signature: 'good', checked: 6, changed: [], missing: [], added: undefined });
    put('posts/a/index.html', page('other text'));
    rmSync(path.join(folder, '_next/static/c.css'));
    expect(await verifyCopy(servedCopy(url), open)).toMatchObject({
      changed: ['posts/a/index.html'],
      missing: ['_next/static/c.css'],
    });
  } finally {
    server.close();
  }
});

test('a former address that leads to the same path of another host is no move of ours', async () => {
  prepare(secret);
  const put = (to: string) => writeFileSync(path.join(folder, '_redirects'), `/2017/old/ ${to} 301\n`);
  const missingWith = async (to: string) => {
    put(to);
    const server = await listen({ folder }, 0);
    const address = server.address();
    try {
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      return (await verifyCopy(servedCopy(url), open)).missing;
    } finally {
      server.close();
    }
  };
  expect(await missingWith('/posts/a/')).toEqual([]);
  for (const to of ['https://example.org/posts/a/', '//example.org/posts/a/', '/posts/b/'])
    expect(await missingWith(to), to).toEqual(['2017/old/index.html']);
});

test('the same files and key give the same bytes', () => {
  prepare(secret);
  const read = () =>
    ['integrity.json', 'integrity.json.sig'].map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const first = read();
  for (const file of ['integrity.json', 'integrity.json.sig', '_headers', '_redirects', '2017/old/index.html']) {
    rmSync(path.join(folder, file));
  }
  prepare(pem);
  expect(read()).toEqual(first);
});

describe('keys', () => {
  test('are read as PEM, in one line or several, and as base64', () => {
    for (const form of [pem, pem.replaceAll('\n', '\\n'), secret, ` ${secret}\n`]) {
      const key = signingKey(form);
      expect(key && publicText(key)).toBe(publicText(privateKey));
    }
    expect(signingKey('')).toBeUndefined();
    expect(publicKey(publicText(privateKey)).asymmetricKeyType).toBe('ed25519');
  });

  test('of another kind are refused, and a secret is not repeated', () => {
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    for (const form of ['not a key', rsa.export({ format: 'pem', type: 'pkcs8' }).toString()]) {
      expect(() => signingKey(form)).toThrow(
        /^TALLY_SIGNING_KEY is no Ed25519 private key: `npm run keys` makes one\.$/,
      );
    }
    expect(() => publicKey('AAAA')).toThrow('no Ed25519 public key');
  });
});
