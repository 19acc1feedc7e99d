import { describe, expect, it } from 'vitest';
import { messages, places, render } from './figures.fixture';

const update = ':::update{at="2017-01-01"}';

describe('a container that is not closed', () => {
  it('is an error where it begins', () => {
    const source = `a\n\n${update}\nb\n\nc`;
    expect(places(source)).toEqual(['3:1 directive']);
    expect(messages(source)).toEqual([':::update is not closed: a line of ::: is missing']);
  });

  it.each([
    ['at the end of the file', `${update}`],
    ['with fewer colons', `:${update}\nb\n:::`],
    ['with a word after them', `${update}\nb\n::: end`],
    ['in code only', `${update}\n\`\`\`\n\`\`\`\n\n    :::`],
    ['outside of its list', `- :::quote{by="A"}\n  b\n\n:::`],
    ['outside of its quotation', `> :::quote{by="A"}\n> b\n\n:::`],
  ])('%s', (_, source) => {
    const { problems } = render(source);
    expect(problems[0]?.message).toMatch(/is not closed/);
  });

  it.each([
    ['plainly', `${update}\nb\n:::`],
    ['with more colons', `${update}\nb\n:::::`],
    ['with spaces after them', `${update}\nb\n:::   `],
    ['with spaces before them', `${update}\nb\n  :::`],
    ['without anything in it', `${update}\n:::`],
    ['with CRLF', `${update}\r\nb\r\n:::\r\n`],
    ['in a list', '- :::quote{by="A"}\n  b\n  :::'],
    ['in a quotation', '> :::quote{by="A"}\n> b\n> :::'],
    ['around code with colons', `${update}\n    :::\n:::`],
    ['around another with fewer colons', `:${update}\n:::quote{by="A"}\nb\n:::\n::::`],
    ['around two others', `:${update}\n:::quote{by="A"}\nb\n:::\n\n:::quote{by="B"}\nb\n:::\n::::`],
  ])('is none where it is closed %s', (_, source) => {
    expect(render(source).problems).toEqual([]);
  });

  it('is told from an outer one that the inner closing line closes', () => {
    const source = `${update}\n:::quote{by="A"}\nb\n:::\nc\n:::`;
    expect(places(source)).toEqual(['2:1 directive']);
    expect(messages(source)[0]).toContain('::: 2 lines below closes the :::update around it');
    expect(messages(source)[0]).toContain('open and close it with ::::');
  });

  it('is the update before the next one', () => {
    const source = `${update}\na\n\n${update}\nb\n:::`;
    expect(messages(source)).toEqual([
      ':::update is not closed before the next one begins, 3 lines below: a line of ::: is missing',
    ]);
  });

  it('is still rendered', () => {
    expect(render(`${update}\nb\n\nc`).updates[0]?.html).toBe('<p>b</p>\n<p>c</p>');
  });
});
