/** Puts the styles of a page into the page: a reader far away waits for one answer instead of two before anything is painted. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSheet, type Sheet } from './sheet';

const link = /<link rel="stylesheet" href="([^"]*)"[^>]*\/>/g;
const style = /<style>([^<]*)<\/style>/g;
const attribute = /\bclass="([^"]*)"/g;
const source = /<script\b[^>]*\bsrc="([^"]*)"/g;
/** The script of every page. */
const ordinary = /\/script\/page-[0-9a-f]+\.js$/;

export interface StyleInliner {
  /**
   * A page without the runtime, with its styles in one element. One that no more than the script of every page works on gets only what
   * can hold on it; any other has all of its styles, since what it comes to show is not known here.
   */
  inline(html: string): string;
  /** A page with the runtime: what holds on it as it comes stands in it, and the sheets, which React looks for, come after the content. */
  ahead(html: string): string;
}

/**
 * @param folder the export
 * @param basePath of the site in it, such as `/tally`
 */
export function styleInliner(folder: string, basePath: string): StyleInliner {
  const read = (address: string) => readFileSync(path.join(folder, address.slice(basePath.length)), 'utf8');
  const sheets = new Map<string, Sheet>();
  const given = new Map<string, ReadonlySet<string>>();
  const written = new Map<string, string>();

  const sheetOf = (addresses: readonly string[]) => {
    const key = addresses.join(' ');
    const sheet = sheets.get(key) ?? readSheet(addresses.map((address) => rooted(read(address), address)).join('\n'));
    sheets.set(key, sheet);
    return { key, sheet };
  };

  /** The part of a sheet that can hold on a page; pages with the same classes have the same. */
  const partFor = (addresses: readonly string[], html: string, script: string) => {
    const { key, sheet } = sheetOf(addresses);
    const on = new Set([...html.matchAll(attribute)].flatMap(([, names = '']) => names.split(/\s+/)));
    const gives = given.get(`${key} ${script}`) ?? namedIn(script && read(script), sheet);
    given.set(`${key} ${script}`, gives);
    const present = [...sheet.classes].filter((name) => on.has(name) || gives.has(name));
    const id = `${key}\n${present.join(' ')}`;
    const known = new Set(present);
    const part = written.get(id) ?? sheet.without((name) => !known.has(name));
    written.set(id, part);
    return part;
  };

  const inline = (html: string) => {
    const addresses = sheetsOf(html);
    if (addresses.length === 0) return html;
    const [script = '', ...more] = scriptsOf(html);
    const isOrdinary = more.length === 0 && (script === '' || ordinary.test(script));
    const css = isOrdinary ? partFor(addresses, html, script) : sheetOf(addresses).sheet.text;
    const [head = '', ...rest] = html.split('</head>');
    const own = [...head.matchAll(style)].map(([, text = '']) => text);
    return [withStyle(head.replace(style, ''), '<style>', [css, ...own].join('')), ...rest].join('</head>');
  };

  const ahead = (html: string) => {
    const addresses = sheetsOf(html);
    const [head = '', ...rest] = html.split('</head>');
    const links = [...head.matchAll(link)].map(([element]) => element).join('');
    const page = rest.join('</head>');
    const end = page.lastIndexOf('</body>');
    if (links === '' || end === -1) return html;
    const css = partFor(addresses, html, scriptsOf(html).find((script) => ordinary.test(script)) ?? '');
    // With a precedence it is none of those that React wrote, and would look for in this place.
    const styled = withStyle(head, '<style data-precedence="ahead">', css);
    return `${styled}</head>${page.slice(0, end)}${links}${page.slice(end)}`;
  };

  return { inline, ahead };
}

function sheetsOf(html: string): string[] {
  return [...html.matchAll(link)].map(([, address = '']) => address);
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(source)].map(([, address = '']) => address);
}

/** A head with styles in the place of its first sheet, and without the others. */
function withStyle(head: string, tag: string, css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style sheet would end its own element');
  let isFirst = true;
  return head.replace(link, () => {
    const element = isFirst ? `${tag}${css}</style>` : '';
    isFirst = false;
    return element;
  });
}

/** The classes of a sheet that a script may put on something: their names stand in it. */
function namedIn(script: string, { classes }: Sheet): ReadonlySet<string> {
  return new Set([...classes].filter((name) => script.includes(name)));
}

/** The addresses in a sheet, as they are seen from anywhere on the host. */
function rooted(css: string, address: string): string {
  return css.replace(/url\((["']?)(?!data:|#|\/)([^"')]+)\1\)/g, (_, quote: string, url: string) => {
    return `url(${quote}${new URL(url, `https://host${address}`).pathname}${quote})`;
  });
}
