import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { styleInliner } from './inline-styles';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-styles-'));
  mkdirSync(path.join(folder, '_next/static/chunks'), { recursive: true });
  mkdirSync(path.join(folder, 'script'));
  const sheet = '@font-face{src:url(../media/a.woff2)}p{top:0}.here{top:1px}.gone{top:2px}.is-shown{top:3px}';
  writeFileSync(path.join(folder, '_next/static/chunks/a.css'), sheet);
  writeFileSync(path.join(folder, '_next/static/chunks/b.css'), '.here{left:0}');
  writeFileSync(path.join(folder, 'script/page-0123abcd.js'), 'n.classList.toggle("is-shown")');
});

afterEach(() => rmSync(folder, { recursive: true }));

const sheets = ['a', 'b'].map(
  (name) => `<link rel="stylesheet" href="/x/_next/static/chunks/${name}.css" data-y="z"/>`,
);
const page = (...scripts: string[]) =>
  `<html class="here"><head><meta charSet="utf-8"/>${sheets.join('')}<style>@view-transition{navigation:auto}</style>` +
  `${scripts.map((name) => `<script src="/x/script/${name}.js" defer=""></script>`).join('')}</head><body></body></html>`;

test('one element has what can hold on the page, in the order of the sheets', () => {
  const styled = styleInliner(folder, '/x').inline(page('page-0123abcd'));
  expect(styled).toContain(
    '<style>@font-face{src:url(/x/_next/static/media/a.woff2)}p{top:0}.here{top:1px}.is-shown{top:3px}.here{left:0}' +
      '@view-transition{navigation:auto}</style>',
  );
  expect(styled.match(/<style|<link/g)).toHaveLength(1);
});

test('a page with a further script has all of it', () => {
  expect(styleInliner(folder, '/x').inline(page('page-0123abcd', 'live-0123abcd'))).toContain('.gone{top:2px}');
});

test('a page without sheets is left alone', () => {
  const plain = '<html><head><style>p{top:0}</style></head></html>';
  expect(styleInliner(folder, '/x').inline(plain)).toBe(plain);
});

test('a page with the runtime has what holds on it as it comes, and its sheets after the content', () => {
  const hydrated = page('page-0123abcd').replace(
    '</body>',
    '<p>x</p><script>self.__next_f.push([1,""])</script></body>',
  );
  const ahead = styleInliner(folder, '/x').ahead(hydrated);
  const [head = '', body = ''] = ahead.split('</head>');
  expect(head).toContain('<style data-precedence="ahead">@font-face{src:url(/x/_next/static/media/a.woff2)}p{top:0}');
  expect(head).toContain('<style>@view-transition{navigation:auto}</style>');
  expect(head).not.toContain('.gone');
  expect(head).not.toContain('stylesheet');
  expect(body).toBe(`<body><p>x</p><script>self.__next_f.push([1,""])</script>${sheets.join('')}</body></html>`);
  const plain = '<html><head></head><body></body></html>';
  expect(styleInliner(folder, '/x').ahead(plain)).toBe(plain);
});
