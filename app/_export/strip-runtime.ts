/** Takes the framework's runtime out of a page that has no client component: what is left is its HTML and CSS. */
import { needsRuntime } from './client-modules';
import { importedModules, payloadOf } from './flight';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** React's marks of where content was or will be streamed in. */
const streamed = /<template id="[BP]:|\$RC\(|\$RS\(/;

/**
 * @param html a page as `next build` exports it
 * @param sources the source path of each client module id
 * @returns the page without the runtime, or undefined where it has to keep it
 * @throws where the page is not of the form known, or waits for the runtime to show its content
 */
export function stripRuntime(html: string, sources: ReadonlyMap<number, string>): string | undefined {
  const payload = payloadOf(html);
  if (payload === '') throw new Error('the page has no flight payload: does this Next still write one?');
  if (needsRuntime(importedModules(payload), sources)) return undefined;
  const stripped = html
    .replace(script, (tag, attributes: string, content: string) => (isRuntime(attributes, content) ? '' : tag))
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*\bas="script"[^>]*\/?>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*\/?>/g, '')
    .replace(/<meta name="next-size-adjust"[^>]*\/?>/g, '');
  if (streamed.test(stripped)) throw new Error('the page waits for a script to show content: Suspense around content?');
  if (/\bself\.__next_|\/_next\/static\/[^"]*\.js\b/.test(stripped)) {
    throw new Error('something of the runtime is left: its form has changed');
  }
  // React's marks around text and boundaries mean nothing without it.
  return stripped
    .replace(/<!--\/?\$[?!~]?-->/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<div hidden=""><\/div>/g, '');
}

/** Next's own scripts: its chunks, their bootstrap, and the payload. Data blocks and scripts of ours stay. */
function isRuntime(attributes: string, content: string): boolean {
  if (/\btype="(?!text\/javascript)/.test(attributes)) return false;
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  if (source !== undefined) return source.includes('/_next/static/');
  return /__next_f|TURBOPACK|^\s*requestAnimationFrame\(function\(\)\{\$RT/.test(content);
}
