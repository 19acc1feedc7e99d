import { expect, test } from 'vitest';
import { withFontsLast } from './fonts-last';

const font = (name: string) => `<link rel="preload" href="/${name}.woff2" as="font" crossorigin="" type="font/woff2"/>`;
const later = (name: string) => font(name).replace('/>', ' fetchPriority="low"/>');
const picture = '<link rel="preload" href="/a.svg" as="image" fetchPriority="high"/>';

test('fonts are asked for after the picture, and after all else of the head', () => {
  expect(withFontsLast(`<head>${font('a')}${font('b')}${picture}<title>T</title></head><body>x</body>`)).toBe(
    `<head>${picture}<title>T</title>${later('a')}${later('b')}</head><body>x</body>`,
  );
});

test('what a text says of fonts and heads stays as it is', () => {
  const body = `<body><pre>${font('a').replaceAll('<', '&lt;')} &lt;/head></pre></body>`;
  expect(withFontsLast(`<head>${picture}</head>${body}`)).toBe(`<head>${picture}</head>${body}`);
});
