/**
 * Reads the payload that Next writes into a page for its runtime, as far as needed to know which client modules the
 * page uses. Format: rows of React's flight protocol, handed over in `self.__next_f.push([1,"..."])`.
 */

const push = /<script\b[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** The payload of a page as one text; empty where the page has none. */
export function payloadOf(html: string): string {
  let payload = '';
  for (const [, literal = ''] of html.matchAll(push)) {
    const part: unknown = JSON.parse(literal);
    if (typeof part === 'string') payload += part;
  }
  return payload;
}

/**
 * Ids of the client modules that a payload imports.
 * @throws where a row is not of the form this was written for: a newer Next must be looked at, not guessed at
 */
export function importedModules(payload: string): number[] {
  const bytes = Buffer.from(payload, 'utf8');
  const modules: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(':', at);
    const id = bytes.toString('latin1', at, colon);
    if (colon === -1 || !/^[0-9a-f]*$/.test(id)) throw new Error(`unknown row at byte ${at} of the flight payload`);
    const tag = String.fromCharCode(bytes[colon + 1] ?? 0);
    if (tag === 'T') {
      // Text rows say their length in bytes, and may hold line ends.
      const comma = bytes.indexOf(',', colon);
      at = comma + 1 + Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16);
      if (comma === -1 || Number.isNaN(at)) throw new Error(`text row ${id} of the flight payload has no length`);
      continue;
    }
    const end = bytes.indexOf('\n', colon);
    const row = bytes.toString('utf8', colon + 1, end === -1 ? bytes.length : end);
    if (tag === 'I') modules.push(moduleId(row.slice(1)));
    at = end === -1 ? bytes.length : end + 1;
  }
  return modules;
}

function moduleId(row: string): number {
  const parts: unknown = JSON.parse(row);
  const id: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (typeof id === 'number') return id;
  throw new Error(`import row of the flight payload names no module: ${row.slice(0, 80)}`);
}
