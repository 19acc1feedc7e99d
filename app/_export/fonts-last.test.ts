import { expect, test } from 'vitest';
import { withFontsLast } from './fonts-last';

const font = (name: string) => `<link rel="preload" href="/${name}.woff2" as="font" crossorigin="" type="font/woff2"/>`;
const later = (name: string) => font(name).replace('/>', ' fetchPriority="low"/>');
const picture = '<link rel="preload" href="/a.svg" as="image" fetchPriority="high"/>';

test('fonts are asked for after all else of the page', () => {
  expect(withFontsLast(`<head>${font('a')}${font('b')}${picture}<title>T</title></head><body>x</body>`)).toBe(
    `<head>${picture}<title>T</title></head><body>x${later('a')}${later('b')}</body>`,
  );
});

test('what a text says of fonts and heads stays as it is', () => {
  const body = `<body><pre>${font('a').replaceAll('<', '&lt;')} &lt;/head></pre></body>`;
  expect(withFontsLast(`<head>${picture}</head>${body}`)).toBe(`<head>${picture}</head>${body}`);
});

test('a page that is not whole keeps its fonts', () => {
  expect(withFontsLast(`<head>${font('a')}</head>x`)).toBe(`<head>${font('a')}</head>x`);
});
