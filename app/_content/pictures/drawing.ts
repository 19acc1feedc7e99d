/**
 * What an SVG drawing may not hold. As a picture of a page it runs and loads nothing; but a reader can open it by itself, and
 * a host that sets no headers then lets it do what a page of this site may do.
 */

export interface DrawingFault {
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** As XML is read: comments, sections of text, instructions, declarations, and start tags with their attributes. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<!([A-Z]+)(?:[^"'<>[]|"[^"]*"|'[^']*')*[[>]|<([^\s<>/!?]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Drawing programs define short names for addresses; any other entity could be markup. */
const plainEntity = /^<!ENTITY\s+([\w.-]+)\s+["'](https?:\/\/[\w./#-]{0,200})["']\s*>$/;
const loading =
  /@import\s*\/\*|(?:@import|(?:url|src)\(|image-set\((?:[^()]{0,400},)?)\s*(?:url\(\s*)?["']?\s*(?:(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}|https?:)[^\s"')]{0,80}/gi;
/** The same at the start of an attribute's value. */
const elsewhere = /^(?:(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}|https?:)/i;
/** Attributes from which something is fetched, in a drawing or in what may stand inside of one. */
const fetching = new Set(['href', 'src', 'srcset', 'poster', 'data', 'background']);
const xhtml = 'http://www.w3.org/1999/xhtml';

/** Elements that run, or that bring in what runs. */
const active = new Set(
  'script foreignobject iframe frame object embed applet handler listener html body base meta form video audio'.split(
    ' ',
  ),
);
/** Elements that change attributes of others, a link's address among them. */
const animating = new Set(['set', 'animate']);

/** @param text the drawing; a browser reads it as XML */
export function drawingFaults(text: string): DrawingFault[] {
  const faults: DrawingFault[] = [];
  const encoding = /^\uFEFF?<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
    faults.push({ offset: 0, level: 'error', message: `says that it is written in ${encoding}: save it as UTF-8` });
  }
  const entities = new Map<string, string>();
  const pages = new Set<string>();
  for (const match of text.matchAll(markup)) {
    const [whole, declared, tag, attributes = ''] = match;
    const add = (level: DrawingFault['level'], message: string) => faults.push({ offset: match.index, level, message });
    if (/^<\?xml-stylesheet/i.test(whole)) add('error', 'has a style sheet from elsewhere');
    const [, name, address] = plainEntity.exec(whole) ?? [];
    if (name !== undefined && address !== undefined) {
      // Of two definitions, XML takes the first.
      if (!entities.has(name)) entities.set(name, address);
    } else if (declared && /^(?:ENTITY|ATTLIST)$/i.test(declared)) {
      add('error', `defines more than short names for addresses (<!${declared}): save it as plain SVG`);
    }
    if (tag === undefined) continue;
    const pairs = [...attributes.matchAll(attribute)].map(
      ([, key = '', double, single]) => [key, withoutReferences(double ?? single ?? '', entities)] as const,
    );
    for (const [key, value] of pairs) if (/^xmlns(?::|$)/.test(key) && value.trim() === xhtml) pages.add(key.slice(6));
    const isOfPage = pages.has(/^(.*?):/.exec(tag)?.[1] ?? '');
    if (isOfPage) add('error', `holds <${tag}>, which is of a web page (${xhtml}): a drawing holds shapes`);
    else for (const [level, message] of tagFaults(tag, pairs)) add(level, message);
  }
  return [...faults, ...loadingFaults(text, entities)];
}

/** What a style asks another site for, also where it is written in XML's references or with escapes of CSS. */
function loadingFaults(text: string, entities: ReadonlyMap<string, string>): DrawingFault[] {
  const found = [...text.matchAll(loading)].map(
    ({ index, 0: asked }): DrawingFault => ({ offset: index, level: 'warning', message: asksElsewhere(asked) }),
  );
  const hidden = [...withoutEscapes(withoutReferences(text, entities)).matchAll(loading)];
  if (hidden.length <= found.length) return found;
  const seen = new Set(found.map(({ message }) => message));
  const asked = hidden.map(([match]) => asksElsewhere(match)).find((message) => !seen.has(message));
  // Where it stood in the text is not known any more: most likely at the first sign that was not meant as such.
  const offset = Math.max(text.search(/\\|&(?!amp;)/), 0);
  return [...found, { offset, level: 'warning', message: asked ?? asksElsewhere('in escapes') }];
}

function asksElsewhere(what: string): string {
  return `asks another site for something (${what.slice(0, 80)}), which readers never see`;
}

function tagFaults(
  tag: string,
  attributes: readonly (readonly [key: string, value: string])[],
): [DrawingFault['level'], string][] {
  const name = localName(tag);
  if (active.has(name)) return [['error', `holds <${tag}>: a drawing can't hold what runs or loads`]];
  return attributes.flatMap(([key, value]): [DrawingFault['level'], string][] => {
    // A browser passes over these, wherever they stand.
    const plain = value.replace(/[\p{Cc}\s]/gu, '');
    const kind = localName(key);
    if (kind.startsWith('on')) return [['error', `has a handler (${key}) on <${tag}>: a drawing can't hold what runs`]];
    if (/^(?:javascript:|vbscript:|data:(?!image\/(?:png|jpe?g|gif|webp)[;,])[\w.+-]*[/,;])/i.test(plain)) {
      return [['error', `has an address that can run (${key} of <${tag}>)`]];
    }
    if (animating.has(name) && kind === 'attributename' && /href$/i.test(plain)) {
      return [['error', `changes the address of a link (<${tag}>)`]];
    }
    if (!fetching.has(kind) || name === 'a') return [];
    const asked = (kind === 'srcset' ? plain.split(',') : [plain]).find((address) => elsewhere.test(address));
    return asked === undefined ? [] : [['warning', asksElsewhere(asked)]];
  });
}

/** Without its namespace's prefix, which may be any word. */
function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A value or a text as XML reads it. */
function withoutReferences(value: string, entities: ReadonlyMap<string, string>): string {
  const known: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([\w.-]+));/gi, (whole, hex, decimal, name: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return entities.get(name) ?? (Object.hasOwn(known, name) ? known[name] : undefined) ?? whole;
  });
}

/** A style as CSS reads it, without what an address is read without. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|\r?\n|(.))/gi, (_, hex?: string, sign?: string) =>
      hex === undefined ? (sign ?? '') : character(Number.parseInt(hex, 16)),
    )
    .replace(/\p{Cc}/gu, '');
}
