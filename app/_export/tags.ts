/** The start tags of a page as a browser sees them: what stands in an attribute, a comment or a script is no tag. */

export interface Tag {
  readonly name: string;
  /** By name in lower case; the value as written, without its quotes, character references undone where they matter. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What a script, style, title or textarea holds; empty for other elements. */
  readonly text: string;
  /** Where the tag ends in the text, in UTF-16 units. */
  readonly end: number;
}

const markup = /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** Elements whose content is text up to their end tag. */
const textElements = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

/** The start tags of a serialised page, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  markup.lastIndex = 0;
  for (let match = markup.exec(html); match !== null; match = markup.exec(html)) {
    if (match[1] === undefined) continue;
    const name = match[1].toLowerCase();
    const end = markup.lastIndex;
    let text = '';
    if (textElements.has(name)) {
      const close = new RegExp(`</${name}[\\s/>]`, 'gi');
      close.lastIndex = end;
      const closed = close.exec(html)?.index ?? html.length;
      text = html.slice(end, closed);
      markup.lastIndex = closed;
    }
    tags.push(new ReadTag(name, match[2] ?? '', text, end));
  }
  return tags;
}

/** Of most tags of a page nobody asks for the attributes: they are read when somebody does. */
class ReadTag implements Tag {
  readonly #written: string;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly name: string,
    written: string,
    readonly text: string,
    readonly end: number,
  ) {
    this.#written = written;
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= attributesOf(this.#written);
    return this.#attributes;
  }
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'));
  }
  return found;
}
