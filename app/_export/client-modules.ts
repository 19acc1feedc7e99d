/** Which source file a client module's id stands for, from the manifests that `next build` writes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const manifestName = /_client-reference-manifest\.js$/;

/**
 * @param serverFolder `.next/server/app`
 * @returns the source path of each module id
 * @throws where there is no manifest, or one is not of the form this was written for
 */
export function readClientModules(serverFolder: string): ReadonlyMap<number, string> {
  const sources = new Map<number, string>();
  const names = readdirSync(serverFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    manifestName.test(name),
  );
  if (names.length === 0) throw new Error(`no client reference manifest under ${serverFolder}`);
  for (const name of names) {
    const text = readFileSync(path.join(serverFolder, name), 'utf8');
    for (const [source, id] of modulesIn(text, name)) sources.set(id, source);
  }
  return sources;
}

function modulesIn(manifest: string, name: string): [string, number][] {
  const start = manifest.indexOf('] = {');
  if (start === -1) throw new Error(`${name} is no manifest of the form known`);
  const parsed: unknown = JSON.parse(manifest.slice(start + 4).replace(/;\s*$/, ''));
  if (!isRecord(parsed) || !isRecord(parsed.clientModules)) throw new Error(`${name} lists no client modules`);
  return Object.entries(parsed.clientModules).map(([source, module]) => {
    if (!isRecord(module) || typeof module.id !== 'number') throw new Error(`${name} gives no id for ${source}`);
    return [source, module.id];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Next's own modules that every page names and that a page without client components does not need. */
const dispensable =
  /\/next\/dist\/(?:esm\/)?(?:client\/components\/(?:layout-router|render-from-template-context|client-page|client-segment|http-access-fallback\/error-boundary|builtin\/global-error)|lib\/(?:framework\/boundary-components|metadata\/generate\/icon-mark))\.js(?: <module evaluation>)?$/;

/** Whether a page that imports these modules has a client component; an unknown module counts as one. */
export function needsRuntime(ids: readonly number[], sources: ReadonlyMap<number, string>): boolean {
  return ids.some((id) => !dispensable.test(sources.get(id) ?? ''));
}
