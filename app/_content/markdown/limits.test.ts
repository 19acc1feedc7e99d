import { describe, expect, it } from 'vitest';
import { messages, places, render } from './figures.fixture';
import { findExcess } from './limits';

describe('what is too much', () => {
  it.each([
    ['nested quotations', '>'.repeat(1000)],
    ['quotations with spaces', '> '.repeat(1000)],
    ['lists', '- + '.repeat(1000)],
    ['numbered lists', '1. '.repeat(1000)],
    ['notes', `${'[^a]: '.repeat(1000)}x`],
    ['lists on many lines', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['addresses', 'www.a_'.repeat(5000)],
    ['directives', Array.from({ length: 50 }, (_, depth) => `${':'.repeat(60 - depth)}quote{by=a}`).join('\n')],
    ['directives that are not closed', ':::quote{by=a}\n\n'.repeat(50)],
  ])('%s are one error, with a line', (_, source) => {
    const { problems, html } = render(`Text.\n\n${source}`);
    expect(problems).toMatchObject([{ rule: 'directive', level: 'error' }]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
    expect(html).toBe('');
  });

  it('is a text of more than 150,000 lines and marks', () => {
    expect(findExcess('*a* '.repeat(75_001))?.message).toContain('too long for one page');
    expect(findExcess('\n'.repeat(150_001))?.line).toBe(150_001);
  });

  it.each([
    ['a rule of many dashes', `${'- '.repeat(500)}`],
    ['a rule in one piece', '-'.repeat(500)],
    ['deep code', `    ${' '.repeat(500)}x`],
    ['a list of six levels', Array.from({ length: 6 }, (_, depth) => `${' '.repeat(4 * depth)}- a`).join('\n')],
    ['a hundred updates', ':::update{at="2017-01-01"}\na\n:::\n\n'.repeat(100)],
    ['a line of many addresses', 'https://x.org/a '.repeat(200)],
    ['a long line', 'A word, and another. '.repeat(5000)],
  ])('is not %s', (_, source) => {
    expect(render(source).problems).toEqual([]);
  });

  it('names the container that is probably open', () => {
    const source = `a\n\n:::quote{by="A"}\nb\n\n${':::quote{by="A"}\nb\n\n'.repeat(11)}`;
    expect(places(source)).toEqual(['3:1 directive']);
    expect(messages(source)[0]).toContain('is the ::: missing that closes this one?');
  });
});
