/**
 * `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them. Both add up the headers of all rules that fit an
 * address, so no two rules here give the same header to one file: each rule stands for the files of one shape.
 */
import { redirectForms, redirectLength, redirectLimits } from '../_content/aliases';
import { classOf, everywhere, type Headers } from '../_site/host-policy';
import { addressOf } from './files-of';

/** The limits of Cloudflare Pages; Netlify has none that is lower. */
const limits = { headerRules: 100 };

/**
 * The form of a file's address: the first folder stays, and what varies below it from edition to edition is `:a`, `:b`.
 * @param named whether the name of the file stays as well
 */
function shapeOf(file: string, named: boolean): string {
  const address = addressOf(file);
  if (address.startsWith('/_next/static/')) return '/_next/static/*';
  const [first, ...rest] = address.slice(1).split('/');
  const kept = (index: number) => rest[index] === '' || (named && index === rest.length - 1);
  const varied = rest.map((part, index) => (kept(index) ? part : `:${String.fromCharCode(97 + index)}`));
  return `/${[first, ...varied].join('/')}`;
}

/** What is said with the files of each shape; files of one shape but different headers are told apart by their names. */
function shapes(files: readonly string[]): Map<string, Headers> {
  const mixed = new Set<string>();
  const found = new Map<string, Headers>();
  const headersFor = (file: string) => classOf(addressOf(file)).headers;
  for (const file of files) {
    const shape = shapeOf(file, false);
    if (found.has(shape) && found.get(shape) !== headersFor(file)) mixed.add(shape);
    found.set(shape, headersFor(file));
  }
  for (const shape of mixed) found.delete(shape);
  for (const file of files) if (mixed.has(shapeOf(file, false))) found.set(shapeOf(file, true), headersFor(file));
  return found;
}

function block(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}

/**
 * The text of `_headers`.
 * @param files every file of the export
 * @throws where the files have more shapes than a host takes rules
 */
export function headersFile(files: readonly string[], basePath: string): string {
  const blocks = [...shapes(files)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([shape, headers]) => block(basePath + shape, headers));
  const rules = [block(`${basePath}/*`, everywhere), ...blocks];
  if (rules.length > limits.headerRules) {
    throw new Error(`_headers would have ${rules.length} rules, and hosts take ${limits.headerRules}`);
  }
  return `${rules.join('\n\n')}\n`;
}

export interface Redirection {
  readonly from: string;
  readonly to: string;
  /** Whether a page stands at the former address, for hosts that don't read this file. */
  readonly page: boolean;
}

/**
 * The text of `_redirects`. Where a page stands at the former address, Netlify shows it unless the move is forced
 * (`301!`); Cloudflare Pages passes over such a line, and takes the plain one after it, which it obeys in any case.
 * @throws where there are more than a host takes
 */
export function redirectsFile(moves: readonly Redirection[]): string {
  const lines = moves.flatMap(({ from, to, page }) => {
    const bare = from.replace(/(?<=.)\/$/, '');
    const plain = redirectForms(from).map((form) => `${form} ${to} 301`);
    return page ? [`${bare} ${to} 301!`, ...plain] : plain;
  });
  if (lines.filter((line) => line.endsWith('301')).length > redirectLimits.number) {
    throw new Error(`there are more aliases than the ${redirectLimits.number} redirects that hosts take`);
  }
  const long = moves.find(({ from, to }) => redirectLength(from, to) > redirectLimits.length);
  if (long !== undefined) throw new Error(`this alias is too long for a host: ${long.from.slice(0, 80)} ...`);
  return lines.map((line) => `${line}\n`).join('');
}
