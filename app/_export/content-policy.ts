/** The content security policy of a page, made from what is in it: nothing else may load or run. */
import { createHash } from 'node:crypto';
import { type PageAddition, pageAdditions } from '../_site/host-policy';
import { type Tag, tagsOf } from './tags';

/** Types of a script element that are run or obeyed; any other type is data, which needs no leave. */
const active = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * The policy of one page.
 * @param tags those of the page as it will be served
 * @param path its address without the base path, for the additions that the site's policy makes to some pages
 * @returns the directives, as the content of a meta element
 */
export function contentPolicy(
  tags: readonly Tag[],
  path: string,
  additions: readonly PageAddition[] = pageAdditions,
): string {
  const has = (name: string) => tags.some((tag) => tag.name === name);
  const scripts = tags.filter((tag) => tag.name === 'script' && active.test(tag.attributes.get('type')?.trim() ?? ''));
  const styles = tags.filter((tag) => tag.name === 'style');
  const sheets = tags.some((tag) => tag.name === 'link' && /\bstylesheet\b/i.test(tag.attributes.get('rel') ?? ''));
  const external = scripts.some((tag) => tag.attributes.has('src'));
  const runs = scripts.some((tag) => tag.attributes.get('type')?.toLowerCase() !== 'speculationrules');
  const inline = scripts.filter((tag) => !tag.attributes.has('src'));

  const directives = new Map<string, Set<string>>([
    ['default-src', new Set()],
    ['script-src', new Set([...(external ? ["'self'"] : []), ...inline.map(hashOf)])],
    ['style-src', new Set([...(sheets ? ["'self'"] : []), ...styles.map(hashOf)])],
    ['img-src', new Set(["'self'"])],
    ['font-src', new Set(["'self'"])],
    ['connect-src', new Set(runs ? ["'self'"] : [])],
    ['manifest-src', new Set(["'self'"])],
    ['base-uri', new Set()],
    ['form-action', new Set(has('form') ? ["'self'"] : [])],
  ]);
  for (const { pattern, directives: added } of additions) {
    if (!new RegExp(pattern).test(path)) continue;
    for (const [name, sources] of Object.entries(added)) {
      directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
    }
  }
  const written = [...directives].map(([name, sources]) => `${name} ${[...sources].join(' ') || "'none'"}`);
  return written.join('; ');
}

/** The source expression that allows one inline script or style. */
function hashOf({ text }: Tag): string {
  // A browser reads every line end as one line feed before it computes the hash.
  const seen = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(seen).digest('base64')}'`;
}

/**
 * Puts the policy into the head, straight after the encoding: before anything that it is about.
 * @throws where the page has no head that begins with its encoding, or has a policy already
 */
export function withContentPolicy(html: string, path: string): string {
  const tags = tagsOf(html);
  const head = tags.findIndex((tag) => tag.name === 'head');
  const charset = tags[head + 1];
  if (head === -1 || charset === undefined || !charset.attributes.has('charset')) {
    throw new Error('the head of the page does not begin with its encoding');
  }
  const isPolicy = (tag: Tag) =>
    tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  if (tags.some(isPolicy)) throw new Error('the page has a content security policy already');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(tags, path)}"/>`;
  return html.slice(0, charset.end) + meta + html.slice(charset.end);
}
