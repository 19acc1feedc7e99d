import { describe, expect, it } from 'vitest';
import { messages, places, render } from './figures.fixture';

describe('what was meant as a directive', () => {
  it.each([
    ['with text after it', '::result[A]{contest="fr/round-1"} and more', '1:1'],
    ['with a quote that is not closed', 'a\n\n::poll[A]{id="x}', '3:1'],
    ['with a bracket that is not closed', '::poll[A{id="x"}', '1:1'],
    ['with a space after the colons', ':::: quote{by="A"}\nText\n::::', '1:1'],
    ['within a line', 'See ::poll[A]{id="x"} there', '1:5'],
    ['in a second line of a paragraph', 'See\nthere ::n[4]{of="x"}', '2:7'],
    ['in a quotation', '> a\n> ::poll[A]{id="x} b', '2:3'],
    ['in a list', '- a\n- ::poll[A]{id="x', '2:3'],
    ['before an address made a link', 'See ::poll[A] a@x.org', '1:5'],
    ['with an unknown name', '::foo[A]{id="x} b', '1:1'],
    ['with an address in its paragraph', 'See https://x.org ::poll[A] b', '1:19'],
  ])('%s is an error', (_, source, place) => {
    expect(places(source)).toEqual([`${place} directive`]);
    expect(messages(source)[0]).toContain("can't be read");
  });

  it('is an error once, not again at its closing line', () => {
    expect(places(':::update{at="2017-01-01" title="A "word" here"}\nText\n\n:::')).toEqual(['1:1 directive']);
  });

  it.each([
    'std::result and std::n',
    'write `::result` there',
    '\\::result and \\:::update',
    'a :: b',
    '::: note',
    '——::——',
  ])('is not: %s', (source) => {
    expect(render(source).problems).toEqual([]);
  });
});

describe('a line of colons', () => {
  it('that closes nothing is an error', () => {
    expect(places('a\n\n:::\n\nb\n::::\nc')).toEqual(['3:1 directive', '6:1 directive']);
    expect(messages(':::')).toEqual(['this line of ::: closes nothing']);
  });

  it('that is part of a line is text', () => {
    expect(render('a ::: b\n\n**c**:::').problems).toEqual([]);
  });
});

describe('a note', () => {
  it('that is not there is an error', () => {
    expect(places('Text[^1] and\nmore[^x].\n\n[^1]: Here.')).toEqual(['2:5 reference']);
  });

  it('is not asked for in code or with a backslash', () => {
    expect(render('`[^x]` and \\[^x]').problems).toEqual([]);
  });
});
