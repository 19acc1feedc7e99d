/** What is wrong with front matter before any schema: what YAML can't read, and what it allows but this site does not. */
import { CST, type Document, isMap, isScalar, Lexer, visit } from 'yaml';
import { rangeStart } from './yaml-places';
import { inQuotes, lineAt, type Slip, syntaxSlips, tagWording } from './yaml-words';

/** Names that would reach into JavaScript's own objects. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** No story needs more; a file that was written to do harm has thousands. */
export const mostAliases = 100;
const tooMany = `there are more than ${mostAliases} aliases (the words with *) in this file: write out what is meant`;

const twice = 'this key stands twice: the second one would hide the first';

/** Errors of the document, what YAML allows but this site does not (tags, odd keys, a list at the top), and doubts. */
export function documentSlips(document: Document, block: string): Slip[] {
  const syntax = syntaxSlips(document, block);
  const found: Slip[] = [];
  const anchors = new Map<string, number>();
  let aliases = 0;
  if (document.contents !== null && !isMap(document.contents)) {
    found.push({ offset: document.contents.range?.[0] ?? 0, message: 'front matter must be keys with values' });
  }
  visit(document, {
    Map(_, { items }) {
      // The library's own search compares each key with all others, which takes minutes where there are very many.
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, message: twice });
        seen.add(key.value);
      }
    },
    Pair(_, pair) {
      const key = pair.key;
      if (isScalar(key) && forbiddenKeys.has(String(key.value))) {
        found.push({ offset: key.range?.[0] ?? 0, message: `"${key.value}" can't be a key` });
      } else if (!isScalar(key)) {
        found.push({ offset: rangeStart(key) ?? 0, message: 'a key must be plain text, and this one is none' });
      }
    },
    Alias(_, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      anchors.delete(node.source);
      aliases += 1;
      if (aliases === mostAliases + 1) found.push({ offset, message: tooMany });
      // The library looks through the whole document for what each one refers to.
      if (aliases > mostAliases) return;
      const target = node.resolve(document);
      if (!target) found.push({ offset, message: `*${node.source} refers to nothing: ${inQuotes('*')}` });
      else if (ancestors.includes(target)) {
        found.push({ offset, message: `*${node.source} stands inside of what it refers to: it would never end` });
      }
    },
    Value(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (node.tag !== undefined) found.push({ offset, message: tagWording });
      if (!isScalar(node)) return;
      if (node.anchor !== undefined) anchors.set(node.anchor, block.lastIndexOf('&', offset));
      if (node.type === 'PLAIN' && isHalfQuoted(node.source))
        found.push({ offset, message: halfQuoted, isDoubt: true });
    },
  });
  // The first word of the text would be lost.
  for (const offset of anchors.values()) found.push({ offset, message: inQuotes('&') });
  found.push(...lostWords(block));
  const lineOf = ({ offset }: Slip) => lineAt(block, offset).start;
  const unreadable = new Set(syntax.map(lineOf));
  return [...syntax, ...found.filter((slip) => !unreadable.has(lineOf(slip)))];
}

/** Whether a text without quotes around it has one quotation mark, of which the other was forgotten. */
function isHalfQuoted(text = ''): boolean {
  return text.split('"').length % 2 === 0;
}

const halfQuoted = 'a " has no other to go with it: it is printed as it stands here';

/** Comments that may have been meant as text: `color: #1d3f72`, `title: We are #1`. */
function lostWords(block: string): Slip[] {
  if (!/\S +#[^\s#]/.test(block)) return [];
  const found: Slip[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(block)) {
    // The lexer marks documents and plain text with control characters of its own.
    if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) continue;
    if (/^#[^\s#]/.test(token) && lineAt(block, offset).text.trimStart()[0] !== '#')
      found.push({ offset, message: comment, isDoubt: true });
    offset += token.length;
  }
  return found;
}

const comment =
  'what stands after # is a comment, and not read: if it is text, put all of it in quotes; else a space follows the #';

/** Where the first alias stands. */
export function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset ??= node.range?.[0];
    },
  });
  return offset;
}
