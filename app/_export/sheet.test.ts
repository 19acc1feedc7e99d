import { describe, expect, test } from 'vitest';
import { readSheet } from './sheet';

/** What is left of a sheet where only these classes are. */
function left(css: string, ...there: string[]): string {
  return readSheet(css).without((name) => !there.includes(name));
}

describe('what can hold stays', () => {
  test.each([
    ['a tag, an attribute, an id, a state', 'p[lang]:hover,#a:target::before{color:red}'],
    ['what is asked to be absent', 'li:not(.gone,.fig *){margin:0}'],
    ['one of several', ':is(.gone,.here) a{color:red}'],
    ['what an element holds', 'html:has(.here:target){top:0}'],
    ['variables, fonts and movements', ':root{--a: 1px}@font-face{font-family:a}@keyframes b{0%{top:0}to{top:1px}}'],
    ['in a query', '@media print{.here{top:0}}'],
    ['in two', '@supports (top:0){@container a (width > 3em){.here>a{top:0}}}'],
    ['a name that is escaped', String.raw`.is\:here{top:0}`],
  ])('%s', (_, css) => {
    expect(left(css, 'here')).toBe(css);
  });
});

describe('what asks for a class that is not there goes', () => {
  test.each([
    ['anywhere in a selector', '.here .gone{top:0}.gone{top:0}p.gone+p{top:0}', ''],
    ['and the others of its rule stay', '.gone,.here,p{top:0}', '.here,p{top:0}'],
    ['where every alternative does', ':is(.gone,.lost) a,:where(.gone){top:0}', ''],
    ['inside of what an element holds', 'html:has(.gone:target){top:0}', ''],
    ['and the query that held nothing else', '@media print{.gone{top:0}}', ''],
  ])('%s', (_, css, rest) => {
    expect(left(css, 'here')).toBe(rest);
  });
});

test('a value is not touched', () => {
  const css =
    '.here{--x: {a:b};background:url(data:image/svg+xml,%3Csvg/%3E) 0 0/calc(1px + 2%);font:400 1rem / 1.5 a}';
  expect(left(css, 'here')).toBe(css);
});

test('what can’t be read is refused', () => {
  expect(() => readSheet('.a{color:red}}.b{')).toThrow("can't be read");
});
