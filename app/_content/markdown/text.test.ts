import { describe, expect, it } from 'vitest';
import { render } from './figures.fixture';
import { plainText } from './plain-text';

const source = [
  '# Title *one*',
  'Text with `code`, [a link](/x/), :n[24]{of="x"}%, a note[^1] and\na line  \nbreak.',
  '- one\n- [x] two',
  '| a | b |\n|-|-|\n| c | d |',
  '![Not this](/images/a.svg "A caption")',
  '```\ncode();\n```',
  '<!-- not this -->',
  '::result[A label]{contest="fr/round-1"}',
  '[^1]: The note.',
].join('\n\n');

describe('the plain text of a body', () => {
  it('has its words, block by block', () => {
    expect(render(source).text.split('\n\n')).toEqual([
      'Title one',
      'Text with code, a link, 24.01%, a note and\na line break.',
      'one',
      'two',
      'a\tb',
      'c\td',
      'A caption',
      'code();',
    ]);
  });

  it('counts words of all alphabets', () => {
    expect(render("It’s 8,656,346 votes: 24.01% – Élysée, don't.").words).toBe(6);
    expect(render('').words).toBe(0);
  });
});

describe('plainText', () => {
  it('needs no edition', () => {
    expect(
      plainText('a *b* :n[24.01]{of="x"}% at 20:00\n\n<script>\nx\n</script>\n\n::result[A label]{contest="x"}'),
    ).toBe('a b 24.01% at 20:00\n\nA label');
  });
});
