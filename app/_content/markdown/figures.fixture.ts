/** An edition made up for the tests: it draws its answers as plain elements, and knows a few addresses. */
import { h } from 'hastscript';
import { renderBody } from './render-body';
import type { Body, Figures, RenderOptions } from './types';

export const figures: Figures = {
  result({ contest, count, show }, label) {
    if (contest !== 'fr/round-1') return { problem: `"${contest}" is no contest`, rule: 'reference' };
    return { tree: h('figure', { className: ['fig'] }, [label, count, show].filter(Boolean).join('|')) };
  },
  poll: ({ id }, label) => ({ tree: h('figure', `poll ${id}: ${label}`) }),
  images: () => ({ tree: h('div', 'the series') }),
  number({ of, count }, typed) {
    if (of === 'unknown') return { problem: 'no such figure', rule: 'reference' };
    if (count === 'old') return { problem: `"${typed}" is typed, but it is 24.02`, rule: 'bound-number' };
    return { text: count === undefined ? '24.01' : typed };
  },
  link(url) {
    if (url.startsWith('/'))
      return url.startsWith('/dead') ? { problem: 'no such page' } : { url: `/base${url}`, external: false };
    return { url, external: /^https?:/.test(url) };
  },
  picture: (src) =>
    src.startsWith('/images/') ? { src: `/base${src}`, width: 4, height: 3 } : { problem: `no picture ${src}` },
};

export function render(source: string, options?: RenderOptions): Body {
  return renderBody(source, figures, options);
}

/** The HTML of a body that must be without errors. */
export function html(source: string, options?: RenderOptions): string {
  const body = render(source, options);
  if (body.problems.some(({ level }) => level === 'error')) throw new Error(JSON.stringify(body.problems));
  return body.html;
}

/** Problems as `line:column rule`, errors only unless they say otherwise. */
export function places(source: string): string[] {
  return render(source).problems.map(
    ({ line, column, rule, level }) => `${line}:${column} ${rule}${level === 'error' ? '' : ` ${level}`}`,
  );
}

export function messages(source: string): string[] {
  return render(source).problems.map(({ message }) => message);
}

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The tags of HTML as the serialiser writes it; throws where a < begins no tag. */
export function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  const tag = /<(?:\/[a-zA-Z][\w-]*|([a-zA-Z][\w-]*)((?: [\w:-]+(?:="[^"]*")?)*))>/y;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const match = tag.exec(markup);
    if (!match) throw new Error(`not a tag: ${markup.slice(at, at + 60)}`);
    const [, name, attributes = ''] = match;
    if (name === undefined) continue;
    const pairs = [...attributes.matchAll(/ ([\w:-]+)(?:="([^"]*)")?/g)];
    tags.push({ name, attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])) });
  }
  return tags;
}
