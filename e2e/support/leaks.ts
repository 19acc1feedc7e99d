/** Searches an export, byte by byte, for what may not be in it. */
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { filesOf } from './pages';

/** Each way in which a file may write a text: plain, for JSON, XML and HTML, in an address, as figures are printed. */
export function writingsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const references = (write: (code: number) => string) =>
    text.replace(/[^\x20-\x7e]|[&<>"']/gu, (sign) => write(sign.codePointAt(0) ?? 0));
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const grouped = /^\d{4,}$/.test(text)
    ? [',', '.', ' ', '\u00a0', '\u202f'].map((sign) => text.replace(/\B(?=(?:\d{3})+$)/g, sign))
    : [];
  const all = [
    text,
    json,
    ascii,
    xml,
    references((code) => `&#${code};`),
    references((code) => `&#x${code.toString(16)};`),
  ];
  return [
    ...new Set([...all, encodeURIComponent(text), encodeURI(text), ...grouped].map((each) => each.toLowerCase())),
  ];
}

/** The texts that a PNG holds beside its pixels, of which some are compressed. */
function textsOfPng(bytes: Buffer): string {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'zTXt' || type === 'iTXt') texts.push(unpacked(data));
    at += 12 + length;
  }
  return texts.join('\n');
}

/** A chunk of text; what is compressed in it follows a name and some bytes that end in zeros. */
function unpacked(data: Buffer): string {
  for (let from = data.indexOf(0) + 1; from > 0 && from < data.length; from++) {
    try {
      return inflateSync(data.subarray(from)).toString('utf8');
    } catch {
      // Not here: the next byte, then.
    }
  }
  return data.toString('utf8');
}

/** The bytes of a file as they are read: the search index is packed. */
function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** What a file says, in small letters, with the texts that are hidden in it. */
function sayings(bytes: Buffer): string {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  // Once as the text it may be, once byte by byte, so that nothing is lost where it is none.
  return [bytes.toString('utf8'), bytes.toString('latin1'), isPng ? textsOfPng(bytes) : ''].join('\n').toLowerCase();
}

/**
 * Where any of some texts stands in a folder: in a file or in its name, in whatever writing and case.
 * @returns a line for each, `file: text`, in order
 */
export function leaksIn(folder: string, secrets: readonly string[]): string[] {
  const writings = secrets.map((secret) => ({ secret, forms: writingsOf(secret) }));
  return filesOf(folder).flatMap((file) => {
    const said = `${file.toLowerCase()}\n${sayings(bytesOf(join(folder, file)))}`;
    return writings.flatMap(({ secret, forms }) =>
      forms.some((form) => said.includes(form)) ? [`${file}: ${secret}`] : [],
    );
  });
}

/** What an export tells of the machine that made it: its folders, its name, maps of the source. */
export function tracesOfTheMachine(folder: string): string[] {
  // A short name, such as that of every machine, would be found in any text.
  const own = [process.cwd(), `${homedir()}/`, hostname()].filter((name) => name.length > 5 && name !== 'localhost');
  // In just this case: /ROOT/ is what the bundler calls the project wherever it is.
  return filesOf(folder).flatMap((file) => {
    const bytes = bytesOf(join(folder, file));
    const found = [...own, 'sourceMappingURL=']
      .filter((name) => bytes.includes(name))
      .map((name) => `${file}: ${name}`);
    return file.endsWith('.map') ? [...found, `${file}: is a source map`] : found;
  });
}
