/** What YAML's reader objects to, in an editor's words, and where the slip was made rather than where it was noticed. */
import { type Document, isCollection, visit, type YAMLError } from 'yaml';

/** Something wrong at an offset of the front matter. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
  /** Whether the file can be read all the same, although perhaps not as it was meant. */
  readonly isDoubt?: boolean;
}

export const tagWording = 'a tag (the word with !) is not allowed; a text that begins with ! must stand in quotes';

/**
 * The errors of YAML's reader, one a line of the file: what follows on the first is mostly its consequence.
 * @param block the front matter as the reader had it
 */
export function syntaxSlips(document: Document, block: string): Slip[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const lines = new Set<number>();
  const first = errors.filter((error) => {
    const line = lineAt(block, error.pos[0]).start;
    return !lines.has(line) && lines.add(line);
  });
  if (first.length === 0) return [];
  const open = openings(document);
  return first.map((error) => inWords(error, block, open));
}

function inWords(error: YAMLError, block: string, open: readonly Opening[]): Slip {
  const offset = error.pos[0];
  const line = lineAt(block, offset);
  const unclosed = /^Missing closing|^Flow /.test(error.message) ? unclosedAt(open, offset, block) : undefined;
  if (unclosed !== undefined) {
    const comment = / #\S/.test(lineAt(block, unclosed).text)
      ? ': what stands after # is not read, unless it is in quotes'
      : '';
    return { offset: unclosed, message: `the ${block[unclosed]} here is opened, and never closed${comment}` };
  }
  if (error.code === 'TAG_RESOLVE_FAILED') return { offset, message: tagWording };
  if (error.code === 'TAB_AS_INDENT') return { offset, message: 'a tab stands before the text: indent with spaces' };
  if (error.code === 'BAD_DQ_ESCAPE') return { offset, message: 'a \\ between "…" is written \\\\' };
  if (error.code === 'BAD_SCALAR_START') return { offset, message: inQuotes(block[offset] ?? '') };
  const {
    lead = '',
    key = '',
    value = '',
  } = /^(?<lead>[ -]*)(?<key>[\w-]+): +(?<value>.*)$/.exec(line.text)?.groups ?? {};
  const ofValue = offset >= line.start + lead.length + key.length && valueSlip(key, value);
  if (ofValue) return { offset: line.start + line.text.indexOf(value, lead.length + key.length), message: ofValue };
  const next = lineAt(block, line.end + 1);
  const isFurtherIn = indent(next.text) > 0 && /:(?: |$)/.test(next.text);
  if (/^(?:Nested|Implicit)/.test(error.message) && isFurtherIn) {
    return {
      offset: next.start + indent(next.text),
      message:
        'indented, and so read as more of the line above: if it is a key, it stands under the other keys; if it is text, put it in quotes',
    };
  }
  return {
    offset,
    message:
      keySlip(line.text) ??
      (error.code === 'BAD_INDENT' || /without - /.test(error.message) ? otherwise : plain(error)),
  };
}

const otherwise = 'indented otherwise than what it belongs to: keys of one group stand exactly under each other';

/** What is wrong with the text after a key, where its first sign or a colon in it means something else in YAML. */
function valueSlip(key: string, value: string): string | undefined {
  const sign = value[0] ?? '';
  if (sign === '"')
    return 'text goes on after the closing ": a " inside of the text is written \\", or the whole stands between \'…\'';
  if (sign === "'")
    return "text goes on after the closing ': an apostrophe inside of the text is written '', or the whole stands between \"…\"";
  if (/[[\]{}@`%*&!|>?,#-]/.test(sign)) return inQuotes(sign);
  if (!/:(?: |$)/.test(value)) return undefined;
  const quoted = value.length < 80 && !/["\\]/.test(value) ? `: ${key}: "${value}"` : '';
  return `a text with a colon and a space in it must stand in quotes${quoted}`;
}

/** What is wrong with a line that is no key with a value. */
function keySlip(text: string): string | undefined {
  const written = text.trim();
  if (/^(?:- +)?[\w-]+:[\u00A0\u2000-\u200B\u202F\u3000]/.test(written))
    return 'after the colon stands a space of another kind: type it again';
  if (/^(?:- +)?[\w-]+:\S/.test(written))
    return `a space is missing after the colon: ${written.replace(':', ': ').slice(0, 80)}`;
  if (/^-[^\s-]/.test(written)) return `a space is missing after the hyphen: - ${written.slice(1, 80)}`;
  if (/^[\w-]+ *=/.test(written)) return 'a key has a colon after it, not a =';
  if (!/:(?:\s|$)/.test(written))
    return 'neither a key with a colon and a value, nor an item of a list with a hyphen and a space';
  return undefined;
}

export function inQuotes(sign: string): string {
  return `a text that begins with ${sign} must stand in quotes`;
}

function plain({ message }: YAMLError): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
}

interface Opening {
  readonly start: number;
  readonly end: number;
}

/** Where quotation marks and brackets open. */
function openings(document: Document): Opening[] {
  const found: Opening[] = [];
  visit(document, {
    Value(_, node) {
      const isOpen = isCollection(node) ? node.flow : 'type' in node && /^QUOTE/.test(String(node.type));
      if (isOpen && node.range) found.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return found;
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** The last of them before an offset that is not closed. */
function unclosedAt(open: readonly Opening[], offset: number, block: string): number | undefined {
  const unclosed = open.filter(
    ({ start, end }) => start <= offset && (end - start < 2 || block[end - 1] !== closing[block[start] ?? '']),
  );
  return unclosed.reduce<number | undefined>((last, { start }) => Math.max(last ?? start, start), undefined);
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

/** The line of the front matter around an offset. */
export function lineAt(block: string, offset: number): { start: number; end: number; text: string } {
  const start = block.lastIndexOf('\n', offset - 1) + 1;
  const end = block.indexOf('\n', start);
  const stop = end < 0 ? block.length : end;
  return { start, end: stop, text: block.slice(start, stop) };
}
