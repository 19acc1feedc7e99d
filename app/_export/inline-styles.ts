/** Puts the styles of a page into the page: a reader far away waits for one answer instead of two before anything is painted. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSheet, type Sheet } from './sheet';

const link = /<link rel="stylesheet" href="([^"]*)"[^>]*\/>/g;
const style = /<style>([^<]*)<\/style>/g;
const attribute = /\bclass="([^"]*)"/g;
const source = /<script\b[^>]*\bsrc="([^"]*)"/g;

/**
 * @param folder the export
 * @param basePath of the site in it, such as `/tally`
 * @returns a function that gives a page with its styles in one element. A page that no more than the script of every page works on
 *   gets only what can hold on it; any other page has all of its styles, since what it comes to show is not known here.
 */
export function styleInliner(folder: string, basePath: string): (html: string) => string {
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

  return (html) => {
    const addresses = [...html.matchAll(link)].map(([, address = '']) => address);
    if (addresses.length === 0) return html;
    const [script = '', ...more] = [...html.matchAll(source)].map(([, address = '']) => address);
    const isOrdinary = more.length === 0 && (script === '' || /\/script\/page-[0-9a-f]+\.js$/.test(script));
    const css = isOrdinary ? partFor(addresses, html, script) : sheetOf(addresses).sheet.text;
    const [head = '', ...rest] = html.split('</head>');
    const own = [...head.matchAll(style)].map(([, text = '']) => text);
    const all = [css, ...own].join('');
    if (/<\/style/i.test(all)) throw new Error('a style sheet would end its own element');
    let isFirst = true;
    const styled = head.replace(style, '').replace(link, () => {
      const element = isFirst ? `<style>${all}</style>` : '';
      isFirst = false;
      return element;
    });
    return [styled, ...rest].join('</head>');
  };
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
