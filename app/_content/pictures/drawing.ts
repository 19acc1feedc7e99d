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
const plainEntity = /^<!ENTITY\s+[\w.-]+\s+["']https?:\/\/[\w./#-]*["']\s*>$/;
const loading = /(?:@import|url\()\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s"')]{0,80}/gi;

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
  for (const match of text.matchAll(markup)) {
    const [whole, declared, tag, attributes = ''] = match;
    const add = (level: DrawingFault['level'], message: string) => faults.push({ offset: match.index, level, message });
    if (/^<\?xml-stylesheet/i.test(whole)) add('error', 'has a style sheet from elsewhere');
    if (declared && /^(?:ENTITY|ATTLIST)$/i.test(declared) && !plainEntity.test(whole)) {
      add('error', `defines more than short names for addresses (<!${declared}): save it as plain SVG`);
    }
    if (tag !== undefined) for (const [level, message] of tagFaults(tag, attributes)) add(level, message);
  }
  for (const { index, 0: asked } of text.matchAll(loading)) {
    faults.push({ offset: index, level: 'warning', message: asksElsewhere(asked) });
  }
  return faults;
}

function asksElsewhere(what: string): string {
  return `asks another site for something (${what.slice(0, 80)}), which readers never see`;
}

function tagFaults(tag: string, attributes: string): [DrawingFault['level'], string][] {
  const name = localName(tag);
  if (active.has(name)) return [['error', `holds <${tag}>: a drawing can't hold what runs or loads`]];
  return [...attributes.matchAll(attribute)].flatMap(
    ([, key = '', double, single]): [DrawingFault['level'], string][] => {
      const value = withoutReferences(double ?? single ?? '');
      // A browser passes over these, wherever they stand.
      const plain = value.replace(/[\p{Cc}\s]/gu, '');
      const kind = localName(key);
      if (kind.startsWith('on'))
        return [['error', `has a handler (${key}) on <${tag}>: a drawing can't hold what runs`]];
      if (/^(?:javascript:|vbscript:|data:(?!image\/(?:png|jpe?g|gif|webp)[;,])[\w.+-]*[/,;])/i.test(plain)) {
        return [['error', `has an address that can run (${key} of <${tag}>)`]];
      }
      if (animating.has(name) && localName(key) === 'attributename' && /href$/i.test(plain)) {
        return [['error', `changes the address of a link (<${tag}>)`]];
      }
      const isLoaded = localName(key) === 'href' && name !== 'a' && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(plain);
      return isLoaded ? [['warning', asksElsewhere(plain)]] : [];
    },
  );
}

/** Without its namespace's prefix, which may be any word. */
function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}

/** An attribute's value as XML reads it. */
function withoutReferences(value: string): string {
  const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replaceAll('&amp;', '&');
}
