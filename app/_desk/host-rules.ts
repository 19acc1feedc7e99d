/**
 * Reads the two plain-text files by which a static host is told of redirects and headers, in the form that Netlify and
 * Cloudflare Pages share. Addresses are those the host sees, so a base path is written out in them.
 */

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '(.*)').replace(/:\w+/g, '[^/]+')}$`);
}

/** The lines `from to 301` of a `_redirects` file; without a number the move is permanent. */
export function parseRedirects(text: string): Redirect[] {
  return lines(text).flatMap((line) => {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    return from && to ? [{ from, to, status: Number.parseInt(status, 10) }] : [];
  });
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}

/** Where a path has moved to, by the first rule that fits; `/old/*` passes what the star stood for on as `:splat`. */
export function redirectOf(rules: readonly Redirect[], path: string): Redirect | undefined {
  for (const rule of rules) {
    // With and without its last slash, an address is the same to a reader.
    const match = patternOf(rule.from).exec(path) ?? patternOf(withoutSlash(rule.from)).exec(withoutSlash(path));
    if (match) return { ...rule, to: rule.to.replace(':splat', match[1] ?? '') };
  }
  return undefined;
}

/** The blocks of a `_headers` file: a path, and below it, indented, one `Name: value` a line. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of lines(text)) {
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of every rule that fits a path; where two rules give the same header, the later one holds. */
export function headersOf(rules: readonly HeaderRule[], path: string): [name: string, value: string][] {
  const found = new Map<string, [string, string]>();
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), [name, value]);
  }
  return [...found.values()];
}
